import { isoOf, parseInstant } from '../time/index.js';
import { countIn, emptyGroup, makePart, sizeOf } from './group.js';
import type { Group } from './group.js';
import { dayOf, promisedOf, stretchesOf, windowOf } from './legs.js';
import type { Leg } from './legs.js';
import type { ForecastGroup, ForecastModel } from './model.js';
import { readForecastModel } from './read-model.js';
import type { PastJourney } from './past-journey.js';
import { stepsOf } from './traits.js';

/** How a learner learns. */
export interface LearnerOptions {
  /**
   * How many past orders weigh as much as what the larger group says about a smaller one; 20 when
   * absent. Between 5 and 50 it made no difference worth the name on real orders.
   */
  readonly strength?: number | undefined;
}

/** How a model is written. */
export interface ModelOptions {
  /** Leaves out groups of fewer orders than this, which hardly differ from the larger group; 0 when absent. */
  readonly leastOrders?: number | undefined;
}

/** Learns from past orders one at a time. Memory grows with the traits that occur, not with the orders. */
export interface Learner {
  /**
   * Learns one past order.
   *
   * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when it cannot be read.
   */
  learn(journey: PastJourney): void;
  /** Adds what another learned: the same as learning its orders here. */
  merge(model: ForecastModel): void;
  /** What was learned so far, the same whatever the order of learning. */
  model(options?: ModelOptions): ForecastModel;
}

/** A learner that knows nothing yet. */
export function createLearner({ strength = 20 }: LearnerOptions = {}): Learner {
  const legs = new Map<Leg, Group>();
  let learnedUntil = -Infinity;
  const legOf = (leg: Leg): Group => {
    const group = legs.get(leg) ?? emptyGroup();
    legs.set(leg, group);
    return group;
  };

  return {
    learn(journey) {
      const { timeZone, placedAt, until } = journey;
      const stretches = stretchesOf(journey);
      const placed = dayOf(parseInstant(placedAt), timeZone);
      const window = windowOf(placed, promisedOf(journey), timeZone);
      for (const { leg, start, days, hasEnded } of stretches) {
        let group = legOf(leg);
        countIn(hasEnded ? group.ended : group.left, days, 1);
        for (const step of stepsOf(journey, window, start)) {
          group = makePart(group, step);
          countIn(hasEnded ? group.ended : group.left, days, 1);
        }
      }
      learnedUntil = Math.max(learnedUntil, parseInstant(until));
    },

    merge(model) {
      const other = readForecastModel(model);
      for (const [leg, group] of other.legs) addTo(legOf(leg), group);
      learnedUntil = Math.max(learnedUntil, other.learnedUntil);
    },

    model({ leastOrders = 0 } = {}) {
      const entries = [...legs].sort(([one], [other]) => (one < other ? -1 : 1));
      return {
        schema: 'urn:amends:schema:forecast-model:1',
        version: 1,
        learnedUntil: learnedUntil === -Infinity ? null : isoOf(learnedUntil),
        strength,
        legs: entries.map(([leg, group]) => [leg, writeGroup(group, leastOrders)]),
      };
    },
  };
}

function addTo(group: Group, other: Group): void {
  for (const kind of ['ended', 'left'] as const)
    other[kind].forEach((count, days) => countIn(group[kind], days, count));
  for (const { step, group: part } of other.parts.values()) addTo(makePart(group, step), part);
}

function writeGroup(group: Group, leastOrders: number): ForecastGroup {
  const kept = [...group.parts]
    .filter(([, { group: part }]) => sizeOf(part) >= leastOrders)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ended: writeCounts(group.ended),
    left: writeCounts(group.left),
    parts: kept.map(([, { step, group: part }]) => [...step, writeGroup(part, leastOrders)]),
  };
}

function writeCounts(counts: readonly number[]): number[] {
  return counts.flatMap((count, days) => (count === 0 ? [] : [days, count]));
}
