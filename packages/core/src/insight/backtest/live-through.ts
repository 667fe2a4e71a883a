import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import type { Forecast, Forecaster } from '../../forecast/index.js';
import type { ReasonCode } from '../../model/reason.js';
import { addDays, isoOf, localDayOf, startOfDay } from '../../time/index.js';
import { dayNumber } from '../../time/local-day.js';
import type { PastOrder } from './past-order.js';

/** What was known of an order on one morning. */
export interface Morning {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** Local days before the deadline: 1 on the promised day itself. */
  readonly daysLeft: number;
  readonly codes: ReadonlySet<ReasonCode>;
  readonly forecast: Forecast | null;
  /** Whether a carrier had it. */
  readonly isShipped: boolean;
}

/** An order that was lived through: how it was when it was placed, and on every morning until it was over. */
export interface Lived {
  readonly order: PastOrder;
  readonly placed: Morning;
  readonly mornings: readonly Morning[];
}

/**
 * Looks at an order when it is placed and on every local midnight after that, until it has come or the
 * deadline has passed, with what was recorded by then.
 */
export function liveThrough(
  order: PastOrder,
  forecasterAt: (at: number) => Forecaster,
  { calendar, thresholds }: AssessOptions,
): Lived {
  const { record, promise, placedAt, zone, deadline, fulfilledAt } = order;
  const lastDay = dayNumber(localDayOf(deadline - 1, zone));
  const look = (at: number): Morning => {
    const forecaster = forecasterAt(at);
    const answers: Forecast[] = [];
    let isShipped = false;
    const { reasons } = assess(record, promise, {
      asOf: isoOf(at),
      calendar,
      thresholds,
      forecast: (question) => {
        const answer = forecaster(question);
        if (answer !== null) answers.push(answer);
        isShipped = question.unshipped === 0;
        return answer;
      },
    });
    return {
      at,
      daysLeft: lastDay - dayNumber(localDayOf(at, zone)) + 1,
      codes: new Set(reasons.map(({ code }) => code)),
      forecast: answers.sort((one, other) => one.onTime - other.onTime)[0] ?? null,
      isShipped,
    };
  };

  const mornings: Morning[] = [];
  for (let day = localDayOf(placedAt, zone); ;) {
    day = addDays(day, 1);
    const at = startOfDay(day, zone);
    if (at >= deadline || at >= (fulfilledAt ?? Infinity)) break;
    mornings.push(look(at));
  }
  return { order, placed: look(placedAt), mornings };
}
