import { lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/** Words as Amazon writes them in one version or another: `PartiallyShipped`, `PARTIALLY_SHIPPED`. */
function key(code: string): string {
  return code
    .trim()
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .toUpperCase();
}

/** `OrderStatus` of Orders v0, and `fulfillmentStatus` of Orders v2026-01-01, which spells it in capitals. */
export const AMAZON_ORDER_STATUSES = [
  'PENDING_AVAILABILITY',
  'PENDING',
  'UNSHIPPED',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'INVOICE_UNCONFIRMED',
  'CANCELED',
  'CANCELLED',
  'UNFULFILLABLE',
] as const;
/** One of {@link AMAZON_ORDER_STATUSES}. */
export type AmazonOrderStatus = (typeof AMAZON_ORDER_STATUSES)[number];

/** `EasyShipShipmentStatus`, and `packageStatus` of Orders v2026-01-01 with its details. */
export const AMAZON_PACKAGE_STATUSES = [
  'PENDING',
  'PENDING_SCHEDULE',
  'PENDING_PICK_UP',
  'PENDING_DROP_OFF',
  'LABEL_CANCELED',
  'PICKED_UP',
  'DROPPED_OFF',
  'AT_ORIGIN_FC',
  'AT_DESTINATION_FC',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'REJECTED_BY_BUYER',
  'UNDELIVERABLE',
  'RETURNING_TO_SELLER',
  'RETURNED_TO_SELLER',
  'LOST',
  'DAMAGED',
] as const;
/** One of {@link AMAZON_PACKAGE_STATUSES}. */
export type AmazonPackageStatus = (typeof AMAZON_PACKAGE_STATUSES)[number];

/** `fulfillmentOrderStatus` of Fulfillment Outbound. */
export const AMAZON_FULFILLMENT_STATUSES = [
  'NEW',
  'RECEIVED',
  'PLANNING',
  'PROCESSING',
  'PROCESSED',
  'CANCELLED',
  'COMPLETE',
  'COMPLETE_PARTIALLED',
  'UNFULFILLABLE',
  'INVALID',
] as const;
/** One of {@link AMAZON_FULFILLMENT_STATUSES}. */
export type AmazonFulfillmentStatus = (typeof AMAZON_FULFILLMENT_STATUSES)[number];

/** `fulfillmentShipmentStatus` of Fulfillment Outbound. */
export const AMAZON_SHIPMENT_STATUSES = [
  'PENDING',
  'PROCESSING',
  'PROCESSED',
  'SHIPPED',
  'DELIVERED',
  'CANCELLED_BY_FULFILLER',
  'CANCELLED_BY_SELLER',
  'CANCELLED',
] as const;
/** One of {@link AMAZON_SHIPMENT_STATUSES}. */
export type AmazonShipmentStatus = (typeof AMAZON_SHIPMENT_STATUSES)[number];

/** `currentStatus` of a package in Fulfillment Outbound. */
export const AMAZON_TRACKING_STATUSES = [
  'IN_TRANSIT',
  'DELIVERED',
  'RETURNING',
  'RETURNED',
  'UNDELIVERABLE',
  'DELAYED',
  'AVAILABLE_FOR_PICKUP',
  'CUSTOMER_ACTION',
  'UNKNOWN',
  'OUT_FOR_DELIVERY',
  'DELIVERY_ATTEMPTED',
  'PICKUP_SUCCESSFUL',
  'PICKUP_CANCELLED',
  'PICKUP_ATTEMPTED',
  'PICKUP_SCHEDULED',
  'RETURN_REQUEST_ACCEPTED',
  'REFUND_ISSUED',
  'RETURN_RECEIVED_IN_FC',
] as const;
/** One of {@link AMAZON_TRACKING_STATUSES}. */
export type AmazonTrackingStatus = (typeof AMAZON_TRACKING_STATUSES)[number];

/** `eventCode` of Amazon Shipping v2. */
export const AMAZON_SHIPPING_EVENTS = [
  'READY_FOR_RECEIVE',
  'PICKUP_DONE',
  'DELIVERED',
  'DEPARTED',
  'DELIVERY_ATTEMPTED',
  'LOST',
  'OUT_FOR_DELIVERY',
  'ARRIVED_AT_CARRIER_FACILITY',
  'REJECTED',
  'UNDELIVERABLE',
  'PICKUP_CANCELLED',
  'RETURN_INITIATED',
  'AVAILABLE_FOR_PICKUP',
  'RECIPIENT_REQUESTED_ALTERNATE_DELIVERY_TIMING',
  'PACKAGE_RECEIVED_BY_CARRIER',
] as const;
/** One of {@link AMAZON_SHIPPING_EVENTS}. */
export type AmazonShippingEvent = (typeof AMAZON_SHIPPING_EVENTS)[number];

/** The milestones of Tracking v2026-01-30. */
export const AMAZON_MILESTONES = [
  'ORDER_PREPARING',
  'CARRIER_ASSIGNED',
  'PICKED_UP',
  'SHIPPED',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERY_ATTEMPTED',
  'AVAILABLE_FOR_PICKUP',
  'DELAYED',
  'DELIVERED',
  'UNDELIVERABLE',
  'RETURNING',
  'RETURNED',
  'LOST',
  'CANCELLED',
] as const;
/** One of {@link AMAZON_MILESTONES}. */
export type AmazonMilestone = (typeof AMAZON_MILESTONES)[number];

const none = meaning('unknown');
const label = meaning('label-created');
const way = meaning('in-transit');
const trouble: Partial<StatusMapping> = { condition: 'exception' };
const store: Partial<StatusMapping> = { ...trouble, actionBy: 'store' };
const calledOff = meaning('cancelled', store);
const refused = meaning('returning', { ...trouble, reason: 'customer' });
const lost = meaning('lost', { ...store, reason: 'carrier-error' });
const damaged = meaning('damaged', { ...store, reason: 'carrier-error' });
const attempted = meaning('attempt-failed', trouble);
const undeliverable = meaning('unknown', store);
const pickup = meaning('ready-for-pickup', { actionBy: 'customer' });

/** Where an order stands. "Shipped" is the seller's word, where Amazon itself does not pack. */
const orders = {
  PENDING_AVAILABILITY: meaning('backordered', { condition: 'delayed', reason: 'stock' }),
  PENDING: none,
  UNSHIPPED: meaning('paid'),
  PARTIALLY_SHIPPED: meaning('paid'),
  SHIPPED: label,
  INVOICE_UNCONFIRMED: label,
  CANCELED: meaning('cancelled'),
  CANCELLED: meaning('cancelled'),
  UNFULFILLABLE: meaning('backordered', { ...store, reason: 'stock' }),
} as const satisfies Record<AmazonOrderStatus, StatusMapping>;

const packages = {
  PENDING: none,
  PENDING_SCHEDULE: none,
  PENDING_PICK_UP: label,
  PENDING_DROP_OFF: label,
  LABEL_CANCELED: calledOff,
  PICKED_UP: meaning('shipped'),
  DROPPED_OFF: meaning('shipped'),
  AT_ORIGIN_FC: way,
  AT_DESTINATION_FC: way,
  IN_TRANSIT: way,
  OUT_FOR_DELIVERY: meaning('out-for-delivery'),
  DELIVERED: meaning('delivered'),
  REJECTED_BY_BUYER: refused,
  UNDELIVERABLE: undeliverable,
  RETURNING_TO_SELLER: meaning('returning', trouble),
  RETURNED_TO_SELLER: meaning('returned', trouble),
  LOST: lost,
  DAMAGED: damaged,
} as const satisfies Record<AmazonPackageStatus, StatusMapping>;

const fulfillments = {
  NEW: none,
  RECEIVED: none,
  PLANNING: none,
  PROCESSING: none,
  PROCESSED: none,
  CANCELLED: meaning('cancelled'),
  COMPLETE: none,
  COMPLETE_PARTIALLED: meaning('unknown', trouble),
  UNFULFILLABLE: meaning('backordered', { ...store, reason: 'stock' }),
  INVALID: meaning('unknown', store),
} as const satisfies Record<AmazonFulfillmentStatus, StatusMapping>;

/** A shipment of Amazon's own: shipped is with the carrier. One called off leaves the order standing. */
const shipments = {
  PENDING: none,
  PROCESSING: none,
  PROCESSED: label,
  SHIPPED: meaning('shipped'),
  DELIVERED: meaning('delivered'),
  CANCELLED_BY_FULFILLER: calledOff,
  CANCELLED_BY_SELLER: calledOff,
  CANCELLED: calledOff,
} as const satisfies Record<AmazonShipmentStatus, StatusMapping>;

const tracking = {
  IN_TRANSIT: way,
  DELIVERED: meaning('delivered'),
  RETURNING: meaning('returning', trouble),
  RETURNED: meaning('returned', trouble),
  UNDELIVERABLE: undeliverable,
  DELAYED: meaning('in-transit', { condition: 'delayed' }),
  AVAILABLE_FOR_PICKUP: pickup,
  CUSTOMER_ACTION: meaning('unknown', { ...trouble, actionBy: 'customer' }),
  UNKNOWN: none,
  OUT_FOR_DELIVERY: meaning('out-for-delivery'),
  DELIVERY_ATTEMPTED: attempted,
  // These four are about goods that the customer sends back, and no step on the way there.
  PICKUP_SUCCESSFUL: none,
  PICKUP_CANCELLED: none,
  PICKUP_ATTEMPTED: none,
  PICKUP_SCHEDULED: none,
  RETURN_REQUEST_ACCEPTED: none,
  REFUND_ISSUED: none,
  RETURN_RECEIVED_IN_FC: meaning('returned', trouble),
} as const satisfies Record<AmazonTrackingStatus, StatusMapping>;

const shipping = {
  READY_FOR_RECEIVE: label,
  PICKUP_DONE: meaning('shipped'),
  DELIVERED: meaning('delivered'),
  DEPARTED: way,
  DELIVERY_ATTEMPTED: attempted,
  LOST: lost,
  OUT_FOR_DELIVERY: meaning('out-for-delivery'),
  ARRIVED_AT_CARRIER_FACILITY: way,
  REJECTED: refused,
  UNDELIVERABLE: undeliverable,
  PICKUP_CANCELLED: calledOff,
  RETURN_INITIATED: meaning('returning', trouble),
  AVAILABLE_FOR_PICKUP: pickup,
  RECIPIENT_REQUESTED_ALTERNATE_DELIVERY_TIMING: meaning('in-transit', {
    condition: 'delayed',
    reason: 'customer',
  }),
  PACKAGE_RECEIVED_BY_CARRIER: meaning('shipped'),
} as const satisfies Record<AmazonShippingEvent, StatusMapping>;

const milestones = {
  ORDER_PREPARING: none,
  CARRIER_ASSIGNED: label,
  PICKED_UP: meaning('shipped'),
  SHIPPED: meaning('shipped'),
  IN_TRANSIT: way,
  OUT_FOR_DELIVERY: meaning('out-for-delivery'),
  DELIVERY_ATTEMPTED: attempted,
  AVAILABLE_FOR_PICKUP: pickup,
  DELAYED: meaning('in-transit', { condition: 'delayed' }),
  DELIVERED: meaning('delivered'),
  UNDELIVERABLE: undeliverable,
  RETURNING: meaning('returning', trouble),
  RETURNED: meaning('returned', trouble),
  LOST: lost,
  CANCELLED: calledOff,
} as const satisfies Record<AmazonMilestone, StatusMapping>;

/** Every code of each enumeration. Total: a test adds up the lists. */
export const amazonCrosswalk = {
  orders,
  packages,
  fulfillments,
  shipments,
  tracking,
  shipping,
  milestones,
} as const;

/** Which of Amazon's enumerations a code comes from. */
export type AmazonStatusKind = keyof typeof amazonCrosswalk;

/** What a code means, however it is spelled, made more exact by the words beside it. Never throws. */
export function mapAmazonStatus(
  kind: AmazonStatusKind,
  code: string | null,
  words: string | null = null,
): Understood {
  const found = code === null ? null : lookUp<StatusMapping>(amazonCrosswalk[kind], key(code));
  const isNamed = code !== null && code !== '' && found === null;
  const meant = {
    ...(found ?? NOT_UNDERSTOOD),
    undocumented: isNamed ? [{ field: '', code }] : [],
  };
  return inWords(meant, words);
}
