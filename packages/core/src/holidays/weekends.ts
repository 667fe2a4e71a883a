const saturdayAndSunday: readonly number[] = [6, 7];
const fridayAndSaturday: readonly number[] = [5, 6];

/** Countries whose weekend is another. Unicode CLDR 48, supplemental/weekData. */
const others: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  IR: [5],
  IN: [7],
  UG: [7],
  ...Object.fromEntries(
    ['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'].map(
      (country) => [country, fridayAndSaturday],
    ),
  ),
};

/** The weekend of a country as ISO weekdays, 1 for Monday; Saturday and Sunday where no other is known. */
export function weekendOf(country: string): readonly number[] {
  return Object.hasOwn(others, country)
    ? (others[country] ?? saturdayAndSunday)
    : saturdayAndSunday;
}
