import { isObject } from '../internal/documents.js';
import type { OrderOptions } from '../internal/order-reading.js';
import { documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import type { AdapterResult } from '../reading.js';
import { fulfillmentKinds } from './fulfillment/index.js';
import { orders2026 } from './orders-2026.js';
import { ordersV0 } from './orders-v0.js';
import { trackingKinds } from './tracking/index.js';
import { vendorKinds } from './vendor.js';

/** What the caller knows besides the payload. All of it may be left out. */
export type AmazonOptions = OrderOptions;

function kindsFor(options: AmazonOptions): DocumentKind[] {
  return [
    ...ordersV0(options),
    ...orders2026(options),
    ...vendorKinds(options),
    ...trackingKinds,
    ...fulfillmentKinds(options),
  ];
}

/** Every order, shipment, package and tracking in a payload, however it is wrapped. */
export function amazonDocuments(input: unknown): unknown[] {
  return documentsOf(kindsFor({}), input);
}

/**
 * Reads a notification of the Selling Partner API (`ORDER_CHANGE`, `FULFILLMENT_ORDER_STATUS`,
 * `SHIPMENT_TRACKING_MILESTONE_CHANGED`), or an answer of Orders (v0 and v2026-01-01), Fulfillment Outbound
 * (v2020-07-01 and v2026-07-04), Shipping v2, Tracking, Vendor Orders and Direct Fulfillment.
 *
 * What Amazon has told the buyer becomes promises: `EarliestShipDate`–`LatestShipDate` to ship,
 * `EarliestDeliveryDate`–`LatestDeliveryDate` to arrive, the windows of later versions, and single items'
 * own. What Amazon expects (`estimatedArrivalDate`) is evidence. Never throws: a payload that cannot be used
 * is a typed error (`invalid_payload`), and whatever in a usable one was not understood is in `issues`.
 *
 * Notifications come through a queue of your own AWS account, which is what proves who sent them: there is
 * no signature to check.
 */
export function readAmazon(input: unknown, options: AmazonOptions = {}): AdapterResult {
  const how = 'Pass a notification as it was sent, or an answer of the Selling Partner API.';
  return readDocuments({ kinds: kindsFor(options), how, remark }, input, options);
}

const MARKS = ['notificationType', 'NotificationType', 'pagination', 'payload', 'errors', 'rates'];

/** A notification or answer of Amazon's about something else: prices, stock, reports. */
function remark(input: unknown): string | null {
  const isTheirs = isObject(input) && MARKS.some((key) => key in input);
  return isTheirs ? "This tells nothing of an order's promises or of a parcel." : null;
}
