import { createLearner, forecasterFrom } from '../../forecast/index.js';
import type { Forecaster, ForecastModel } from '../../forecast/index.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { PastOrder, UntestedOrder } from './past-order.js';

const MS_PER_DAY = 86_400_000;

/** What was known of past orders as time went on. All instants in milliseconds since 1970-01-01 UTC. */
export interface Learning {
  readonly forecasterAt: (at: number) => Forecaster;
  readonly modelAt: (at: number) => ForecastModel;
  /** What was learned without the promises that were made. */
  readonly unpromisedAt: (at: number) => ForecastModel;
  /** How often it has learned. */
  readonly times: () => number;
}

/**
 * Learns first at `from` and then anew at even steps, at most so many times and never more often than
 * every week. What it knows at an instant is what had been recorded by the last of those.
 */
export function relearning(
  orders: readonly (PastOrder | UntestedOrder)[],
  { from, until, times }: { readonly from: number; readonly until: number; readonly times: number },
): Learning {
  const step = times > 0 ? Math.max(7 * MS_PER_DAY, (until - from) / times) : Infinity;
  const known = new Map<number, Forecaster>();
  const lastAt = (at: number) =>
    step === Infinity ? from : from + Math.max(0, Math.floor((at - from) / step)) * step;
  const learnAt = (at: number, hasPromises: boolean): ForecastModel => {
    const learner = createLearner();
    for (const { placedAt, journeys } of orders) {
      if (placedAt >= at) break;
      for (const journey of journeys) {
        const promisedBy = hasPromises ? journey.promisedBy : null;
        const seen = isoOf(Math.min(at, parseInstant(journey.until)));
        learner.learn({ ...journey, promisedBy, until: seen });
      }
    }
    return learner.model();
  };
  return {
    forecasterAt: (at) => {
      const last = lastAt(at);
      const held = known.get(last) ?? forecasterFrom(learnAt(last, true));
      known.set(last, held);
      return held;
    },
    modelAt: (at) => learnAt(lastAt(at), true),
    unpromisedAt: (at) => learnAt(lastAt(at), false),
    times: () => known.size,
  };
}
