import * as v from 'valibot';
import {
  Amount,
  Code,
  Currency,
  Email,
  listOf,
  LongText,
  placedListOf,
  Text,
} from '../internal/fields.js';

const Id = v.pipe(
  v.union([
    v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    v.pipe(v.string(), v.regex(/^\d{1,15}$/)),
  ]),
  v.transform(String),
);
const Meta = placedListOf(v.object({ key: LongText, value: v.nullish(v.unknown(), null) }));
const Address = v.nullish(
  v.object({ first_name: Text, country: Text, state: Text, email: Email }),
  null,
);

/** An order: the REST resource of v1 to v3, and the body of every `order.*` webhook. */
export const OrderSchema = v.object({
  id: Id,
  number: Code,
  status: Text,
  currency: Currency,
  date_created: Text,
  date_created_gmt: Text,
  date_modified: Text,
  date_modified_gmt: Text,
  date_paid: Text,
  date_paid_gmt: Text,
  date_completed: Text,
  date_completed_gmt: Text,
  total: Amount,
  shipping_total: Amount,
  shipping_tax: Amount,
  customer_id: Code,
  billing: Address,
  shipping: Address,
  payment_method_title: LongText,
  meta_data: Meta,
  line_items: v.pipe(
    v.array(
      v.nullable(
        v.object({
          id: Id,
          name: LongText,
          quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
          price: Amount,
          meta_data: Meta,
        }),
      ),
    ),
    v.transform((lines) =>
      lines.flatMap((line, index) => (line === null ? [] : [{ ...line, index }])),
    ),
  ),
  shipping_lines: listOf(v.object({ method_id: Text, meta_data: Meta })),
  refunds: listOf(v.object({ id: Id, total: Amount, reason: LongText })),
});

/** A refund: the REST resource. */
export const RefundSchema = v.object({
  id: Id,
  parent_id: v.nullish(Id, null),
  date_created: Text,
  date_created_gmt: Text,
  amount: Amount,
  refunded_payment: v.nullish(v.boolean(), null),
  currency: Currency,
  line_items: listOf(v.object({ meta_data: Meta })),
  _links: v.nullish(v.object({ up: listOf(v.object({ href: LongText })) }), null),
});

/** An order as {@link OrderSchema} reads it. */
export type WooCommerceOrder = v.InferOutput<typeof OrderSchema>;
/** A refund as {@link RefundSchema} reads it. */
export type WooCommerceRefund = v.InferOutput<typeof RefundSchema>;
/** What plugins leave with an order, a line or a way of shipping. */
export type WooCommerceMeta = WooCommerceOrder['meta_data'];
