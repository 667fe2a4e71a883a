import * as v from 'valibot';
import { Amount, Coordinate, Currency, Email, listOf, LongText, Text } from '../internal/fields.js';

/** An id as text, from REST's number, GraphQL's address or a text. */
const Id = v.pipe(
  v.union([
    v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  ]),
  v.transform((id) => String(id).replace(/^gid:\/\/shopify\/\w+\/([^/?]+).*$/u, '$1')),
);
const MoneyBag = v.nullish(v.object({ amount: Amount, currency_code: Currency }), null);
const MoneySet = v.nullish(v.object({ shop_money: MoneyBag, presentment_money: MoneyBag }), null);

const Address = v.object({
  first_name: Text,
  country_code: Text,
  province_code: Text,
  latitude: Coordinate,
  longitude: Coordinate,
});

const OrderLine = v.object({
  id: Id,
  name: LongText,
  title: LongText,
  quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  price: Amount,
  price_set: MoneySet,
});

const PackedLine = v.object({
  id: Id,
  quantity: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), null),
});

/** A fulfilment: the REST resource, the webhook's body, and part of an order. */
export const FulfillmentSchema = v.object({
  id: Id,
  order_id: v.nullish(Id, null),
  status: Text,
  shipment_status: Text,
  display_status: Text,
  created_at: Text,
  updated_at: Text,
  tracking_company: Text,
  tracking_number: Text,
  tracking_numbers: listOf(v.pipe(v.string(), v.maxLength(100))),
  tracking_url: LongText,
  line_items: listOf(PackedLine),
});

const Transaction = v.object({ kind: Text, status: Text, amount: Amount, currency: Currency });

/** A refund: the webhook's body, and part of an order. */
export const RefundSchema = v.object({
  id: Id,
  order_id: v.nullish(Id, null),
  created_at: Text,
  processed_at: Text,
  transactions: listOf(Transaction),
  refund_line_items: listOf(v.object({ line_item_id: Id })),
});

/** An order: the REST resource, which is also the body of every `orders/*` webhook. */
export const OrderSchema = v.object({
  id: Id,
  // What the customer sees: "#1001".
  name: Text,
  created_at: Text,
  processed_at: Text,
  updated_at: Text,
  cancelled_at: Text,
  cancel_reason: Text,
  currency: Currency,
  presentment_currency: Currency,
  financial_status: Text,
  customer_locale: Text,
  email: Email,
  contact_email: Email,
  total_price: Amount,
  total_price_set: MoneySet,
  total_shipping_price_set: MoneySet,
  payment_gateway_names: listOf(v.string()),
  payment_details: v.nullish(
    v.object({ credit_card_company: Text, credit_card_number: Text }),
    null,
  ),
  shipping_address: v.nullish(Address, null),
  billing_address: v.nullish(Address, null),
  customer: v.nullish(
    v.object({
      id: v.nullish(Id, null),
      first_name: Text,
      email: Email,
      state: Text,
      orders_count: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), null),
      total_spent: Amount,
      currency: Currency,
    }),
    null,
  ),
  line_items: v.pipe(
    v.array(v.nullable(OrderLine)),
    v.transform((lines) => lines.filter((line) => line !== null)),
  ),
  shipping_lines: listOf(v.object({ price: Amount, price_set: MoneySet })),
  fulfillments: listOf(FulfillmentSchema),
  refunds: listOf(RefundSchema),
});

/** One entry of a fulfilment's story: the body of `fulfillment_events/create`. */
export const FulfillmentEventSchema = v.object({
  id: Id,
  order_id: v.nullish(Id, null),
  fulfillment_id: v.nullish(Id, null),
  status: v.pipe(v.string(), v.maxLength(100)),
  message: LongText,
  happened_at: Text,
  created_at: Text,
  estimated_delivery_at: Text,
  // Before API 2016-ish the same date went by this name, and old records still carry it.
  estimated_delivery_date: Text,
});

/** The body of `fulfillment_events/delete`. */
export const DeletedEventSchema = v.object({
  id: Id,
  order_id: v.nullish(Id, null),
  fulfillment_id: v.nullish(Id, null),
  updated_at: Text,
});

/** What is to be packed where and by when. */
export const FulfillmentOrderSchema = v.object({
  id: Id,
  order_id: v.nullish(Id, null),
  status: Text,
  created_at: Text,
  updated_at: Text,
  delivery_method: v.nullish(
    v.object({
      method_type: Text,
      min_delivery_date_time: Text,
      max_delivery_date_time: Text,
    }),
    null,
  ),
  fulfillment_holds: listOf(v.object({ reason: Text })),
  line_items: listOf(v.object({ line_item_id: Id })),
  // The name of the same list before API 2020-01.
  fulfillment_order_line_items: listOf(v.object({ line_item_id: Id })),
});

/** An order as {@link OrderSchema} reads it. */
export type ShopifyOrder = v.InferOutput<typeof OrderSchema>;
/** A fulfilment as {@link FulfillmentSchema} reads it. */
export type ShopifyFulfillment = v.InferOutput<typeof FulfillmentSchema>;
/** A refund as {@link RefundSchema} reads it. */
export type ShopifyRefund = v.InferOutput<typeof RefundSchema>;
/** A fulfilment order as {@link FulfillmentOrderSchema} reads it. */
export type ShopifyFulfillmentOrder = v.InferOutput<typeof FulfillmentOrderSchema>;
