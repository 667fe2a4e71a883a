import type { Parcel, Reading } from '@amends/adapters/shopify';
import type { Order, OrderEvent, OrderPromise, OrderRecord } from '@amends/core';

/** What is known so far of one order. */
export interface Draft {
  readonly order: Order | null;
  readonly promises: ReadonlyMap<string, OrderPromise>;
  readonly events: ReadonlyMap<string, OrderEvent>;
  readonly parcels: ReadonlyMap<string, Parcel>;
}

const empty: Draft = {
  order: null,
  promises: new Map(),
  events: new Map(),
  parcels: new Map(),
};

/**
 * A draft with what one more payload says. Of the order and its parcels the last word counts; promises
 * are only ever added; an event told twice is one event.
 */
export function withReading(
  draft: Draft = empty,
  { order, promises, events, parcels }: Pick<Reading, 'order' | 'promises' | 'events' | 'parcels'>,
): Draft {
  return {
    order: order ?? draft.order,
    promises: new Map([...byId(promises), ...draft.promises]),
    events: new Map([...byId(events), ...draft.events]),
    parcels: new Map([
      ...draft.parcels,
      ...parcels.map((each) => [each.shipmentId, each] as const),
    ]),
  };
}

/** The record of an order that is known: promises as they were made, events as they happened. */
export function recordOf(order: Order, { promises, events }: Draft): OrderRecord {
  return {
    order,
    promises: [...promises.values()].sort((one, other) =>
      byTime(one.madeAt, other.madeAt, one, other),
    ),
    events: [...events.values()].sort((one, other) =>
      byTime(one.occurredAt, other.occurredAt, one, other),
    ),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): [string, Item][] {
  return items.map((item) => [item.id, item]);
}

function byTime(
  one: string,
  other: string,
  { id }: { readonly id: string },
  { id: otherId }: { readonly id: string },
): number {
  return Date.parse(one) - Date.parse(other) || (id < otherId ? -1 : 1);
}
