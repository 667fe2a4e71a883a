import type { OrderEvent } from '../model/event.js';
import type { Order } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { ifSilent, impliedPromises, obligations, statutoryExit } from './index.js';
import type { IfSilent, ReadingOptions, StatutoryExit } from './index.js';
import type { LawReading } from './obligations.js';

/** Where the orders of these tests go, with the offset their clocks keep in winter. */
const PLACES = {
  US: { country: 'US', region: 'US-NY', timeZone: 'America/New_York', currency: 'USD' },
  DE: { country: 'DE', region: null, timeZone: 'Europe/Berlin', currency: 'EUR' },
  GB: { country: 'GB', region: null, timeZone: 'Europe/London', currency: 'GBP' },
  QC: { country: 'CA', region: 'CA-QC', timeZone: 'America/Toronto', currency: 'CAD' },
  ON: { country: 'CA', region: 'CA-ON', timeZone: 'America/Toronto', currency: 'CAD' },
  AU: { country: 'AU', region: 'AU-NSW', timeZone: 'Australia/Sydney', currency: 'AUD' },
  BR: { country: 'BR', region: 'BR-SP', timeZone: 'America/Sao_Paulo', currency: 'BRL' },
  CH: { country: 'CH', region: null, timeZone: 'Europe/Zurich', currency: 'CHF' },
} as const;

/** A country of these tests. */
export type Place = keyof typeof PLACES;

/** Noon UTC of a day: the same local day everywhere these tests go but Sydney's late evening. */
export function noon(day: string): string {
  return `${day}T12:00:00Z`;
}

/** An order of two lines placed on 2 November 2026. */
export function orderIn(place: Place, changes: Partial<Order> = {}): Order {
  const { currency } = PLACES[place];
  return {
    id: '1001',
    placedAt: noon('2026-11-02'),
    ...PLACES[place],
    total: { amount: 9_900, currency },
    lines: [
      { id: 'l1', title: 'Film', quantity: 1, unitPrice: { amount: 5_000, currency } },
      { id: 'l2', title: 'Popcorn', quantity: 2, unitPrice: { amount: 2_000, currency } },
    ],
    ...changes,
  };
}

/** A promise stated with the order. */
export function stated(
  kind: OrderPromise['kind'],
  by: string | null,
  changes: Partial<OrderPromise> = {},
): OrderPromise {
  return { id: 'p1', kind, window: { by }, madeAt: noon('2026-11-02'), ...changes };
}

/** A later promise: `p2` revises `p1`, `p3` revises `p2`. */
export function revised(
  id: 'p2' | 'p3' | 'p4',
  by: string | null,
  madeOn: string,
  kind: OrderPromise['kind'] = 'ship',
): OrderPromise {
  const revises = `p${Number(id.slice(1)) - 1}`;
  return { id, kind, window: { by }, madeAt: instant(madeOn), revises };
}

/** An event on a day (at noon UTC) or at an instant. */
export function event(
  milestone: OrderEvent['milestone'],
  on: string,
  changes: Partial<OrderEvent> = {},
): OrderEvent {
  return { id: `${milestone}-${on}`, milestone, occurredAt: instant(on), ...changes };
}

/** A record, and what the law says of its first promise. */
export function caseOf(
  place: Place,
  promises: readonly OrderPromise[],
  events: readonly OrderEvent[] = [],
  changes: Partial<Order> = {},
): {
  readonly record: OrderRecord;
  readonly at: (asOf: string, options?: ReadingOptions) => Said;
} {
  const record: OrderRecord = { order: orderIn(place, changes), promises, events };
  return {
    record,
    at: (on, options = {}) => {
      const all = { ...options, asOf: instant(on) };
      const promise = promises[0] ?? impliedPromises(record, all)[0];
      if (promise === undefined) throw new Error('Nothing was stated and nothing is implied.');
      const read = obligations(record, promise, all);
      return {
        ...read,
        duties: read.obligations.map(({ duty }) => duty),
        due: Object.fromEntries(read.obligations.map(({ duty, dueBy }) => [duty, dueBy])),
        silence: Object.fromEntries(
          read.obligations.map(({ duty, onSilence }) => [duty, onSilence]),
        ),
        codes: read.reasons.map(({ code }) => code),
        exit: statutoryExit(record, promise, all),
        ifSilent: ifSilent(record, promise, all),
      };
    },
  };
}

/** What the law says, in the shapes that a table of expectations is written in. */
export interface Said extends Pick<LawReading, 'obligations' | 'reasons'> {
  readonly duties: readonly string[];
  readonly due: Readonly<Record<string, string | null>>;
  readonly silence: Readonly<Record<string, string>>;
  readonly codes: readonly string[];
  readonly exit: StatutoryExit | null;
  readonly ifSilent: IfSilent;
}

function instant(on: string): string {
  return on.includes('T') ? on : noon(on);
}
