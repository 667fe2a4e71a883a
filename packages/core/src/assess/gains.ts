import type { Fact } from '../evidence/index.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import type { Scope } from './scope.js';

/** Units of one line that were fulfilled at one moment. */
export interface Gain {
  readonly at: number;
  readonly units: number;
  readonly fact: Fact;
}

/**
 * The units of a line that events say were fulfilled, in the order of time. Parcels add up; the same
 * parcel told of again adds nothing. Where events name no parcel, those of one milestone add up, and
 * the next milestone of the same units adds nothing.
 */
export function gainsOf(
  { facts, contents, settles }: Pick<Scope, 'facts' | 'contents' | 'settles'>,
  line: PromisedLine,
): Gain[] {
  const gains: Gain[] = [];
  const counted = new Map<string | null, number>();
  const byMilestone = new Map<string, number>();
  for (const fact of facts) {
    if (!settles(fact)) continue;
    let units = unitsOf(contents, fact, line);
    if (fact.shipmentId === null) {
      units += byMilestone.get(fact.milestone) ?? 0;
      byMilestone.set(fact.milestone, units);
    }
    const before = counted.get(fact.shipmentId) ?? 0;
    if (units <= before) continue;
    counted.set(fact.shipmentId, units);
    gains.push({ at: fact.at, units: units - before, fact });
  }
  return gains;
}

/** A figure of all added up. */
export function sumOf<Figure extends string>(
  all: readonly Readonly<Record<Figure, number>>[],
  figure: Figure,
): number {
  return all.reduce((sum, each) => sum + each[figure], 0);
}

/** When `total` units were together; `Infinity` where they never were. */
export function completionOf(gains: readonly Gain[], total: number): number {
  let units = 0;
  return gains.find((gain) => (units += gain.units) >= total)?.at ?? Infinity;
}
