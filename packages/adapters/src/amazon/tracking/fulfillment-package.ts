import * as v from 'valibot';
import { mapAmazonEvent } from '../../internal/amazon-events.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../../internal/fields.js';
import type { TrackedParcel } from '../../internal/tracking/parcel-events.js';
import { documentKind } from '../../internal/tracking/read-parcels.js';
import { AMAZON, linkIn, statusScan } from './parts.js';

/** A package of Fulfillment Outbound v2020-07-01. */
const PackageTrackingSchema = v.object({
  packageNumber: Code,
  trackingNumber: v.nullish(TrackingNumber, null),
  amazonFulfillmentTrackingNumber: v.nullish(TrackingNumber, null),
  customerTrackingLink: LongText,
  carrierCode: Text,
  shipDate: Text,
  estimatedArrivalDate: Text,
  currentStatus: Text,
  currentStatusDescription: LongText,
  trackingEvents: placedListOf(
    v.object({
      eventDate: Text,
      eventAddress: v.nullish(v.object({ city: Text, state: Text, country: Text }), null),
      eventCode: Text,
      eventDescription: LongText,
    }),
  ),
});

/** A package of Amazon's own warehouses. */
export const fulfillmentPackage = documentKind({
  what: 'an Amazon package tracking',
  isOne: (value) =>
    'trackingEvents' in value || ('currentStatus' in value && 'packageNumber' in value),
  schema: PackageTrackingSchema,
  read: (source) => ({ tracked: [packageOf(source)] }),
});

function packageOf(source: v.InferOutput<typeof PackageTrackingSchema>): TrackedParcel {
  const { currentStatus: status, currentStatusDescription: description } = source;
  const number = source.trackingNumber ?? source.amazonFulfillmentTrackingNumber;
  return {
    ...AMAZON,
    path: '/trackingEvents',
    carrier: source.carrierCode,
    number: number ?? `package-${source.packageNumber ?? ''}`,
    url: linkIn(source.customerTrackingLink),
    scans: source.trackingEvents.map((each) => {
      const { eventCode: code, eventDescription: words, eventAddress: at } = each;
      return {
        path: `/trackingEvents/${each.index}`,
        time: each.eventDate,
        place: { country: at?.country, region: at?.state },
        understood: mapAmazonEvent(code, words),
        raw: { code, text: words },
        told: [code, words, at?.city, at?.state, at?.country],
      };
    }),
    current: statusScan('tracking', '/currentStatus', status, description),
    estimates: {
      latest: [{ path: '/estimatedArrivalDate', text: source.estimatedArrivalDate }],
    },
  };
}
