import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import type { Forecast, Forecaster } from '../../forecast/index.js';
import type { LocalDay } from '../../model/order.js';
import type { ReasonCode } from '../../model/reason.js';
import { addDays, isoOf, localDayOf, startOfDay } from '../../time/index.js';
import { dayNumber } from '../../time/local-day.js';
import type { PastOrder } from './past-order.js';

/** The chances for which a day is asked. */
export const CHANCES = [0.5, 0.8, 0.9, 0.95, 0.99];

/** Signs that go by a fixed time without news. */
const STALL = new Set<ReasonCode>(['no-movement', 'not-shipped']);

/** What was known of an order on one morning: small, because there are many. */
export interface Morning {
  /** Local days before the deadline: 1 on the promised day itself. */
  readonly daysLeft: number;
  /** The chance of coming in time, by the forecast; `null` where it had nothing to go by. */
  readonly onTime: number | null;
  /** A carrier's estimate lies after the deadline. */
  readonly isEtaLate: boolean;
  /** Nothing was heard for a fixed time. */
  readonly isStalled: boolean;
}

/** For each of {@link CHANCES} the day by which it comes with that chance, as asked at an instant. */
export interface GivenDays {
  readonly asked: LocalDay;
  readonly days: readonly (LocalDay | null)[];
}

/** An order that was lived through, from when it was placed to when it came or the deadline passed. */
export interface Lived {
  readonly order: PastOrder;
  readonly mornings: readonly Morning[];
  /** When it was placed, and on the first morning after the hand-over; `null` without a forecast. */
  readonly given: Readonly<Record<'placed' | 'shipped', GivenDays | null>>;
}

/**
 * Looks at an order when it is placed and on every local midnight after that, until it has come or the
 * deadline has passed, with what was recorded by then.
 */
export function liveThrough(
  order: PastOrder,
  forecasterAt: (at: number) => Forecaster,
  options: AssessOptions,
): Lived {
  const { placedAt, zone, deadline, fulfilledAt } = order;
  const lastDay = dayNumber(localDayOf(deadline - 1, zone));
  const placed = look(order, placedAt, forecasterAt, options);
  const mornings: Morning[] = [];
  let shipped: GivenDays | null = null;
  for (let day = localDayOf(placedAt, zone); ;) {
    day = addDays(day, 1);
    const at = startOfDay(day, zone);
    if (at >= deadline || at >= (fulfilledAt ?? Infinity)) break;
    const { codes, forecast, isShipped } = look(order, at, forecasterAt, options);
    if (isShipped) shipped ??= daysOf(forecast, day);
    mornings.push({
      daysLeft: lastDay - dayNumber(day) + 1,
      onTime: forecast?.onTime ?? null,
      isEtaLate: codes.includes('eta-after-deadline'),
      isStalled: codes.some((code) => STALL.has(code)),
    });
  }
  const given = { placed: daysOf(placed.forecast, localDayOf(placedAt, zone)), shipped };
  return { order, mornings, given };
}

function look(
  { record, promise }: PastOrder,
  at: number,
  forecasterAt: (at: number) => Forecaster,
  { calendar, thresholds }: AssessOptions,
): { codes: ReasonCode[]; forecast: Forecast | null; isShipped: boolean } {
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
  const [worst = null] = answers.sort((one, other) => one.onTime - other.onTime);
  return { codes: reasons.map(({ code }) => code), forecast: worst, isShipped };
}

function daysOf(forecast: Forecast | null, asked: LocalDay): GivenDays | null {
  return forecast && { asked, days: CHANCES.map((chance) => forecast.by(chance)) };
}
