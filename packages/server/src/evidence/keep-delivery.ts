import type { Reading } from '@amends/adapters/shopify';
import { inParcel } from '@amends/adapters/shopify';
import { AmendsError } from '@amends/core';
import type { OrderEvent, OrderPromise } from '@amends/core';
import type { Log } from '../log.js';
import type { Queries } from '../store/database.js';
import { findParcels, keepParcel, parcelsOf } from '../store/parcels.js';
import type { WaitsFor } from '../store/parked.js';
import { findParked, meet, park, unpark } from '../store/parked.js';
import { addEvents, addPromises, keepOrder, loadRecord, lockOrder } from '../store/records.js';
import { storableId } from '../store/storable.js';
import type { Delivery } from './delivery.js';
import type { KnownOrder, Said, Source, Sources } from './source.js';
import { unheardPromises } from './unheard-promises.js';

/** What deliveries are taken in with. */
export interface Intake {
  readonly sources: Sources;
  readonly log: Log;
}

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
  intake: Intake,
): Promise<DeliveryOutcome> {
  const { reading } = read(delivery, intake, null);
  const { orderId, trackingNumbers } = reading;
  return orderId === null || (isOfParcels(reading) && (await isAnyKnown(queries, trackingNumbers)))
    ? keepForParcels(queries, delivery, trackingNumbers, intake)
    : keepForOrder(queries, delivery, orderId, intake);
}

/**
 * Whether it tells of parcels on their way and not what is in them. A tracking service may name the order as
 * well, by whatever number the store gave it; who packed the parcel knows better, and which lines are in it.
 */
function isOfParcels({ order, parcels, trackingNumbers }: Reading): boolean {
  return order === null && parcels.length === 0 && trackingNumbers.length > 0;
}

async function isAnyKnown(queries: Queries, numbers: readonly string[]): Promise<boolean> {
  for (const number of numbers) {
    if ((await findParcels(queries, number)).length > 0) return true;
  }
  return false;
}

/** A carrier speaks of a parcel by its number alone. */
async function keepForParcels(
  queries: Queries,
  delivery: Delivery,
  trackingNumbers: readonly string[],
  intake: Intake,
): Promise<DeliveryOutcome> {
  const touched = new Set<string>();
  let isParked = false;
  for (const trackingNumber of trackingNumbers) {
    const parcels = await parcelsByNow(queries, trackingNumber);
    if (parcels.length === 0) {
      assertKeepable(read(delivery, intake, null).reading);
      await park(queries, { trackingNumber }, delivery);
      isParked = true;
    }
    for (const { orderId, parcel } of parcels) {
      const about = await lockKnown(queries, orderId);
      const { reading } = read(delivery, intake, about);
      const lineIds = parcel.contents.map(({ lineId }) => lineId);
      const promises = reading.promises.map((each) =>
        lineIds.length === 0 ? each : { ...each, lineIds },
      );
      await keepPromises(queries, orderId, unheardPromises(promises, about), intake);
      await addEvents(queries, orderId, inParcel(reading.events, parcel));
      touched.add(orderId);
    }
  }
  return { status: touched.size > 0 ? 'kept' : isParked ? 'parked' : 'empty', touched };
}

/** What no order could keep is refused at once, instead of waiting for one. */
function assertKeepable({ events }: { readonly events: readonly OrderEvent[] }): void {
  events.forEach(({ id }, at) => storableId(id, `/events/${at}/id`));
}

/** The parcels of a number, those too that somebody brings at this moment. */
async function parcelsByNow(queries: Queries, trackingNumber: string) {
  const known = await findParcels(queries, trackingNumber);
  if (known.length > 0) return known;
  await meet(queries, { trackingNumber });
  return findParcels(queries, trackingNumber);
}

/** Whether somebody has brought what a message speaks of while it was read. */
async function isThereByNow(
  queries: Queries,
  orderId: string,
  trackingNumbers: readonly string[],
): Promise<boolean> {
  await meet(queries, { orderId });
  for (const trackingNumber of trackingNumbers) await meet(queries, { trackingNumber });
  return (await lockOrder(queries, orderId)) || (await isAnyKnown(queries, trackingNumbers));
}

async function keepForOrder(
  queries: Queries,
  delivery: Delivery,
  orderId: string,
  intake: Intake,
): Promise<DeliveryOutcome> {
  storableId(orderId, '/order_id');
  const { receivedAt } = delivery;
  // A message may name its shipment and not its lines, or move a date that was given before.
  const about = await lockKnown(queries, orderId);
  const { reading, said } = read(delivery, intake, about);
  const { changedAt, assumed } = said;
  const heard = { changedAt: changedAt ?? receivedAt, at: receivedAt, assumed };
  const isNew = reading.order !== null && (await keepOrder(queries, reading.order, heard));
  if (!(await lockOrder(queries, orderId))) {
    const numbers = isOfParcels(reading) ? reading.trackingNumbers : [];
    if (await isThereByNow(queries, orderId, numbers)) {
      return keepDelivery(queries, delivery, intake);
    }
    assertKeepable(reading);
    await park(queries, { orderId }, delivery);
    for (const trackingNumber of numbers) {
      await park(queries, { trackingNumber }, delivery);
    }
    return { status: 'parked', touched: new Set() };
  }
  const promises = isOfParcels(reading)
    ? unheardPromises(reading.promises, about)
    : reading.promises;
  await keepPromises(queries, orderId, promises, intake);
  await addEvents(queries, orderId, reading.events);
  const arrived: WaitsFor[] = isNew ? [{ orderId }] : [];
  for (const parcel of reading.parcels) {
    const numbers = await keepParcel(queries, orderId, parcel);
    arrived.push(...numbers.map((trackingNumber) => ({ trackingNumber })));
  }
  const touched = await keepWaiting(queries, arrived, intake);
  return { status: 'kept', touched: touched.add(orderId) };
}

async function keepPromises(
  queries: Queries,
  orderId: string,
  promises: readonly OrderPromise[],
  { log }: Intake,
): Promise<void> {
  const refused = await addPromises(queries, orderId, promises);
  if (refused.length === 0) return;
  log({ level: 'warn', event: 'promise.ignored', orderId, count: refused.length });
}

/**
 * Keeps what waited for orders and parcels that are there now; each delivery whole or not at all. One
 * that cannot be kept after all goes on waiting: it must not stand in the way of what it waited for.
 *
 * @returns the orders that it touched.
 */
export async function keepWaiting(
  queries: Queries,
  arrived: readonly WaitsFor[],
  intake: Intake,
): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const waitedFor of arrived) {
    await meet(queries, waitedFor);
    for (const waiting of await findParked(queries, waitedFor)) {
      try {
        const outcome = await queries.transaction(async (within) => {
          await unpark(within, waiting);
          return keepDelivery(within, waiting.delivery, intake);
        });
        for (const orderId of outcome.touched) touched.add(orderId);
      } catch (error) {
        const { source } = waiting.delivery;
        intake.log({ level: 'error', event: 'webhook.stuck', source, error });
      }
    }
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
  { sources }: Intake,
  about: KnownOrder | null,
): { readonly reading: Reading; readonly said: Said } {
  const said = sourceNamed(sources, source).read(payload, { topic, receivedAt, about });
  if (!said.result.ok) throw said.result.error;
  return { reading: said.result.value, said };
}
