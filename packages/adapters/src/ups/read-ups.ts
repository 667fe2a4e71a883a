import * as v from 'valibot';
import { clockText, dayText } from '../internal/clock-text.js';
import { isObject } from '../internal/documents.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type {
  RawScan,
  TrackedParcel,
  TrackingOptions,
} from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import type { AdapterResult } from '../reading.js';
import { mapUpsStatus } from './codes.js';

const LISTS = new Set([
  ...['Shipment', 'Package', 'Activity', 'Message', 'DeliveryDetail'],
  ...['shipment', 'package', 'activity', 'deliveryDate'],
]);

const Coded = v.nullish(v.object({ Code: Code, Description: LongText }), null);

/** `Track` in XML, and the JSON that once had the same names. */
const ShipmentSchema = v.object({
  ScheduledDeliveryDate: Code,
  Package: placedListOf(
    v.object({
      TrackingNumber,
      RescheduledDeliveryDate: Code,
      ScheduledDeliveryDate: Code,
      Activity: placedListOf(
        v.object({
          ActivityLocation: v.nullish(
            v.object({
              Address: v.nullish(
                v.object({ City: Text, StateProvinceCode: Text, CountryCode: Text }),
                null,
              ),
            }),
            null,
          ),
          Status: v.nullish(
            v.object({
              StatusType: Coded,
              StatusCode: Coded,
              Type: Text,
              Code: Code,
              Description: LongText,
            }),
            null,
          ),
          Date: Code,
          Time: Code,
        }),
      ),
    }),
  ),
});

const Address = v.nullish(
  v.object({ city: Text, stateProvince: Text, countryCode: Text, country: Text }),
  null,
);
const Status = v.nullish(v.object({ type: Text, code: Code, description: LongText }), null);

/** The Tracking API of today. */
const TrackShipmentSchema = v.object({
  package: placedListOf(
    v.object({
      trackingNumber: TrackingNumber,
      currentStatus: v.nullish(v.object({ type: Text, code: Code, description: LongText }), null),
      deliveryDate: placedListOf(v.object({ type: Text, date: Code })),
      activity: placedListOf(
        v.object({
          location: v.nullish(v.object({ address: Address }), null),
          status: Status,
          date: Code,
          time: Code,
          gmtDate: Code,
          gmtTime: Code,
          gmtOffset: Code,
        }),
      ),
    }),
  ),
});

/** What Track Alert posts: one activity. */
const AlertSchema = v.object({
  trackingNumber: TrackingNumber,
  activityLocation: Address,
  activityStatus: Status,
  localActivityDate: Code,
  localActivityTime: Code,
  gmtActivityDate: Code,
  gmtActivityTime: Code,
  scheduledDeliveryDate: Code,
});

const kinds = [
  documentKind({
    what: 'a UPS shipment',
    isOne: (value) => Array.isArray(value.Package),
    schema: ShipmentSchema,
    read: (source) => ({ tracked: source.Package.map((each) => parcelOf(source, each)) }),
  }),
  documentKind({
    what: 'a UPS shipment of the JSON API',
    isOne: (value) => Array.isArray(value.package),
    schema: TrackShipmentSchema,
    read: (source) => ({ tracked: source.package.map(trackedPackage) }),
  }),
  documentKind({
    what: 'a UPS track alert',
    isOne: (value) => 'trackingNumber' in value && isObject(value.activityStatus),
    schema: AlertSchema,
    read: (source) => ({ tracked: [alerted(source)] }),
  }),
];

/** The shipments in an answer of UPS': XML or JSON, as text, bytes or data. */
export function upsDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openPayload(input, LISTS));
}

/**
 * Reads an answer of UPS' tracking, in XML or JSON, or the body of a Track Alert: one event an activity,
 * one for the day first scheduled and one for the day it was moved to. UPS writes the clock at the place
 * of a scan; where it gives no GMT beside it, it is put into that place's zone if the state or country
 * settles it. Never throws.
 *
 * Look at the credential of an alert first: {@link verifyUps}.
 */
export function readUps(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer of the Track service, as XML or JSON, or a Track Alert.';
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

/** An answer that is UPS' and says that it knows nothing. */
function remark(input: unknown): string | null {
  const isTheirs =
    isObject(input) && ['TrackResponse', 'trackResponse'].some((key) => key in input);
  return isTheirs
    ? 'UPS has answered without a shipment: it does not know this number, or not yet.'
    : null;
}

const UPS = { sender: 'UPS', source: 'ups', carrier: 'UPS', url: null } as const;

function parcelOf(
  shipment: v.InferOutput<typeof ShipmentSchema>,
  parcel: v.InferOutput<typeof ShipmentSchema>['Package'][number],
): TrackedParcel {
  const path = `/Package/${parcel.index}`;
  const scheduled = {
    path: '/ScheduledDeliveryDate',
    text: dayText(parcel.ScheduledDeliveryDate ?? shipment.ScheduledDeliveryDate),
  };
  return {
    ...UPS,
    path,
    number: parcel.TrackingNumber,
    changedAt: null,
    scans: parcel.Activity.map((each) => {
      const address = each.ActivityLocation?.Address;
      const type = each.Status?.StatusType?.Code ?? each.Status?.Type ?? null;
      const code = each.Status?.StatusCode?.Code ?? each.Status?.Code ?? null;
      const words = each.Status?.StatusType?.Description ?? each.Status?.Description ?? null;
      return scanOf(`${path}/Activity/${each.index}`, clockText(each.Date, each.Time), {
        type,
        code,
        words,
        city: address?.City ?? null,
        state: address?.StateProvinceCode ?? null,
        country: address?.CountryCode ?? null,
      });
    }),
    estimates: {
      first: [scheduled],
      latest: [
        { path: `${path}/RescheduledDeliveryDate`, text: dayText(parcel.RescheduledDeliveryDate) },
        scheduled,
      ],
    },
  };
}

function trackedPackage(
  parcel: v.InferOutput<typeof TrackShipmentSchema>['package'][number],
): TrackedParcel {
  const path = `/package/${parcel.index}`;
  const dated = (type: string) =>
    parcel.deliveryDate.flatMap((each) =>
      each.type === type
        ? [{ path: `${path}/deliveryDate/${each.index}`, text: dayText(each.date) }]
        : [],
    );
  const { currentStatus: current } = parcel;
  return {
    ...UPS,
    path,
    number: parcel.trackingNumber,
    changedAt: null,
    scans: parcel.activity.map((each) => {
      const address = each.location?.address;
      const time = timeOf({
        local: clockText(each.date, each.time),
        gmt: clockText(each.gmtDate, each.gmtTime),
        gmtOffset: each.gmtOffset,
      });
      return scanOf(`${path}/activity/${each.index}`, time, {
        type: each.status?.type ?? null,
        code: each.status?.code ?? null,
        words: each.status?.description ?? null,
        city: address?.city ?? null,
        state: address?.stateProvince ?? null,
        country: address?.countryCode ?? address?.country ?? null,
      });
    }),
    current:
      (current?.type ?? null) === null || current === null
        ? null
        : scanOf(`${path}/currentStatus`, null, {
            ...{ type: current.type, code: current.code, words: current.description },
            ...{ city: null, state: null, country: null },
          }),
    // SDD is the day first scheduled and RDD the one it was moved to: the original is never overwritten.
    estimates: { first: dated('SDD'), latest: [...dated('RDD'), ...dated('SDD')] },
  };
}

interface Clocks {
  readonly local: string | null;
  readonly gmt: string | null;
  readonly gmtOffset?: string | null;
}

/** The instant, where UPS gives it beside the clock at the place; otherwise that clock. */
function timeOf({ local, gmt, gmtOffset }: Clocks): string | null {
  const offset = /^[+-]\d{2}:\d{2}$/u.exec(gmtOffset ?? '')?.[0];
  if (local?.includes('T') === true && offset !== undefined) return `${local}${offset}`;
  return gmt?.includes('T') === true ? `${gmt}Z` : (local ?? gmt);
}

function alerted(alert: v.InferOutput<typeof AlertSchema>): TrackedParcel {
  const { activityLocation: place, activityStatus: status } = alert;
  const time = timeOf({
    local: clockText(alert.localActivityDate, alert.localActivityTime),
    gmt: clockText(alert.gmtActivityDate, alert.gmtActivityTime),
  });
  return {
    ...UPS,
    path: '',
    number: alert.trackingNumber,
    changedAt: null,
    scans: [
      scanOf('', time, {
        ...{ type: status?.type ?? null, code: status?.code ?? null },
        words: status?.description ?? null,
        ...{ city: place?.city ?? null, state: place?.stateProvince ?? null },
        country: place?.countryCode ?? place?.country ?? null,
      }),
    ],
    estimates: {
      latest: [{ path: '/scheduledDeliveryDate', text: dayText(alert.scheduledDeliveryDate) }],
    },
  };
}

interface Told {
  readonly type: string | null;
  readonly code: string | null;
  readonly words: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

function scanOf(path: string, time: string | null, told: Told): RawScan {
  const { type, code, words, city, state, country } = told;
  const raw = [type, code].filter((each) => each !== null).join('/');
  return {
    path,
    time,
    place: { country, region: state },
    understood: mapUpsStatus(type, words),
    raw: { code: raw === '' ? null : raw, text: words },
    told: [type, code, words, city, state, country],
  };
}
