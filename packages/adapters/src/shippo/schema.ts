import * as v from 'valibot';
import {
  Amount,
  Code,
  Currency,
  Email,
  LongText,
  placedListOf,
  listOf,
  Text,
  TrackingNumber,
} from '../internal/fields.js';

const Place = v.nullish(v.object({ city: Text, state: Text, zip: Text, country: Text }), null);

const Status = v.object({
  status: Text,
  // An object since API 2018-02-08; before that there was none.
  substatus: v.nullish(v.object({ code: Text }), null),
  status_details: LongText,
  status_date: Text,
  object_updated: Text,
  location: Place,
});

/** A tracking: the API's resource, and a webhook's `data`. */
export const TrackSchema = v.object({
  tracking_number: TrackingNumber,
  carrier: Text,
  eta: Text,
  original_eta: Text,
  tracking_status: v.nullish(Status, null),
  tracking_history: placedListOf(Status),
});

const Line = v.object({
  object_id: Code,
  title: LongText,
  sku: Code,
  quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  total_price: Amount,
  currency: Currency,
  max_ship_time: Text,
  max_delivery_time: Text,
});

/** An order: the API's resource. */
export const OrderSchema = v.object({
  object_id: Code,
  order_number: Code,
  order_status: Text,
  placed_at: v.pipe(v.string(), v.maxLength(100)),
  to_address: v.nullish(
    v.object({ name: LongText, state: Text, country: Text, email: Email }),
    null,
  ),
  total_price: Amount,
  currency: Currency,
  shipping_cost: Amount,
  shipping_cost_currency: Currency,
  line_items: listOf(Line),
});

/** A tracking as {@link TrackSchema} reads it. */
export type ShippoTrack = v.InferOutput<typeof TrackSchema>;
/** A status of a tracking. */
export type ShippoTrackStatus = v.InferOutput<typeof Status>;
/** An order as {@link OrderSchema} reads it. */
export type ShippoOrder = v.InferOutput<typeof OrderSchema>;
