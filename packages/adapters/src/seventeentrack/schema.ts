import * as v from 'valibot';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';

const Address = v.nullish(v.object({ country: Text, state: Text, city: LongText }), null);

const Event = v.object({
  time_iso: Text,
  time_utc: Text,
  time_raw: v.nullish(v.object({ date: Text, time: Text }), null),
  description: LongText,
  location: LongText,
  sub_status: Text,
  address: Address,
});

/** A parcel since API v2: a webhook's `data`, and each of the `accepted` of an answer. */
export const TrackInfoSchema = v.object({
  number: TrackingNumber,
  carrier: Code,
  track_info: v.object({
    latest_status: v.nullish(v.object({ status: Text, sub_status: Text }), null),
    latest_event: v.nullish(Event, null),
    shipping_info: v.nullish(v.object({ recipient_address: Address }), null),
    time_metrics: v.nullish(
      v.object({
        estimated_delivery_date: v.nullish(v.object({ from: Text, to: Text }), null),
      }),
      null,
    ),
    tracking: v.nullish(
      v.object({
        providers: placedListOf(
          v.object({
            provider: v.nullish(v.object({ name: Text, key: Code }), null),
            latest_sync_time: Text,
            events: placedListOf(Event),
          }),
        ),
      }),
      null,
    ),
  }),
});

/** One entry of the old one-letter kind: `a` is the time, `c` and `d` the place, `z` the words. */
const Letters = v.object({ a: Text, c: LongText, d: LongText, z: LongText });

/** A parcel of API v1: a webhook's `data`, and each of the `accepted` of an answer. */
export const TrackSchema = v.object({
  number: TrackingNumber,
  track: v.object({
    e: Code,
    z0: v.nullish(Letters, null),
    z1: placedListOf(Letters),
    z2: placedListOf(Letters),
  }),
});

/** A parcel as the account page has it, whose last event is JSON in a text. */
export const PackageSchema = v.object({
  FTrackNo: TrackingNumber,
  FPackageState: Code,
  FCreateTime: Text,
  FLastEvent: v.nullish(v.pipe(v.string(), v.maxLength(5_000)), null),
});

/** The last event of {@link PackageSchema}, out of its text. */
export const LettersSchema = Letters;

/** A parcel as {@link TrackInfoSchema} reads it. */
export type TrackInfo = v.InferOutput<typeof TrackInfoSchema>;
/** One event of a parcel. */
export type TrackEvent = v.InferOutput<typeof Event>;
/** One entry of the old kind. */
export type TrackLetters = v.InferOutput<typeof Letters>;
