import type { Parcel } from '@amends/adapters/shopify';
import { and, asc, eq } from 'drizzle-orm';
import type { Queries } from './database.js';
import { isForgotten } from './records.js';
import { isFindableId, storableId } from './storable.js';
import { parcels, trackingNumbers } from './tables.js';
import { parcelWithoutPerson } from './without-person.js';

/** A parcel of a known order. */
export interface KnownParcel {
  readonly orderId: string;
  readonly parcel: Parcel;
}

/**
 * Notes what is in a parcel of an order; what a later message says replaces what an earlier one said.
 * Answers the tracking numbers that were not known for it. Where the person was forgotten, no number is
 * kept.
 */
export async function keepParcel(
  queries: Queries,
  orderId: string,
  given: Parcel,
): Promise<string[]> {
  const parcel = (await isForgotten(queries, orderId)) ? parcelWithoutPerson(given) : given;
  const shipmentId = storableId(parcel.shipmentId, '/shipmentId');
  await queries
    .insert(parcels)
    .values({ orderId, shipmentId, parcel })
    .onConflictDoUpdate({ target: [parcels.orderId, parcels.shipmentId], set: { parcel } });
  const numbers = parcel.trackingNumbers.map((number) => storableId(number, '/trackingNumber'));
  if (numbers.length === 0) return [];
  const added = await queries
    .insert(trackingNumbers)
    .values(numbers.map((trackingNumber) => ({ trackingNumber, orderId, shipmentId })))
    .onConflictDoNothing()
    .returning({ trackingNumber: trackingNumbers.trackingNumber });
  return added.map(({ trackingNumber }) => trackingNumber);
}

/** The parcels of one order. */
export async function parcelsOf(queries: Queries, orderId: string): Promise<Parcel[]> {
  const rows = await queries
    .select({ parcel: parcels.parcel })
    .from(parcels)
    .where(eq(parcels.orderId, orderId))
    .orderBy(asc(parcels.shipmentId));
  return rows.map(({ parcel }) => parcel);
}

/** The parcels that a carrier calls by this number: of several orders where they are shipped together. */
export async function findParcels(
  queries: Queries,
  trackingNumber: string,
): Promise<KnownParcel[]> {
  if (!isFindableId(trackingNumber)) return [];
  return queries
    .select({ orderId: parcels.orderId, parcel: parcels.parcel })
    .from(trackingNumbers)
    .innerJoin(
      parcels,
      and(
        eq(parcels.orderId, trackingNumbers.orderId),
        eq(parcels.shipmentId, trackingNumbers.shipmentId),
      ),
    )
    .where(eq(trackingNumbers.trackingNumber, trackingNumber))
    .orderBy(asc(parcels.orderId), asc(parcels.shipmentId));
}
