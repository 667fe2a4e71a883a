import { lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import type { ShippoOrderStatus, ShippoStatus, ShippoSubstatus } from './statuses.js';

const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };
const missed: Partial<StatusMapping> = { condition: 'exception', actionBy: 'customer' };

/** Where the parcel stands. `FAILURE` is a delivery given up, and no cancellation. */
const statuses = {
  UNKNOWN: meaning('unknown'),
  PRE_TRANSIT: meaning('label-created'),
  TRANSIT: meaning('in-transit'),
  DELIVERED: meaning('delivered'),
  RETURNED: meaning('returning', { condition: 'exception' }),
  FAILURE: meaning('unknown', trouble),
} as const satisfies Record<ShippoStatus, StatusMapping>;

/** How it went: the same news in more detail, with who has to act where Shippo asks for action. */
const substatuses = {
  information_received: statuses.PRE_TRANSIT,
  address_issue: meaning('in-transit', { ...trouble, reason: 'address' }),
  contact_carrier: meaning('in-transit', trouble),
  delayed: meaning('in-transit', { condition: 'delayed' }),
  delivery_attempted: meaning('attempt-failed', missed),
  delivery_rescheduled: meaning('in-transit', { condition: 'delayed' }),
  delivery_scheduled: statuses.TRANSIT,
  location_inaccessible: meaning('attempt-failed', { ...missed, reason: 'address' }),
  notice_left: meaning('attempt-failed', missed),
  out_for_delivery: meaning('out-for-delivery'),
  package_accepted: meaning('shipped'),
  package_arrived: statuses.TRANSIT,
  // On its way still: Shippo lists it under TRANSIT, and it may be repacked and delivered.
  package_damaged: meaning('damaged', { ...trouble, reason: 'carrier-error' }),
  package_departed: statuses.TRANSIT,
  package_forwarded: statuses.TRANSIT,
  package_held: meaning('in-transit', trouble),
  package_processed: statuses.TRANSIT,
  package_processing: statuses.TRANSIT,
  pickup_available: meaning('ready-for-pickup', { actionBy: 'customer' }),
  reschedule_delivery: meaning('attempt-failed', missed),
  delivered: statuses.DELIVERED,
  return_to_sender: statuses.RETURNED,
  package_unclaimed: meaning('returning', { ...trouble, reason: 'customer' }),
  package_undeliverable: statuses.FAILURE,
  // Destroyed: it will never come.
  package_disposed: meaning('lost', trouble),
  package_lost: meaning('lost', { ...trouble, reason: 'carrier-error' }),
  other: meaning('unknown'),
} as const satisfies Record<ShippoSubstatus, StatusMapping>;

/** What an order says of itself. "Shipped" is the shop's word that it has bought its labels. */
const orders = {
  UNKNOWN: meaning('unknown'),
  AWAITPAY: meaning('unknown'),
  PAID: meaning('paid'),
  REFUNDED: meaning('refunded'),
  CANCELLED: meaning('cancelled'),
  PARTIALLY_FULFILLED: meaning('paid'),
  SHIPPED: meaning('paid'),
} as const satisfies Record<ShippoOrderStatus, StatusMapping>;

/** Every code Shippo documents. Total: a test adds up the lists. */
export const shippoCrosswalk = { statuses, substatuses, orders } as const;

/**
 * What a status with its substatus means. The substatus is the same news in more detail, but for "other",
 * which is none. Never throws.
 */
export function mapShippoStatus(status: string | null, substatus: string | null): Understood {
  const where = lookUp<StatusMapping>(statuses, status?.toUpperCase() ?? '');
  const how = lookUp<StatusMapping>(substatuses, substatus?.toLowerCase() ?? '');
  const detail = how === substatuses.other ? null : how;
  return {
    ...(detail ?? where ?? NOT_UNDERSTOOD),
    undocumented: [
      ...(status !== null && where === null ? [{ field: '/status', code: status }] : []),
      ...(substatus !== null && how === null ? [{ field: '/substatus', code: substatus }] : []),
    ],
  };
}
