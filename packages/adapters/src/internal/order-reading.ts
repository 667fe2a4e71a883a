import type { Instant, OrderEvent, OrderPromise, PromiseWindow } from '@amends/core';
import type { StatusMapping } from '../crosswalk.js';
import type { Report } from '../issues.js';
import { readDayOrInstant } from './instants.js';
import type { TrackingOptions } from './tracking/parcel-events.js';

/** What the caller knows besides an order's payload. All of it may be left out. */
export interface OrderOptions extends TrackingOptions {
  /** The zone of orders whose address does not settle it: an IANA name, usually the shop's own. */
  readonly timeZone?: string | undefined;
  /** Promises of this order that are known: a date that has moved revises the one before it. */
  readonly promises?: readonly OrderPromise[] | undefined;
}

/** An event of an order, as a shop platform tells it. */
export function orderEvent(
  source: string,
  id: string,
  { milestone, condition, reason, actionBy }: StatusMapping,
  occurredAt: Instant,
  rest: Partial<OrderEvent> & { readonly receivedAt?: Instant | undefined },
): OrderEvent {
  const { receivedAt, ...more } = rest;
  return {
    id: `${source}:${id}`,
    milestone,
    condition,
    occurredAt,
    recordedAt: receivedAt ?? null,
    source,
    lineIds: null,
    reason,
    actionBy,
    raw: null,
    ...more,
  };
}

/** A date that a platform keeps for the customer, and what it is about. */
export interface PromisedDate {
  /** What the promise's id begins with: `amazon:order:1:deliver`. */
  readonly stem: string;
  readonly kind: OrderPromise['kind'];
  readonly path: string;
  readonly from?: string | null | undefined;
  readonly by: string | null | undefined;
  readonly lineIds?: readonly string[] | null;
  readonly madeAt: Instant;
  /** When the payload last changed: a moved date was promised then. */
  readonly changedAt?: Instant | null;
}

/**
 * The promise in a date, when there is one. The same date again is the same promise; another one revises
 * the last that is known, and never overwrites it.
 */
export function promiseIn(
  date: PromisedDate,
  source: string,
  known: readonly OrderPromise[],
  report: Report,
): OrderPromise[] {
  const window = windowOf(date, report);
  if (window === null) return [];
  const earlier = known.filter((each) => each.id.startsWith(`${date.stem}:`));
  const last = earlier.at(-1);
  const isSame = last?.window.by === window.by && (last.window.from ?? null) === window.from;
  if (isSame) return [];
  return [
    {
      id: `${date.stem}:${earlier.length + 1}`,
      kind: date.kind,
      window,
      lineIds: date.lineIds ?? null,
      madeAt: last === undefined ? date.madeAt : (date.changedAt ?? date.madeAt),
      source: last === undefined ? 'checkout' : source,
      revises: last?.id ?? null,
    },
  ];
}

function windowOf({ from, by, path }: PromisedDate, report: Report): PromiseWindow | null {
  const latest = by === null || by === undefined || by === '' ? from : by;
  if (latest === null || latest === undefined || latest === '') return null;
  const end = readDayOrInstant(latest);
  if (end === null) {
    report('unreadable-eta', path, 'The latest date is no date: no promise was read.');
    return null;
  }
  const start = readDayOrInstant(from);
  return { from: start !== null && Date.parse(start) < Date.parse(end) ? start : null, by: end };
}
