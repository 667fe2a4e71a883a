import { inParcel } from '@amends/adapters/shopify';
import type { Parcel, Reading } from '@amends/adapters/shopify';
import type { OrderEvent } from '@amends/core';
import type { Report } from '../io/report.js';
import { withReading } from './drafts.js';
import type { Draft } from './drafts.js';
import type { Drafts, RunOptions } from './orders.js';
import type { Payload } from './payloads.js';

/** What was told of parcels that belong to no order here, by tracking number. */
export type Strays = Map<string, Draft>;

/** Reads a carrier's payloads and adds each to the order whose parcel has that tracking number. */
export function joinParcels(
  payloads: readonly Payload[],
  drafts: Drafts,
  options: RunOptions,
  report: Report,
): Strays {
  const owners = ownersOf(drafts);
  const strays: Strays = new Map();
  for (const payload of payloads) {
    const read = payload.read(payload.document, options);
    if (!read.ok) continue;
    for (const { code, text } of read.issues) report.note(`${text} [${code}]`);
    for (const name of namesIn(read.value)) {
      const own = read.value.orderId === null ? undefined : drafts.get(read.value.orderId);
      const owned = owners.get(name) ?? [];
      for (const { orderId, parcel } of owned)
        addTo(drafts, orderId, parcel, name, payload, options);
      if (owned.length > 0) continue;
      if (own?.order && read.value.orderId !== null) {
        addTo(drafts, read.value.orderId, null, name, payload, options);
        continue;
      }
      strays.set(name, withReading(strays.get(name), partOf(read.value, name)));
    }
  }
  return strays;
}

/** What a reading's parcels go by: tracking numbers, and names that are none. */
function namesIn({ trackingNumbers, events, orderId, promises }: Reading): string[] {
  const others = events.flatMap(({ shipmentId }) => shipmentId ?? []);
  const names = [...new Set([...trackingNumbers, ...others])];
  return names.length === 0 && promises.length > 0 && orderId !== null ? [orderId] : names;
}

/** Of a reading what is about one of its parcels. A promise in it is about the only one there is. */
function partOf(reading: Reading, name: string) {
  const events = reading.events.filter((each) => (each.shipmentId ?? name) === name);
  const isOnly = namesIn(reading).length === 1;
  return { order: null, promises: isOnly ? reading.promises : [], events, parcels: [] };
}

interface Owner {
  readonly orderId: string;
  readonly parcel: Parcel;
}

function ownersOf(drafts: Drafts): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const [orderId, { parcels }] of drafts) {
    for (const parcel of parcels.values()) {
      for (const number of parcel.trackingNumbers) {
        owners.set(number, [...(owners.get(number) ?? []), { orderId, parcel }]);
      }
    }
  }
  return owners;
}

function addTo(
  drafts: Drafts,
  orderId: string,
  parcel: Parcel | null,
  name: string,
  { document, read: readAs }: Payload,
  options: RunOptions,
): void {
  const draft = drafts.get(orderId);
  // Read again, now that it is known where the door is.
  const read = readAs(document, { ...options, destination: draft?.order ?? undefined });
  if (!read.ok) return;
  const part = partOf(read.value, name);
  const events: readonly OrderEvent[] =
    parcel === null ? part.events : inParcel(part.events, parcel);
  drafts.set(orderId, withReading(draft, { ...part, events }));
}
