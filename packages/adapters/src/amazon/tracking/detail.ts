import * as v from 'valibot';
import { isObject } from '../../internal/documents.js';
import { LongText, placedListOf, Text } from '../../internal/fields.js';
import { readInstant } from '../../internal/instants.js';
import type { RawScan, TrackedParcel } from '../../internal/tracking/parcel-events.js';
import { documentKind } from '../../internal/tracking/read-parcels.js';
import { mapAmazonStatus } from '../codes.js';
import { AMAZON, linkIn } from './parts.js';

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

/** A parcel as Tracking tells of it, whoever carries it. */
export const trackingDetail = documentKind({
  what: 'an Amazon tracking detail',
  isOne: (value) =>
    isObject(value.identifier) && ('milestoneHistory' in value || 'latestMilestone' in value),
  schema: TrackingDetailSchema,
  read: (source) => ({ tracked: detailOf(source) }),
});

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
