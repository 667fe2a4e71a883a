const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The ways in which carriers write a day. Each gives year, month and day. */
const DAYS: readonly ((text: string) => readonly [string, string, string] | null)[] = [
  (text) => parts(/^(\d{4})-?(\d{2})-?(\d{2})$/u, text),
  (text) => {
    const [month = '', day = '', year = ''] = parts(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u, text) ?? [];
    return year === '' ? null : [year, month, day];
  },
  (text) => {
    const [name = '', day = '', year = ''] =
      parts(/^([A-Za-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/u, text) ?? [];
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? null : [year, String(month), day];
  },
];

function parts(pattern: RegExp, text: string): readonly [string, string, string] | null {
  const [, one, two, three] = pattern.exec(text) ?? [];
  return one === undefined || two === undefined || three === undefined ? null : [one, two, three];
}

/** A day as `YYYY-MM-DD` from `20141023`, `10/23/2014` or `October 23, 2014`; `null` for anything else. */
export function dayText(text: string | null | undefined): string | null {
  const said = (text ?? '').trim();
  for (const read of DAYS) {
    const found = read(said);
    if (found === null) continue;
    const [year, month, day] = found;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** A time as `HH:MM:SS` from `061500`, `0615`, `6:15`, `6:15 am`; `null` for anything else. */
function timeText(text: string): string | null {
  const match = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?(?: ?([ap])\.?m\.?)?$/iu.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds = '00', half] = match;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

/**
 * A day and a time of day that stand in fields of their own, as one text that the instants can read:
 * `2014-10-23T06:15:00`, or the day alone where there is no time. What cannot be read is `null`.
 */
export function clockText(
  day: string | null | undefined,
  time: string | null | undefined,
): string | null {
  const date = dayText(day);
  const said = (time ?? '').trim();
  if (date === null || said === '') return date;
  const clock = timeText(said);
  return clock === null ? date : `${date}T${clock}`;
}
