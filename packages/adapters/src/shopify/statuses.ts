/**
 * Shopify's own lists, in the lower-case spelling of its REST payloads; GraphQL writes the same words
 * in capitals. Kept as data, so that a test can hold them against the list in `research/codes.md`.
 */

/**
 * `FulfillmentEventStatus`: Admin API 2026-10 and unstable, Customer API 2026-10 and unstable, read
 * November 2026. REST sends the same words as a fulfilment's `shipment_status`.
 *
 * https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentEventStatus
 * https://shopify.dev/docs/api/customer/unstable/enums/FulfillmentEventStatus
 */
export const FULFILLMENT_EVENT_STATUSES = [
  'attempted_delivery',
  'buyer_action_required',
  'carrier_picked_up',
  'confirmed',
  'delayed',
  'delivered',
  'failure',
  'in_transit',
  'label_printed',
  'label_purchased',
  'out_for_delivery',
  'picked_up',
  'ready_for_pickup',
  'ready_for_recipient_pickup',
  'returning_to_sender',
] as const;
/** One of {@link FULFILLMENT_EVENT_STATUSES}. */
export type FulfillmentEventStatus = (typeof FULFILLMENT_EVENT_STATUSES)[number];

/**
 * `FulfillmentDisplayStatus`, Admin API 2026-10.
 *
 * https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentDisplayStatus
 */
export const FULFILLMENT_DISPLAY_STATUSES = [
  'attempted_delivery',
  'canceled',
  'carrier_picked_up',
  'confirmed',
  'delayed',
  'delivered',
  'failure',
  'fulfilled',
  'in_transit',
  'label_printed',
  'label_purchased',
  'label_voided',
  'marked_as_fulfilled',
  'not_delivered',
  'out_for_delivery',
  'picked_up',
  'ready_for_pickup',
  'submitted',
] as const;
/** One of {@link FULFILLMENT_DISPLAY_STATUSES}. */
export type FulfillmentDisplayStatus = (typeof FULFILLMENT_DISPLAY_STATUSES)[number];

/**
 * `FulfillmentStatus`: a fulfilment's `status`, which is about the request to pack it and not about the
 * parcel. `open` and `pending` are deprecated and still sent.
 *
 * https://shopify.dev/docs/api/admin-graphql/unstable/enums/FulfillmentStatus
 */
export const FULFILLMENT_STATUSES = [
  'cancelled',
  'error',
  'failure',
  'open',
  'pending',
  'success',
] as const;
/** One of {@link FULFILLMENT_STATUSES}. */
export type FulfillmentStatus = (typeof FULFILLMENT_STATUSES)[number];

/**
 * `OrderCancelReason`. REST leaves out `staff`.
 *
 * https://shopify.dev/docs/api/customer/unstable/enums/OrderCancelReason
 */
export const ORDER_CANCEL_REASONS = [
  'customer',
  'declined',
  'fraud',
  'inventory',
  'other',
  'staff',
] as const;
/** One of {@link ORDER_CANCEL_REASONS}. */
export type OrderCancelReason = (typeof ORDER_CANCEL_REASONS)[number];

/**
 * `FulfillmentHoldReason`, Admin API 2026-10.
 *
 * https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentHoldReason
 */
export const FULFILLMENT_HOLD_REASONS = [
  'awaiting_payment',
  'awaiting_return_items',
  'high_risk_of_fraud',
  'incorrect_address',
  'inventory_out_of_stock',
  'online_store_post_purchase_cross_sell',
  'other',
  'unknown_delivery_date',
] as const;
/** One of {@link FULFILLMENT_HOLD_REASONS}. */
export type FulfillmentHoldReason = (typeof FULFILLMENT_HOLD_REASONS)[number];
