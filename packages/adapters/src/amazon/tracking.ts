import * as v from 'valibot';
import { mapAmazonEvent } from '../internal/amazon-events.js';
import { isObject } from '../internal/documents.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { readInstant } from '../internal/instants.js';
import type { RawScan, TrackedParcel } from '../internal/tracking/parcel-events.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import type { DocumentKind } from '../internal/tracking/read-parcels.js';
import { mapAmazonStatus } from './codes.js';

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

const Milestone = v.object({
  status: v.nullish(v.object({ code: Text, subCode: Text, description: LongText }), null),
  location: v.nullish(
    v.object({
      address: v.nullish(v.object({ city: Text, region: Text, countryCode: Text }), null),
    }),
    null,
  ),
  occurredAt: Text,
});

/** Tracking v2026-01-30, and the notification of a changed milestone. */
const TrackingDetailSchema = v.object({
  identifier: v.nullish(v.record(v.string(), v.unknown()), null),
  latestMilestone: v.nullish(Milestone, null),
  milestoneHistory: placedListOf(Milestone),
  trackingEstimates: placedListOf(
    v.object({
      type: Text,
      estimatedInterval: v.nullish(v.object({ startTime: Text, endTime: Text }), null),
      lastUpdatedTime: Text,
    }),
  ),
  trackingUrl: LongText,
});

const AMAZON = { sender: 'Amazon', source: 'amazon', changedAt: null } as const;

/** The kinds of document that tell of a parcel on its way. */
export const trackingKinds: readonly DocumentKind[] = [
  documentKind({
    what: 'an Amazon package tracking',
    isOne: (value) =>
      'trackingEvents' in value || ('currentStatus' in value && 'packageNumber' in value),
    schema: PackageTrackingSchema,
    read: (source) => ({ tracked: [packageOf(source)] }),
  }),
  documentKind({
    what: 'an Amazon Shipping tracking',
    isOne: (value) => 'trackingId' in value && 'eventHistory' in value,
    schema: ShippingTrackingSchema,
    read: (source) => ({ tracked: [shippingOf(source)] }),
  }),
  documentKind({
    what: 'an Amazon Shipping purchase',
    isOne: (value) => 'packageDocumentDetails' in value,
    schema: BoughtSchema,
    read: (source) => ({ tracked: boughtOf(source) }),
  }),
  documentKind({
    what: 'an Amazon tracking detail',
    isOne: (value) =>
      isObject(value.identifier) && ('milestoneHistory' in value || 'latestMilestone' in value),
    schema: TrackingDetailSchema,
    read: (source) => ({ tracked: detailOf(source) }),
  }),
];

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

/** Amazon's samples have the address percent-encoded as a whole. */
function linkIn(link: string | null): string | null {
  const text = link?.trim() ?? '';
  try {
    const url = new URL(/^https?%3A/iu.test(text) ? decodeURIComponent(text).trim() : text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

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

function detailOf(source: v.InferOutput<typeof TrackingDetailSchema>): TrackedParcel[] {
  const [number] = Object.values(source.identifier ?? {}).filter(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  if (number === undefined || number.length > 60) return [];
  const scan = (milestone: v.InferOutput<typeof Milestone>, path: string): RawScan => {
    const { status, location } = milestone;
    const code = [status?.code, status?.subCode].filter(Boolean).join('/');
    return {
      path,
      time: milestone.occurredAt,
      place: { country: location?.address?.countryCode, region: null },
      understood: mapAmazonStatus('milestones', status?.code ?? null, status?.description ?? null),
      raw: { code: code === '' ? null : code, text: status?.description ?? null },
      told: [status?.code, status?.subCode, status?.description, location?.address?.city],
    };
  };
  const history = source.milestoneHistory.map((each) =>
    scan(each, `/milestoneHistory/${each.index}`),
  );
  const latest =
    source.latestMilestone === null ? [] : [scan(source.latestMilestone, '/latestMilestone')];
  return [
    {
      ...AMAZON,
      path: '/milestoneHistory',
      carrier: null,
      number,
      url: linkIn(source.trackingUrl),
      // The latest is in the history as well, under the same id.
      scans: [...history, ...latest],
      estimates: {
        latest: source.trackingEstimates.map(({ estimatedInterval: span, ...each }) => ({
          path: `/trackingEstimates/${each.index}`,
          text: span?.endTime ?? span?.startTime,
          from: span?.startTime,
          saidAt: readInstant(each.lastUpdatedTime),
        })),
      },
    },
  ];
}

function statusScan(
  kind: 'tracking' | 'packages',
  path: string,
  code: string | null,
  words: string | null,
): RawScan | null {
  if (code === null) return null;
  return {
    path,
    time: null,
    place: null,
    understood: mapAmazonStatus(kind, code, words),
    raw: { code, text: words },
    told: ['status', code],
  };
}
