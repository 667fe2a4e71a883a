import * as v from 'valibot';
import { clockText, dayText } from '../internal/clock-text.js';
import { isObject, valueAt } from '../internal/documents.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type { TrackedParcel, TrackingOptions } from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { AdapterResult } from '../reading.js';
import { canadianZone } from './canadian-zone.js';
import { mapCanadaPostEvent } from './codes.js';

const LISTS = new Set(['occurrence', 'pin-summary', 'message']);

const DetailSchema = v.object({
  pin: TrackingNumber,
  'expected-delivery-date': Text,
  'changed-expected-date': Text,
  'changed-expected-delivery-reason': LongText,
  'significant-events': v.nullish(
    v.object({
      occurrence: placedListOf(
        v.object({
          'event-identifier': Code,
          'event-date': Text,
          'event-time': Text,
          'event-time-zone': Text,
          'event-description': LongText,
          'event-site': Text,
          'event-province': Text,
        }),
      ),
    }),
    null,
  ),
  // A summary has its last event beside it instead of all.
  'event-date-time': Text,
  'event-description': LongText,
  'event-type': Text,
  'event-location': LongText,
});

const kinds = [
  documentKind({
    what: 'a Canada Post tracking',
    isOne: (value) => 'pin' in value,
    schema: DetailSchema,
    read: (source) => ({ tracked: [parcelOf(source)] }),
  }),
];

/** The items in an answer of Canada Post's: details or summaries, XML as text or bytes, or data. */
export function canadaPostDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openPayload(input, LISTS));
}

/**
 * Reads an answer of Canada Post's tracking, in detail or as a summary: one event an occurrence, one for the
 * day first expected and one for the day it was changed to. The clock is put into the zone that Canada Post
 * names beside it, or into the province's. Never throws.
 */
export function readCanadaPost(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer of the tracking service as XML.';
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

function remark(input: unknown): string | null {
  const isTheirs = Array.isArray(valueAt(input, 'messages', 'message')) || isSummary(input);
  return isTheirs ? 'Canada Post has answered with a message and no item.' : null;
}

function isSummary(input: unknown): boolean {
  return isObject(input) && 'tracking-summary' in input;
}

/** Midnight to the second is how Canada Post writes the events of other posts, of which it has the day. */
function timeOfDay(time: string | null): string | null {
  return time === '00:00:00' ? null : time;
}

function parcelOf(source: v.InferOutput<typeof DetailSchema>): TrackedParcel {
  const occurrences = source['significant-events']?.occurrence ?? [];
  const summary = source['event-description'];
  const expected = dayText(source['expected-delivery-date']);
  const changed = dayText(source['changed-expected-date']);
  const inSummary = /^(\d{8}):(\d{6})$/u.exec(source['event-date-time'] ?? '');
  return {
    sender: 'Canada Post',
    source: 'canada-post',
    carrier: 'Canada Post',
    url: null,
    path: '/significant-events',
    number: source.pin,
    changedAt: null,
    scans: [
      ...occurrences.map((each) => ({
        path: `/significant-events/occurrence/${each.index}`,
        time: clockText(each['event-date'], timeOfDay(each['event-time'])),
        place: {
          country: 'CA',
          region: each['event-province'],
          zone: canadianZone(each['event-time-zone']),
        },
        understood: mapCanadaPostEvent(each['event-identifier'], each['event-description']),
        raw: { code: each['event-identifier'], text: each['event-description'] },
        told: [each['event-identifier'], each['event-description'], each['event-site']],
      })),
      ...(occurrences.length > 0 || summary === null
        ? []
        : [
            {
              path: '/event-description',
              time: clockText(inSummary?.[1], inSummary?.[2]),
              place: {
                country: 'CA',
                region: /, ([A-Z]{2})$/u.exec(source['event-location'] ?? '')?.[1],
              },
              understood: mapCanadaPostEvent(source['event-type'], summary),
              raw: { code: source['event-type'], text: summary },
              told: [source['event-type'], summary, source['event-location']],
            },
          ]),
    ],
    estimates: {
      first: [{ path: '/expected-delivery-date', text: expected }],
      latest: [
        { path: '/changed-expected-date', text: changed },
        { path: '/expected-delivery-date', text: expected },
      ],
    },
  };
}
