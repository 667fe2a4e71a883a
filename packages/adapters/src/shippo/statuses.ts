/**
 * Shippo's own lists, as its tracking documentation gives them (November 2026). Kept as data, so that a
 * test can hold them against the list in `research/codes.md`.
 *
 * https://docs.goshippo.com/tracking/tracking-statuses
 */
export const SHIPPO_STATUSES = [
  'UNKNOWN',
  'PRE_TRANSIT',
  'TRANSIT',
  'DELIVERED',
  'RETURNED',
  'FAILURE',
] as const;
/** One of {@link SHIPPO_STATUSES}. */
export type ShippoStatus = (typeof SHIPPO_STATUSES)[number];

/** The `code` of a status' `substatus`. */
export const SHIPPO_SUBSTATUSES = [
  'information_received',
  'address_issue',
  'contact_carrier',
  'delayed',
  'delivery_attempted',
  'delivery_rescheduled',
  'delivery_scheduled',
  'location_inaccessible',
  'notice_left',
  'out_for_delivery',
  'package_accepted',
  'package_arrived',
  'package_damaged',
  'package_departed',
  'package_forwarded',
  'package_held',
  'package_processed',
  'package_processing',
  'pickup_available',
  'reschedule_delivery',
  'delivered',
  'return_to_sender',
  'package_unclaimed',
  'package_undeliverable',
  'package_disposed',
  'package_lost',
  'other',
] as const;
/** One of {@link SHIPPO_SUBSTATUSES}. */
export type ShippoSubstatus = (typeof SHIPPO_SUBSTATUSES)[number];

/** The `order_status` of an order. https://docs.goshippo.com/shippoapi/public-api/orders */
export const SHIPPO_ORDER_STATUSES = [
  'UNKNOWN',
  'AWAITPAY',
  'PAID',
  'REFUNDED',
  'CANCELLED',
  'PARTIALLY_FULFILLED',
  'SHIPPED',
] as const;
/** One of {@link SHIPPO_ORDER_STATUSES}. */
export type ShippoOrderStatus = (typeof SHIPPO_ORDER_STATUSES)[number];
