import { createHash, createHmac } from 'node:crypto';
import { sharedData } from '@amends/tooling/shared-data';
import type { SenderSecrets, Source } from '../src/index.js';
import { afterShipSource } from '../src/evidence/sources/aftership.js';
import { fedExSource } from '../src/evidence/sources/fedex.js';
import { seventeenTrackSource } from '../src/evidence/sources/seventeentrack.js';
import { shippoSource } from '../src/evidence/sources/shippo.js';
import { upsSource } from '../src/evidence/sources/ups.js';
import { uspsSource } from '../src/evidence/sources/usps.js';

/** A sender that tells of parcels by their numbers, and what it tells of one. */
export interface TrackingSender {
  readonly name: string;
  readonly source: (secret: SenderSecrets) => Source;
  /** What it posts at an instant, as text. */
  readonly body: (trackingNumber: string, sentAt: string) => string;
  /** What it puts into the headers, signed over that text. */
  readonly headers: (text: string, secret: string, sentAt: string) => Record<string, string>;
  /** Whether a message that is sent again later can be told by its time. */
  readonly isTimed: boolean;
  /** What it says became of the parcel: the day it is expected, or when it was delivered. */
  readonly says: { readonly expected: string } | { readonly delivered: string };
}

const hmac = (secret: string, text: string) => createHmac('sha256', secret).update(text);
const seconds = (instant: string) => Date.parse(instant) / 1_000;

/** A recording with its days moved into August 2024, to go with the orders of the other tests. */
function moved(path: string, days: Readonly<Record<string, string>>): unknown {
  const text = Object.entries(days).reduce(
    (before, [from, to]) => before.replaceAll(from, to),
    sharedData.text(path),
  );
  return JSON.parse(text);
}

/** AfterShip's tracking of a parcel that was delivered, as the API's recording has it. */
export function afterShipTracking(trackingNumber: string, rest: object = {}): object {
  const days = { '2018-07-2': '2024-08-0', '2018-08-17': '2024-08-06' };
  const { data } = moved('aftership/GetTrackingResult.json', days) as {
    data: { tracking: object };
  };
  return { ...data.tracking, tracking_number: trackingNumber, ...rest };
}

/** AfterShip's webhook. */
export const afterShipBody = (tracking: object, sentAt: string): string =>
  JSON.stringify({ event: 'tracking_update', ts: seconds(sentAt), msg: tracking });

/** AfterShip's signature. */
export const afterShipHeaders = (text: string, secret: string): Record<string, string> => ({
  'aftership-hmac-sha256': hmac(secret, text).digest('base64'),
});

function shippoTracking(trackingNumber: string): object {
  const path = 'shippo/recorded_track_and_order_responses.json';
  const recorded = moved(path, { '2016-12-0': '2024-08-0' }) as { body?: object }[];
  return { ...recorded[6]?.body, tracking_number: trackingNumber };
}

/**
 * Every one of them. What AfterShip and Shippo say was recorded; the others post JSON of which no recording is
 * to be had, so theirs is as their own pages have it.
 */
export const trackingSenders: readonly TrackingSender[] = [
  {
    name: 'aftership',
    source: (secret) => afterShipSource({ secret }),
    body: (number, sentAt) => afterShipBody(afterShipTracking(number), sentAt),
    headers: afterShipHeaders,
    isTimed: true,
    says: { delivered: '2024-08-05' },
  },
  {
    name: 'shippo',
    source: (secret) => shippoSource({ secret }),
    body: (number) =>
      JSON.stringify({ event: 'track_updated', test: false, data: shippoTracking(number) }),
    headers: (text, secret, sentAt) => {
      const t = seconds(sentAt);
      const v1 = hmac(secret, `${t}.${text}`).digest('hex');
      return { 'shippo-auth-signature': `t=${t},v1=${v1}` };
    },
    isTimed: true,
    says: { delivered: '2024-08-08' },
  },
  {
    name: 'seventeentrack',
    source: (secret) => seventeenTrackSource({ secret }),
    body: (number) =>
      JSON.stringify({
        event: 'TRACKING_UPDATED',
        data: {
          ...{ number, carrier: 3011, tag: '' },
          track_info: {
            latest_status: { status: 'InTransit', sub_status: 'InTransit_CustomsProcessing' },
            latest_event: null,
            time_metrics: { estimated_delivery_date: { from: null, to: '2024-08-12' } },
            tracking: { providers: [] },
          },
        },
      }),
    headers: (text, secret) => ({
      sign: createHash('sha256').update(`${text}/${secret}`).digest('hex'),
    }),
    isTimed: false,
    says: { expected: '2024-08-12' },
  },
  {
    name: 'fedex',
    source: (secret) => fedExSource({ secret }),
    body: (number) => {
      const result = {
        trackingNumberInfo: { trackingNumber: number, carrierCode: 'FDXE' },
        latestStatusDetail: { code: 'DY', description: 'Delay', ancillaryDetails: [] },
        dateAndTimes: [{ type: 'ESTIMATED_DELIVERY', dateTime: '2024-08-12T00:00:00-06:00' }],
        scanEvents: [
          {
            ...{ date: '2024-08-06T09:05:00-05:00', eventType: 'DY', eventDescription: 'Delay' },
            scanLocation: { city: 'MEMPHIS', stateOrProvinceCode: 'TN', countryCode: 'US' },
          },
        ],
      };
      const results = [{ trackingNumber: number, trackResults: [result] }];
      return JSON.stringify({ transactionId: 't', output: { completeTrackResults: results } });
    },
    headers: (text, secret) => ({ 'fdx-signature': hmac(secret, text).digest('base64') }),
    isTimed: false,
    says: { expected: '2024-08-12' },
  },
  {
    name: 'ups',
    source: (credential) => upsSource({ credential }),
    body: (number) =>
      JSON.stringify({
        trackingNumber: number,
        ...{ localActivityDate: '20240806', localActivityTime: '212901' },
        ...{ gmtActivityDate: '20240807', gmtActivityTime: '022901' },
        activityLocation: { city: '', stateProvince: '', postalCode: '', country: 'US' },
        activityStatus: { type: 'I', code: 'OR', description: 'On the Way' },
        ...{ scheduledDeliveryDate: '20240812', actualDeliveryDate: '', actualDeliveryTime: '' },
      }),
    headers: (_, credential) => ({ credential }),
    isTimed: false,
    says: { expected: '2024-08-12' },
  },
  {
    name: 'usps',
    source: (secret) => uspsSource({ secret }),
    body: (number, timestamp) =>
      JSON.stringify({
        ...{ subscriptionId: 'a1b2', subscriptionType: 'TRACKING', timestamp },
        payload: JSON.stringify({
          ...{ trackingNumber: number, statusCategory: 'In Transit', status: 'In Transit' },
          predictedDeliveryDate: '2024-08-12',
          trackingEvents: [
            {
              ...{ eventTimestamp: '2024-08-06T08:10:00', eventType: 'In Transit' },
              ...{ eventCode: 'NT', eventCity: 'LEXINGTON', eventState: 'KY', eventCountry: null },
            },
          ],
        }),
      }),
    headers: (text, secret) => {
      const { timestamp, payload } = JSON.parse(text) as { timestamp: string; payload: string };
      return { 'x-hmac': hmac(secret, timestamp + payload).digest('base64') };
    },
    isTimed: true,
    says: { expected: '2024-08-12' },
  },
];
