import type { Trait, TraitStep } from './traits.js';

/** The longest stretch that is told apart from longer ones, in days. */
export const LONGEST = 180;

/**
 * Stretches with the same traits, counted by days: exact, because days are small whole numbers, and
 * added up in any order.
 */
export interface Group {
  /** How many ended after so many days. */
  readonly ended: number[];
  /** How many had not, when they were last seen after so many days. */
  readonly left: number[];
  /** Smaller groups within, by trait and value. */
  readonly parts: Map<string, { readonly step: TraitStep; readonly group: Group }>;
}

/** A group of nothing. */
export function emptyGroup(): Group {
  return { ended: [], left: [], parts: new Map() };
}

/** The smaller group that a step leads to; `undefined` where there is none. */
export function partOf(group: Group, [trait, value]: TraitStep): Group | undefined {
  return group.parts.get(`${trait}=${value}`)?.group;
}

/** The smaller group that a step leads to, made where there is none. */
export function makePart(group: Group, step: readonly [Trait, string]): Group {
  const found = partOf(group, step);
  if (found !== undefined) return found;
  const made = emptyGroup();
  group.parts.set(step.join('='), { step, group: made });
  return made;
}

/** Counts `count` more stretches of so many days. */
export function countIn(counts: number[], days: number, count: number): void {
  const at = Math.min(days, LONGEST);
  while (counts.length <= at) counts.push(0);
  counts[at] = (counts[at] ?? 0) + count;
}

/** How many stretches a group holds. */
export function sizeOf({ ended, left }: Group): number {
  return total(ended) + total(left);
}

/** A list of counts, added up. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
