import type { Instant, Money, OrderEvent, OrderPromise, PromiseWindow } from '@amends/core';
import type { StatusMapping } from '../crosswalk.js';
import type { Report } from '../issues.js';
import { decimalMoney } from './decimal-money.js';
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

/** An amount as a platform writes it, or nothing; what cannot be read is taken down and left out. */
export function moneyIn(
  amount: string | number | null | undefined,
  currency: string,
  path: string,
  report: Report,
): Money | null {
  if (amount === null || amount === undefined || amount === '') return null;
  const money = decimalMoney(amount, currency);
  if (money === null) {
    report(
      'unreadable-money',
      path,
      `This is no decimal amount of ${currency}, so it was left out.`,
    );
  }
  return money;
}

/** Lines of which each has an id of its own; a repeated one is left out. */
export function uniqueLines<Line extends { readonly id: string }>(
  lines: readonly Line[],
  path: string,
  report: Report,
): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ id }, at) => {
    if (seen.has(id)) {
      const text = 'A line before it has the same id, so this one was left out.';
      report('unreadable-field', `${path}/${at}/id`, text);
      return false;
    }
    seen.add(id);
    return true;
  });
}

/** The first word of a name, which is how an apology addresses somebody. */
export function givenName(name: string | null | undefined): string | null {
  const first = (name ?? '').trim().split(/\s+/u)[0] ?? '';
  return first === '' || first.length > 100 ? null : first;
}
