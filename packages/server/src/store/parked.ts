import { asc, eq } from 'drizzle-orm';
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

/** Takes out everything that waited for this, in the order in which it came. */
export async function unpark(queries: Queries, waitedFor: WaitsFor): Promise<Delivery[]> {
  const found = eq(parked.waitsFor, name(waitedFor));
  const rows = await queries.select().from(parked).where(found).orderBy(asc(parked.id));
  if (rows.length > 0) await queries.delete(parked).where(found);
  return rows.map(({ delivery }) => delivery);
}
