import type { InsightReport, WarningResult, WindowResult } from '@amends/core/insight';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const counts = new Intl.NumberFormat('en');
const tenths = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** A count with its thousands apart. */
export function whole(count: number): string {
  return counts.format(count);
}

/** A share from 0 to 1; a dash where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : tenths.format(share);
}

/** A number of days; a dash where there is none. */
export function days(count: number | null): string {
  return count === null ? '–' : whole(count);
}

/** What a rule goes by. */
export function ruleName({ rule, threshold }: WarningResult): string {
  switch (rule) {
    case 'forecast':
      return `forecast: late with ${percent(threshold)} or more`;
    case 'countdown':
      return `not there ${threshold ?? 0} ${threshold === 1 ? 'day' : 'days'} before the end`;
    case 'deadline-passed':
      return 'deadline has passed';
    case 'eta':
      return "carrier's estimate is too late";
    case 'stall':
      return 'no news for a fixed time';
  }
}

/** Rules as a reader looks for them: each kind together, from the most cautious on. */
export function inOrder(warnings: readonly WarningResult[]): WarningResult[] {
  const kinds = warnings.map(({ rule }) => rule);
  return [...warnings].sort(
    (one, other) =>
      kinds.indexOf(one.rule) - kinds.indexOf(other.rule) ||
      (one.threshold ?? 0) - (other.threshold ?? 0),
  );
}

/** What the orders of a window have in common, in their own words. Control characters are no words. */
export function traitsName(traits: WindowResult['traits']): string {
  const words = Object.entries(traits).map(([trait, value]) => `${trait} ${plain(value)}`);
  return words.length === 0 ? 'all' : words.join(', ');
}

/** One sort of promises: a kind, a carrier, a lane, a weekday. */
export function sortName({ by, value }: InsightReport['kept'][number]): string {
  if (by === 'all') return 'all';
  if (by === 'weekday') return WEEKDAYS[Number(value) - 1] ?? value;
  return `${by} ${value === '' ? 'not known' : plain(value)}`;
}

/** A file's own text, on one line and without what would steer a terminal. */
export function plain(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').slice(0, 80);
}
