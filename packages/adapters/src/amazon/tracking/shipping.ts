import * as v from 'valibot';
import { Code, placedListOf, Text, TrackingNumber } from '../../internal/fields.js';
import { readInstant } from '../../internal/instants.js';
import type { TrackedParcel } from '../../internal/tracking/parcel-events.js';
import { documentKind } from '../../internal/tracking/read-parcels.js';
import { mapAmazonStatus } from '../codes.js';
import { AMAZON, statusScan } from './parts.js';

/** The answer of Amazon Shipping v2's `getTracking`. */
const ShippingTrackingSchema = v.object({
  trackingId: TrackingNumber,
  promisedDeliveryDate: Text,
  eventHistory: placedListOf(
    v.object({
      eventCode: Text,
      eventTime: Text,
      shipmentType: Text,
      location: v.nullish(
        v.object({ city: Text, stateOrRegion: Text, countryCode: Text, postalCode: Text }),
        null,
      ),
    }),
  ),
  summary: v.nullish(v.object({ status: Text }), null),
});

/** A shipment just bought of Amazon Shipping v2: what it was promised for. */
const BoughtSchema = v.object({
  shipmentId: Code,
  packageDocumentDetails: placedListOf(v.object({ trackingId: TrackingNumber })),
  promise: v.nullish(
    v.object({
      deliveryWindow: v.nullish(v.object({ start: Text, end: Text }), null),
      pickupWindow: v.nullish(v.object({ start: Text, end: Text }), null),
    }),
    null,
  ),
});

/** A parcel that Amazon Shipping carries. */
export const shippingTracking = documentKind({
  what: 'an Amazon Shipping tracking',
  isOne: (value) => 'trackingId' in value && 'eventHistory' in value,
  schema: ShippingTrackingSchema,
  read: (source) => ({ tracked: [shippingOf(source)] }),
});

/** One that it is about to. */
export const shippingPurchase = documentKind({
  what: 'an Amazon Shipping purchase',
  isOne: (value) => 'packageDocumentDetails' in value,
  schema: BoughtSchema,
  read: (source) => ({ tracked: boughtOf(source) }),
});

function shippingOf(source: v.InferOutput<typeof ShippingTrackingSchema>): TrackedParcel {
  return {
    ...AMAZON,
    path: '/eventHistory',
    carrier: 'Amazon Shipping',
    number: source.trackingId,
    url: null,
    scans: source.eventHistory.map((each) => {
      const { eventCode: code, shipmentType, location } = each;
      const meant = mapAmazonStatus('shipping', code);
      // On the way back "delivered" is delivered to the seller.
      const isBack = shipmentType === 'RETURNS' && meant.milestone === 'delivered';
      return {
        path: `/eventHistory/${each.index}`,
        time: each.eventTime,
        place: { country: location?.countryCode, region: location?.stateOrRegion },
        understood: isBack
          ? { ...meant, milestone: 'returned' as const, condition: 'exception' as const }
          : meant,
        raw: { code, text: null },
        told: [code, shipmentType, location?.postalCode, location?.city],
      };
    }),
    current:
      source.eventHistory.length > 0
        ? null
        : statusScan('packages', '/summary/status', source.summary?.status ?? null, null),
    estimates: {
      // What the label was bought for: it does not move.
      first: [{ path: '/promisedDeliveryDate', text: source.promisedDeliveryDate }],
      latest: [],
    },
  };
}

function boughtOf(source: v.InferOutput<typeof BoughtSchema>): TrackedParcel[] {
  const { deliveryWindow: window, pickupWindow: pickup } = source.promise ?? {};
  const saidAt = readInstant(pickup?.start);
  return source.packageDocumentDetails.map(({ trackingId: number }) => ({
    ...AMAZON,
    path: '',
    carrier: 'Amazon Shipping',
    number,
    url: null,
    scans: [],
    estimates: {
      first: [
        {
          ...{ path: '/promise/deliveryWindow', text: window?.end ?? null },
          ...{ from: window?.start ?? null, saidAt },
        },
      ],
      latest: [],
    },
  }));
}
