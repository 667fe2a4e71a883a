import type { Reading } from '@amends/adapters/shopify';
import { inParcel } from '@amends/adapters/shopify';
import { AmendsError } from '@amends/core';
import type { Queries } from '../store/database.js';
import { findParcels, keepParcel, parcelsOf } from '../store/parcels.js';
import { park, unpark } from '../store/parked.js';
import { addEvents, addPromises, keepOrder, loadRecord, lockOrder } from '../store/records.js';
import { storableId } from '../store/storable.js';
import type { Delivery } from './delivery.js';
import type { KnownOrder, Said, Source, Sources } from './source.js';

/** What became of a delivery. */
export interface DeliveryOutcome {
  /** `parked`: it speaks of what nobody has heard of, and waits. `empty`: it holds nothing for us. */
  readonly status: 'kept' | 'parked' | 'empty';
  /** The orders that it touched. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Keeps what a delivery says, within a transaction: all of it or nothing. What speaks of an order or a
 * parcel that nobody has heard of is parked as it came, and read when that order or parcel is there.
 *
 * @throws {AmendsError} `invalid_payload` when nothing of it can be used; `unknown_source`.
 */
export async function keepDelivery(
  queries: Queries,
  delivery: Delivery,
  sources: Sources,
): Promise<DeliveryOutcome> {
  const { orderId, trackingNumbers } = read(delivery, sources, null).reading;
  return orderId === null
    ? keepForParcels(queries, delivery, trackingNumbers, sources)
    : keepForOrder(queries, delivery, orderId, sources);
}

/** A carrier speaks of a parcel by its number alone. */
async function keepForParcels(
  queries: Queries,
  delivery: Delivery,
  trackingNumbers: readonly string[],
  sources: Sources,
): Promise<DeliveryOutcome> {
  const touched = new Set<string>();
  let isParked = false;
  for (const trackingNumber of trackingNumbers) {
    const parcels = await findParcels(queries, trackingNumber);
    if (parcels.length === 0) {
      await park(queries, { trackingNumber }, delivery);
      isParked = true;
    }
    for (const { orderId, parcel } of parcels) {
      const about = await lockKnown(queries, orderId);
      const { reading } = read(delivery, sources, about);
      await addEvents(queries, orderId, inParcel(reading.events, parcel));
      touched.add(orderId);
    }
  }
  return { status: touched.size > 0 ? 'kept' : isParked ? 'parked' : 'empty', touched };
}

async function keepForOrder(
  queries: Queries,
  delivery: Delivery,
  orderId: string,
  sources: Sources,
): Promise<DeliveryOutcome> {
  storableId(orderId, '/order_id');
  const { receivedAt } = delivery;
  // A message may name its shipment and not its lines, or move a date that was given before.
  const { reading, said } = read(delivery, sources, await lockKnown(queries, orderId));
  const { changedAt, assumed } = said;
  const heard = { changedAt: changedAt ?? receivedAt, at: receivedAt, assumed };
  const isNew = reading.order !== null && (await keepOrder(queries, reading.order, heard));
  if (!(await lockOrder(queries, orderId))) {
    await park(queries, { orderId }, delivery);
    return { status: 'parked', touched: new Set() };
  }
  await addPromises(queries, orderId, reading.promises);
  await addEvents(queries, orderId, reading.events);
  const arrived: Delivery[] = [];
  for (const parcel of reading.parcels) {
    for (const trackingNumber of await keepParcel(queries, orderId, parcel)) {
      arrived.push(...(await unpark(queries, { trackingNumber })));
    }
  }
  if (isNew) arrived.push(...(await unpark(queries, { orderId })));
  return { status: 'kept', touched: await keepArrived(queries, orderId, arrived, sources) };
}

/** Keeps what waited for an order that is there now. Answers every order touched, this one among them. */
export async function keepArrived(
  queries: Queries,
  orderId: string,
  arrived: readonly Delivery[],
  sources: Sources,
): Promise<Set<string>> {
  const touched = new Set([orderId]);
  for (const delivery of arrived) {
    const outcome = await keepDelivery(queries, delivery, sources);
    for (const each of outcome.touched) touched.add(each);
  }
  return touched;
}

/**
 * A configured sender by its name.
 *
 * @throws {AmendsError} `unknown_source`.
 */
export function sourceNamed(sources: Sources, name: string): Source {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (source !== undefined) return source;
  throw new AmendsError({
    code: 'unknown_source',
    message: 'No such sender is set up here. Name it under sources where the server is made.',
  });
}

async function lockKnown(queries: Queries, orderId: string): Promise<KnownOrder | null> {
  await lockOrder(queries, orderId);
  const record = await loadRecord(queries, orderId);
  return record === null ? null : { record, parcels: await parcelsOf(queries, orderId) };
}

function read(
  { source, topic, payload, receivedAt }: Delivery,
  sources: Sources,
  about: KnownOrder | null,
): { readonly reading: Reading; readonly said: Said } {
  const said = sourceNamed(sources, source).read(payload, { topic, receivedAt, about });
  if (!said.result.ok) throw said.result.error;
  return { reading: said.result.value, said };
}
