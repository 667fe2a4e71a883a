/**
 * Counts by whole numbers (days, hours): exact, because there are few of them, and added up in any
 * order. As JSON `[number, count, number, count…]` in rising numbers.
 */
export type Counts = Map<number, number>;

/** Counts one more. */
export function count(counts: Counts, number: number, by = 1): void {
  counts.set(number, (counts.get(number) ?? 0) + by);
}

/** Counts as JSON. */
export function writeCounts(counts: Counts): number[] {
  return [...counts].sort(([one], [other]) => one - other).flat();
}

/** Adds counts that were written as JSON. */
export function addCounts(counts: Counts, pairs: readonly number[]): void {
  for (let at = 0; at + 1 < pairs.length; at += 2) count(counts, pairs[at] ?? 0, pairs[at + 1]);
}

/** The least number that at least this share (0 to 1) does not exceed; `null` where nothing was counted. */
export function quantile(pairs: readonly number[], share: number): number | null {
  let all = 0;
  for (let at = 1; at < pairs.length; at += 2) all += pairs[at] ?? 0;
  let seen = 0;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    seen += pairs[at + 1] ?? 0;
    // A share of many orders is no whole number, and must not be missed by a rounding.
    if (seen >= share * all - 1e-9) return pairs[at] ?? null;
  }
  return null;
}
