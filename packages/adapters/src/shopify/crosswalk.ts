import type { EventReason } from '@amends/core';
import { lookUp, meaning } from '../crosswalk.js';
import type { StatusMapping } from '../crosswalk.js';
import type {
  FulfillmentDisplayStatus,
  FulfillmentEventStatus,
  FulfillmentHoldReason,
  FulfillmentStatus,
  OrderCancelReason,
} from './statuses.js';

const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };
/** One shipment called off, its label void. The order stands: core tells the two apart by the shipment's id. */
const calledOff = meaning('cancelled', trouble);

/**
 * What happened to the parcel. Shopify's own words decide: `confirmed` is "the default value when no
 * other information is available" and `failure` is "the fulfillment request failed", so neither says
 * anything of the carrier; a label, printed or purchased, is not a shipment.
 */
const parcel = {
  attempted_delivery: meaning('attempt-failed', { condition: 'exception' }),
  buyer_action_required: meaning('unknown', { condition: 'exception', actionBy: 'customer' }),
  carrier_picked_up: meaning('shipped'),
  confirmed: meaning('unknown'),
  // Whether the carrier has it yet is not said.
  delayed: meaning('unknown', { condition: 'delayed' }),
  delivered: meaning('delivered'),
  failure: meaning('unknown', trouble),
  in_transit: meaning('in-transit'),
  label_printed: meaning('label-created'),
  label_purchased: meaning('label-created'),
  out_for_delivery: meaning('out-for-delivery'),
  picked_up: meaning('picked-up'),
  ready_for_pickup: meaning('ready-for-pickup', { actionBy: 'customer' }),
  ready_for_recipient_pickup: meaning('ready-for-pickup', { actionBy: 'customer' }),
  returning_to_sender: meaning('returning', { condition: 'exception' }),
} as const satisfies Record<FulfillmentEventStatus, StatusMapping>;

/**
 * What the merchant's screen shows, which adds the shop's own steps to the carrier's. "Fulfilled" and
 * "marked as fulfilled" are the shop's word that it has packed: a label at most.
 */
const display = {
  attempted_delivery: parcel.attempted_delivery,
  canceled: calledOff,
  carrier_picked_up: parcel.carrier_picked_up,
  confirmed: parcel.confirmed,
  delayed: parcel.delayed,
  delivered: parcel.delivered,
  failure: parcel.failure,
  fulfilled: meaning('label-created'),
  in_transit: parcel.in_transit,
  label_printed: parcel.label_printed,
  label_purchased: parcel.label_purchased,
  label_voided: calledOff,
  marked_as_fulfilled: meaning('label-created'),
  not_delivered: meaning('unknown', trouble),
  out_for_delivery: parcel.out_for_delivery,
  picked_up: parcel.picked_up,
  ready_for_pickup: parcel.ready_for_pickup,
  submitted: meaning('unknown'),
} as const satisfies Record<FulfillmentDisplayStatus, StatusMapping>;

/** The state of the request to pack. `success` is a fulfilment created: a label, never a shipment. */
const request = {
  cancelled: calledOff,
  error: meaning('unknown', trouble),
  failure: meaning('unknown', trouble),
  open: meaning('unknown'),
  pending: meaning('unknown'),
  success: meaning('label-created'),
} as const satisfies Record<FulfillmentStatus, StatusMapping>;

const held: Partial<StatusMapping> = { condition: 'delayed', actionBy: 'store' };

/** Why the store itself does not pack yet. Out of stock is a backorder; a cross-sell page holds for minutes. */
const hold = {
  awaiting_payment: meaning('unknown', { ...held, reason: 'payment', actionBy: 'customer' }),
  awaiting_return_items: meaning('unknown', { ...held, reason: 'customer', actionBy: 'customer' }),
  high_risk_of_fraud: meaning('unknown', { ...held, reason: 'security' }),
  incorrect_address: meaning('unknown', { ...held, reason: 'address' }),
  inventory_out_of_stock: meaning('backordered', { ...held, reason: 'stock' }),
  online_store_post_purchase_cross_sell: meaning('unknown'),
  other: meaning('unknown', held),
  unknown_delivery_date: meaning('unknown', held),
} as const satisfies Record<FulfillmentHoldReason, StatusMapping>;

/** Who called the order off, as the cause: `customer` is the customer's own wish, all else is the store's doing. */
const cancellation = {
  customer: 'customer',
  declined: 'payment',
  fraud: 'security',
  inventory: 'stock',
  other: 'other',
  staff: 'store-error',
} as const satisfies Record<OrderCancelReason, EventReason>;

/** Every status Shopify documents, by the enumeration it belongs to. Total: a test adds up the lists. */
export const shopifyCrosswalk = { parcel, display, request, hold, cancellation } as const;

/** Which of Shopify's enumerations a status comes from. */
export type ShopifyStatusKind = 'parcel' | 'display' | 'request' | 'hold';

/**
 * What a status means, in REST's spelling or in GraphQL's. `null` when Shopify has not documented it.
 *
 * A parcel's status is also looked for among the display statuses: apps send those where the others
 * belong.
 */
export function mapShopifyStatus(kind: ShopifyStatusKind, status: string): StatusMapping | null {
  const code = status.toLowerCase();
  const found = lookUp<StatusMapping>(shopifyCrosswalk[kind], code);
  return found ?? (kind === 'parcel' ? lookUp<StatusMapping>(display, code) : null);
}

/** The cause behind a cancelled order; `other` when Shopify gives none that is documented. */
export function mapCancelReason(reason: string | null): EventReason {
  return lookUp<EventReason>(cancellation, (reason ?? '').toLowerCase()) ?? 'other';
}
