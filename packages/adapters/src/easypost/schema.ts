import * as v from 'valibot';
import { LongText, Text } from '../internal/fields.js';

const Location = v.nullish(v.object({ city: Text, state: Text, country: Text, zip: Text }), null);

const Detail = v.object({
  status: Text,
  status_detail: Text,
  message: LongText,
  datetime: v.nullish(v.pipe(v.string(), v.maxLength(40)), null),
  carrier_code: Text,
  est_delivery_date: Text,
  tracking_location: Location,
});

/** A tracker: the API's resource, and the `result` of a `tracker.*` event. */
export const TrackerSchema = v.object({
  id: Text,
  tracking_code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  carrier: v.nullish(v.pipe(v.string(), v.maxLength(40)), null),
  status: Text,
  status_detail: Text,
  created_at: Text,
  updated_at: Text,
  est_delivery_date: Text,
  is_return: v.nullish(v.boolean(), false),
  public_url: LongText,
  tracking_details: v.nullish(
    v.pipe(
      v.array(v.nullable(Detail)),
      // Where it stood in the payload is kept for the issues; its place means nothing otherwise.
      v.transform((all) =>
        all.flatMap((detail, at) => (detail === null ? [] : [{ ...detail, at }])),
      ),
    ),
    [],
  ),
  carrier_detail: v.nullish(
    v.object({ est_delivery_date_local: Text, guaranteed_delivery_date: Text }),
    null,
  ),
});

/** The envelope of a webhook. */
export const EventSchema = v.object({
  description: v.string(),
  result: v.nullish(v.record(v.string(), v.unknown()), null),
});

/** A tracker as {@link TrackerSchema} reads it. */
export type EasyPostTracker = v.InferOutput<typeof TrackerSchema>;
/** One scan of a tracker. */
export type EasyPostDetail = EasyPostTracker['tracking_details'][number];
