import * as v from 'valibot';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';

const Checkpoint = v.object({
  tag: Text,
  subtag: Text,
  message: LongText,
  checkpoint_time: Text,
  city: Text,
  state: Text,
  // Until 2022 by these names, since then by the next.
  country_iso3: Text,
  country_name: Text,
  country_region: Text,
  location: LongText,
  slug: Text,
  raw_tag: Text,
});

const Estimate = v.nullish(
  v.object({
    // `first_estimated_delivery` and `latest_estimated_delivery`.
    datetime: Text,
    datetime_min: Text,
    datetime_max: Text,
    // `courier_estimated_delivery_date` and `aftership_estimated_delivery_date`.
    estimated_delivery_date: Text,
    estimated_delivery_date_min: Text,
    estimated_delivery_date_max: Text,
  }),
  null,
);

/** A tracking: the API's resource of any version, a webhook's `msg`, and the answer with one checkpoint. */
export const TrackingSchema = v.object({
  tracking_number: TrackingNumber,
  slug: Text,
  id: Text,
  tag: Text,
  subtag: Text,
  created_at: Text,
  updated_at: Text,
  last_updated_at: Text,
  order_id: Code,
  order_date: Text,
  order_promised_delivery_date: Text,
  delivery_type: Text,
  courier_tracking_link: LongText,
  expected_delivery: Text,
  courier_estimated_delivery_date: Estimate,
  aftership_estimated_delivery_date: Estimate,
  first_estimated_delivery: Estimate,
  latest_estimated_delivery: Estimate,
  checkpoints: placedListOf(Checkpoint),
  checkpoint: v.nullish(Checkpoint, null),
});

/** A tracking as {@link TrackingSchema} reads it. */
export type AfterShipTracking = v.InferOutput<typeof TrackingSchema>;
/** One checkpoint of a tracking. */
export type AfterShipCheckpoint = v.InferOutput<typeof Checkpoint>;
/** One of a tracking's estimates. */
export type AfterShipEstimate = v.InferOutput<typeof Estimate>;
