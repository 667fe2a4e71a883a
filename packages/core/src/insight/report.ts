import { readAs } from '../model/read.js';
import { quantile } from './days.js';
import { InsightTallySchema } from './insight.schema.js';
import type { CauseTally, CostTally, InsightTally, KeptTally } from './tally.js';
import { recommendedWindows } from './windows.js';
import type { RecommendedWindow, WindowOptions } from './windows.js';

/** Half of them were no more than `median`, nine in ten no more than `ninetieth`; `null` where there is none. */
export interface Spread {
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/** What the past says, in numbers that a person can read. Shares run from 0 to 1. */
export interface InsightReport {
  readonly schema: 'urn:amends:schema:insight:1';
  readonly version: 1;
  readonly records: number;
  readonly cases: number;
  /** How promises were kept: `share` is of those that were kept or broken, `null` where there is none. */
  readonly kept: readonly (Omit<KeptTally, 'lateDays'> & {
    readonly share: number | null;
    /** Days after the deadline, of what came late. */
    readonly lateDays: Spread;
  })[];
  /** From the first sign of trouble to the first word to the customer. */
  readonly firstWord: {
    readonly told: number;
    /** Where there was a sign, and no word. */
    readonly silent: number;
    /** Share of all signs after which the word came within 24 hours. */
    readonly withinADay: number | null;
    readonly hours: Spread;
  };
  readonly windows: readonly RecommendedWindow[];
  readonly costs: readonly CostTally[];
  readonly causes: readonly CauseTally[];
}

/**
 * What a tally says.
 *
 * @throws {AmendsError} `invalid_payload` when it is no tally.
 */
export function insightReport(tally: InsightTally, options: WindowOptions = {}): InsightReport {
  const { records, cases, kept, firstWord, costs, causes, journeys } = readAs(
    InsightTallySchema,
    tally,
  );
  const told = total(firstWord.hours);
  const soon = total(firstWord.hours, 24);
  return {
    schema: 'urn:amends:schema:insight:1',
    version: 1,
    records,
    cases,
    kept: kept.map(({ lateDays, ...sort }) => ({
      ...sort,
      share: shareOf(sort.kept, sort.kept + sort.broken),
      lateDays: spreadOf(lateDays),
    })),
    firstWord: {
      told,
      silent: firstWord.silent,
      withinADay: shareOf(soon, told + firstWord.silent),
      hours: spreadOf(firstWord.hours),
    },
    windows: recommendedWindows(journeys, options),
    costs,
    causes,
  };
}

function spreadOf(pairs: readonly number[]): Spread {
  return { median: quantile(pairs, 0.5), ninetieth: quantile(pairs, 0.9) };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** How many were counted at numbers up to `most`. */
function total(pairs: readonly number[], most = Infinity): number {
  return pairs.reduce(
    (sum, count, at) => (at % 2 === 1 && (pairs[at - 1] ?? 0) <= most ? sum + count : sum),
    0,
  );
}
