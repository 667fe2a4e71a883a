import type { Instant, OrderEvent, RawStatus } from '@amends/core';
import type { StatusMapping } from '../../crosswalk.js';
import { trackingKey } from '../../parcel.js';

/** Something a sender reports of a parcel, with its moment and its meaning. */
export interface Scan {
  readonly id: string;
  /** Where it stood in the payload. */
  readonly path: string;
  readonly at: Instant;
  readonly meaning: StatusMapping;
  readonly raw: RawStatus;
  readonly eta: OrderEvent['eta'];
}

/** The parcel a scan is of, as its sender knows it. */
export interface ScannedParcel {
  /** Who tells: `easypost`, `ups`… */
  readonly source: string;
  readonly carrier: string | null;
  readonly number: string;
  readonly url: string | null;
}

/** What the ids of a parcel's events begin with. The carrier is part of it: numbers are the carrier's own. */
export function stemOf({ source, carrier, number }: ScannedParcel): string {
  return `${source}:${carrier?.toLowerCase() ?? ''}:${trackingKey(number)}`;
}

/** A scan as evidence. Which lines it concerns is not known here. */
export function scanEvent(
  { id, at, meaning, raw, eta }: Scan,
  { source, carrier, number, url }: ScannedParcel,
  receivedAt: Instant | undefined,
): OrderEvent {
  return {
    id,
    milestone: meaning.milestone,
    condition: meaning.condition,
    occurredAt: at,
    recordedAt: receivedAt ?? null,
    source,
    shipmentId: trackingKey(number) || null,
    eta: eta ?? null,
    reason: meaning.reason,
    actionBy: meaning.actionBy,
    raw,
    tracking: { carrier, number, url },
  };
}
