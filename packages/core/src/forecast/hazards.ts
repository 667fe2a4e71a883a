import { LONGEST, partOf, sizeOf } from './group.js';
import type { Group } from './group.js';
import type { TraitStep } from './traits.js';

/**
 * The chance that what has not ended before a day ends on it, day by day from 0: the discrete hazard.
 *
 * In the largest group it is what was counted: the ended over those still under way (Kaplan & Meier,
 * "Nonparametric estimation from incomplete observations", JASA 53, 1958), so that orders that never
 * came or are not yet over count for as long as they were watched. In a smaller group it is drawn
 * towards the larger one's as if `strength` more orders had behaved like that: the posterior mean under
 * a beta process (Hjort, "Nonparametric Bayes estimators based on beta processes in models for life
 * history data", Annals of Statistics 18, 1990). Thin data thus says what the larger group says, and
 * every order moves it by its due.
 */
export type Hazards = readonly number[];

/** Where a search through the groups ended. */
export interface Found {
  readonly hazards: Hazards;
  readonly steps: readonly TraitStep[];
  /** Orders in the smallest group. */
  readonly orders: number;
}

/** Answers with the hazards along a way through the groups, each worked out once. */
export function hazardsOf(root: Group, strength: number): (way: readonly TraitStep[]) => Found {
  const known = new Map<Group, Hazards>();
  const work = (group: Group, larger: Hazards | null): Hazards => {
    const held = known.get(group) ?? estimate(group, larger, strength);
    known.set(group, held);
    return held;
  };
  return (way) => {
    let group = root;
    let hazards = work(root, null);
    const steps: TraitStep[] = [];
    for (const step of way) {
      // A trait that the past has not seen says nothing; the next may.
      const part = partOf(group, step);
      if (part === undefined) continue;
      // The same orders again are no more evidence.
      if (sizeOf(part) < sizeOf(group)) hazards = work(part, hazards);
      group = part;
      steps.push(step);
    }
    return { hazards, steps, orders: sizeOf(group) };
  };
}

function estimate(group: Group, larger: Hazards | null, strength: number): Hazards {
  const { ended, left } = group;
  const weight = larger === null ? 0 : strength;
  const hazards: number[] = [];
  let underWay = sizeOf(group);
  for (let day = 0; day <= LONGEST; day += 1) {
    const ends = ended[day] ?? 0;
    const seen = underWay + weight;
    hazards.push(seen > 0 ? (ends + weight * (larger?.[day] ?? 0)) / seen : 0);
    underWay -= ends + (left[day] ?? 0);
  }
  return hazards;
}
