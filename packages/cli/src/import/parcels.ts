import { inParcel, readEasyPost } from '@amends/adapters/easypost';
import type { Parcel } from '@amends/adapters/easypost';
import type { OrderEvent } from '@amends/core';
import type { Report } from '../io/report.js';
import { withReading } from './drafts.js';
import type { Drafts } from './orders.js';
import type { Payload } from './payloads.js';

/** What carriers told of parcels that belong to no order here, by tracking number. */
export type Strays = Map<string, Map<string, OrderEvent>>;

/** Reads a carrier's payloads and adds each to the order whose parcel has that tracking number. */
export function joinParcels(payloads: readonly Payload[], drafts: Drafts, report: Report): Strays {
  const owners = ownersOf(drafts);
  const strays: Strays = new Map();
  for (const { place, document } of payloads) {
    const read = readEasyPost(document);
    if (!read.ok) {
      report.refuse(place, `${read.error.message} [${read.error.code}]`);
      continue;
    }
    for (const { code, text } of read.issues) report.note(`${text} [${code}]`);
    for (const number of read.value.trackingNumbers) {
      const owned = owners.get(number) ?? [];
      for (const { orderId, parcel } of owned) addTo(drafts, orderId, parcel, document);
      if (owned.length > 0) continue;
      const stray = strays.get(number) ?? new Map<string, OrderEvent>();
      for (const event of read.value.events) if (!stray.has(event.id)) stray.set(event.id, event);
      strays.set(number, stray);
    }
  }
  return strays;
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

function addTo(drafts: Drafts, orderId: string, parcel: Parcel, document: unknown): void {
  const draft = drafts.get(orderId);
  // Read again, now that it is known where the door is.
  const read = readEasyPost(document, { destination: draft?.order ?? undefined });
  if (!read.ok) return;
  const events = inParcel(read.value.events, parcel);
  drafts.set(orderId, withReading(draft, { order: null, promises: [], parcels: [], events }));
}
