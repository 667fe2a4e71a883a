import { asc, eq, sql } from 'drizzle-orm';
import type { Delivery } from '../evidence/delivery.js';
import type { Queries } from './database.js';
import { storableId } from './storable.js';
import { parked } from './tables.js';

/** What can be waited for. */
export type WaitsFor = { readonly orderId: string } | { readonly trackingNumber: string };

const name = (what: WaitsFor): string =>
  'orderId' in what
    ? `order:${storableId(what.orderId, '/order_id')}`
    : `parcel:${storableId(what.trackingNumber, '/tracking_code')}`;

/**
 * Makes one transaction out of two that speak of the same thing at the same moment wait for the other: whoever would wait for it, and
 * whoever brings it. Neither sees what the other has not committed, and so each would miss the other for ever.
 */
export async function meet(queries: Queries, what: WaitsFor): Promise<void> {
  await queries.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name(what)}, 0))`);
}

/** Keeps a delivery until the order or the parcel it speaks of is known. */
export async function park(
  queries: Queries,
  waitsFor: WaitsFor,
  delivery: Delivery,
): Promise<void> {
  await queries
    .insert(parked)
    .values({ waitsFor: name(waitsFor), delivery, receivedAt: new Date(delivery.receivedAt) });
}

/** A delivery that waits. */
export interface ParkedDelivery {
  readonly id: number;
  readonly delivery: Delivery;
}

/** Everything that waits for this, in the order in which it came. */
export async function findParked(queries: Queries, waitsFor: WaitsFor): Promise<ParkedDelivery[]> {
  return queries
    .select({ id: parked.id, delivery: parked.delivery })
    .from(parked)
    .where(eq(parked.waitsFor, name(waitsFor)))
    .orderBy(asc(parked.id));
}

/** Takes out a delivery that need not wait any longer. */
export async function unpark(queries: Queries, { id }: ParkedDelivery): Promise<void> {
  await queries.delete(parked).where(eq(parked.id, id));
}
