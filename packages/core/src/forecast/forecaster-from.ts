import { parseInstant } from '../time/index.js';
import { dayOfNumber } from '../time/local-day.js';
import type { PromiseKind } from '../model/promise.js';
import type { Forecast, Forecaster, ForecastQuestion, ParcelSoFar } from './forecaster.js';
import { total } from './group.js';
import type { Group } from './group.js';
import { hazardsOf } from './hazards.js';
import type { Found } from './hazards.js';
import { dayOf, windowOf } from './legs.js';
import type { Leg } from './legs.js';
import type { Goal } from './past-journey.js';
import { readForecastModel } from './read-model.js';
import { inTurn, remainingOf } from './remaining.js';
import type { Remaining } from './remaining.js';
import { stepsOf } from './traits.js';
import { traitsOf } from './traits-of.js';

const GOALS: Readonly<Partial<Record<PromiseKind, Goal>>> = {
  ship: 'carrier',
  deliver: 'door',
  pickup: 'counter',
};

/** With fewer past orders than this there is nothing to go by. */
const LEAST = 20;
/** Where hand-overs are reported for this share of arrivals, a missing one means that there was none. */
const REPORTED = 0.9;

/** What remains of one parcel, with what that rests on. */
interface Answer {
  readonly remaining: Remaining;
  readonly found: Found;
}

/**
 * A forecaster that goes by past orders. It looks at how far a parcel has come and how many days that
 * has taken, and asks what became of the past orders that had come as far and had taken as long. A
 * promise whose parts come apart is as late as its last part.
 *
 * @param model the {@link ForecastModel} of a learner, as JSON that nobody has checked.
 * @throws {AmendsError} `invalid_payload` or `invalid_instant`, with the path of what is wrong.
 */
export function forecasterFrom(model: unknown): Forecaster {
  const { legs, strength } = readForecastModel(model);
  const lookUp = new Map(
    [...legs].map(([leg, group]) => [leg, hazardsOf(group, strength)] as const),
  );
  const endedIn = (leg: Leg) => endedOf(legs.get(leg));

  return (question) => {
    const goal = GOALS[question.promise.kind];
    if (goal === undefined) return null;
    const { zone, record, deadline } = question;
    const placed = dayOf(parseInstant(record.order.placedAt), zone);
    const today = dayOf(question.asOf, zone);
    const window = windowOf(placed, deadline, zone);
    const hasHandOvers = endedIn('order-carrier') >= REPORTED * endedIn(`order-${goal}`);

    const find = (leg: Leg, start: number, parcel: ParcelSoFar | undefined): Found | null =>
      endedIn(leg) < LEAST
        ? null
        : (lookUp.get(leg)?.(stepsOf(traitsOf(record.order, parcel), window, start)) ?? null);
    const from = (leg: Leg, start: number, parcel: ParcelSoFar | undefined): Answer | null => {
      const found = find(leg, start, parcel);
      return found && { found, remaining: remainingOf(found.hazards, Math.max(0, today - start)) };
    };

    /** Through the hand-over that is still to come, where hand-overs are known of the past. */
    const unshipped = (parcel: ParcelSoFar | undefined): Answer | null => {
      if (goal === 'carrier') return from('order-carrier', placed, parcel);
      const first = hasHandOvers ? from('order-carrier', placed, parcel) : null;
      const second = first && find(`carrier-${goal}`, today, parcel);
      if (first === null || second === null) return from(`order-${goal}`, placed, parcel);
      // The way from the carrier differs by the weekday of the hand-over, and by nothing else.
      const byWeekday = Array.from({ length: 7 }, (_, ahead) =>
        remainingOf((find(`carrier-${goal}`, today + ahead, parcel) ?? second).hazards, 0),
      );
      const remaining = inTurn(first.remaining, (ahead) => byWeekday[ahead % 7] ?? []);
      return { found: first.found, remaining };
    };
    const underWay = (parcel: ParcelSoFar, shippedAt: number): Answer | null => {
      // What a carrier has is handed over for good.
      if (goal === 'carrier') return null;
      const { lastScan } = parcel;
      const isOut = lastScan?.event.milestone === 'out-for-delivery';
      return (
        (isOut ? from(`van-${goal}`, dayOf(lastScan.at, zone), parcel) : null) ??
        from(`carrier-${goal}`, dayOf(shippedAt, zone), parcel) ??
        from(`order-${goal}`, placed, parcel)
      );
    };

    const answers = partsOf(question).flatMap(
      (parcel) =>
        (parcel?.firstScan ? underWay(parcel, parcel.firstScan.at) : unshipped(parcel)) ?? [],
    );
    return slowestOf(answers, today, dayOf(deadline - 1, zone));
  };
}

/** The parcels of which something is to come; `undefined` for what is in none yet. */
function partsOf({ journeys, unshipped }: ForecastQuestion): (ParcelSoFar | undefined)[] {
  const shipped = journeys.filter(({ firstScan }) => firstScan !== null);
  if (unshipped === 0) return shipped;
  return [...shipped, journeys.find(({ firstScan }) => firstScan === null)];
}

function slowestOf(answers: readonly Answer[], today: number, due: number): Forecast | null {
  const onTime = ({ remaining }: Answer) =>
    due < today ? 0 : (remaining[due - today] ?? remaining.at(-1) ?? 0);
  const slowest = [...answers].sort((one, other) => onTime(one) - onTime(other))[0];
  if (slowest === undefined) return null;
  const { steps, orders } = slowest.found;
  return {
    onTime: onTime(slowest),
    by: (chance) => {
      const ahead = answers.map(({ remaining }) => remaining.findIndex((each) => each >= chance));
      return ahead.includes(-1) ? null : dayOfNumber(today + Math.max(...ahead));
    },
    basis: { traits: steps.map(([trait]) => trait), orders },
  };
}

function endedOf(group: Group | undefined): number {
  return group === undefined ? 0 : total(group.ended);
}
