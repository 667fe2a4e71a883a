import { isObject } from '../internal/documents.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type { TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { AdapterResult } from '../reading.js';
import { trackAlert } from './alert.js';
import { shipment } from './shipment.js';
import { trackShipment } from './track-package.js';

const LISTS = new Set([
  ...['Shipment', 'Package', 'Activity', 'Message', 'DeliveryDetail'],
  ...['shipment', 'package', 'activity', 'deliveryDate'],
]);

const kinds = [shipment, trackShipment, trackAlert];

/** The shipments in an answer of UPS': XML or JSON, as text, bytes or data. */
export function upsDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openPayload(input, LISTS));
}

/**
 * Reads an answer of UPS' tracking, in XML or JSON, or the body of a Track Alert: one event an activity,
 * one for the day first scheduled and one for the day it was moved to. UPS writes the clock at the place
 * of a scan; where it gives no GMT beside it, it is put into that place's zone if the state or country
 * settles it. Never throws.
 *
 * Look at the credential of an alert first: {@link verifyUps}.
 */
export function readUps(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer of the Track service, as XML or JSON, or a Track Alert.';
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

/** An answer that is UPS' and says that it knows nothing. */
function remark(input: unknown): string | null {
  const isTheirs =
    isObject(input) && ['TrackResponse', 'trackResponse'].some((key) => key in input);
  return isTheirs
    ? 'UPS has answered without a shipment: it does not know this number, or not yet.'
    : null;
}
