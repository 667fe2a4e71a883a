import * as v from 'valibot';
import { isObject, valueAt } from '../internal/documents.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import { openPayload } from '../internal/tracking/carrier-payload.js';
import type {
  RawScan,
  TrackedParcel,
  TrackingOptions,
} from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import type { AdapterResult } from '../reading.js';
import { mapFedExStatus } from './codes.js';

const LISTS = new Set([
  ...['TrackDetails', 'Events', 'AncillaryDetails', 'DatesOrTimes'],
  ...['completeTrackResults', 'trackResults', 'scanEvents', 'ancillaryDetails', 'dateAndTimes'],
]);

const Address = v.nullish(
  v.object({ City: Text, StateOrProvinceCode: Text, CountryCode: Text }),
  null,
);

/** `TrackDetails` of the SOAP service, v5 and later. */
const TrackDetailsSchema = v.object({
  TrackingNumber,
  Notification: v.nullish(v.object({ Severity: Text, Message: LongText }), null),
  EstimatedDeliveryTimestamp: Text,
  CommitmentTimestamp: Text,
  DatesOrTimes: placedListOf(v.object({ Type: Text, DateOrTimestamp: Text })),
  // v5 has the code of the whole here, later versions in the next.
  StatusCode: Text,
  StatusDescription: LongText,
  StatusDetail: v.nullish(
    v.object({
      Code: Text,
      Description: LongText,
      CreationTime: Text,
      Location: Address,
      AncillaryDetails: placedListOf(v.object({ ReasonDescription: LongText })),
    }),
    null,
  ),
  Events: placedListOf(
    v.object({
      Timestamp: Text,
      EventType: Text,
      EventDescription: LongText,
      StatusExceptionCode: Code,
      StatusExceptionDescription: LongText,
      Address,
    }),
  ),
});

const Place = v.nullish(
  v.object({ city: Text, stateOrProvinceCode: Text, countryCode: Text }),
  null,
);
const Delay = v.nullish(v.object({ status: Text, type: Text, subType: Text }), null);
const Window = v.nullish(
  v.object({ window: v.nullish(v.object({ begins: Text, ends: Text }), null) }),
  null,
);

/** A result of the Track API of today. */
const TrackResultSchema = v.object({
  trackingNumberInfo: v.object({ trackingNumber: TrackingNumber }),
  error: v.nullish(v.object({ code: Code, message: LongText }), null),
  latestStatusDetail: v.nullish(
    v.object({
      code: Text,
      description: LongText,
      ancillaryDetails: placedListOf(v.object({ reasonDescription: LongText })),
      delayDetail: Delay,
    }),
    null,
  ),
  dateAndTimes: placedListOf(v.object({ type: Text, dateTime: Text })),
  estimatedDeliveryTimeWindow: Window,
  standardTransitTimeWindow: Window,
  scanEvents: placedListOf(
    v.object({
      date: Text,
      eventType: Text,
      eventDescription: LongText,
      exceptionCode: Code,
      exceptionDescription: LongText,
      scanLocation: Place,
      delayDetail: Delay,
    }),
  ),
});

const kinds = [
  documentKind({
    what: 'a FedEx track detail',
    isOne: (value) =>
      'TrackingNumber' in value &&
      ['Events', 'StatusDetail', 'StatusCode', 'Notification', 'CarrierCode'].some(
        (key) => key in value,
      ),
    schema: TrackDetailsSchema,
    read: (source, report) => ({ tracked: [parcelOf(source, report)] }),
  }),
  documentKind({
    what: 'a FedEx track result',
    isOne: (value) => isObject(value.trackingNumberInfo),
    schema: TrackResultSchema,
    read: (source, report) => ({ tracked: [resultOf(source, report)] }),
  }),
];

/** The track details in an answer of FedEx': XML or JSON, as text, bytes or data. */
export function fedExDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, openPayload(input, LISTS));
}

/**
 * Reads an answer of FedEx' tracking: the SOAP service's XML of any version, the JSON of the Track API, or a
 * webhook of Advanced Integrated Visibility, which holds the same. One event a scan, one for the first
 * commitment and one for the latest estimate. Never throws.
 *
 * Verify a webhook's signature first, on the raw bytes: {@link verifyFedEx}.
 */
export function readFedEx(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass the whole answer of the Track service, as XML or JSON.';
  return readDocuments({ kinds, how, remark }, openPayload(input, LISTS), options);
}

/** An answer that is FedEx' and says that it knows nothing. */
function remark(input: unknown): string | null {
  const isTheirs =
    isObject(valueAt(input, 'TrackReply')) ||
    isObject(valueAt(input, 'Envelope', 'Body', 'TrackReply')) ||
    Array.isArray(valueAt(input, 'output', 'completeTrackResults'));
  return isTheirs
    ? 'FedEx has answered without a shipment: it does not know this number, or not now.'
    : null;
}

const FEDEX = { sender: 'FedEx', source: 'fedex', carrier: 'FedEx', url: null } as const;

function parcelOf(source: v.InferOutput<typeof TrackDetailsSchema>, report: Report): TrackedParcel {
  const { Notification: notice, StatusDetail: detail } = source;
  if (['FAILURE', 'ERROR'].includes(notice?.Severity ?? '')) {
    report('not-tracked', '/Notification', `FedEx says: ${quoted(notice?.Message ?? '', 160)}`);
  }
  const code = detail?.Code ?? source.StatusCode;
  const words = [
    detail?.Description ?? source.StatusDescription,
    ...(detail?.AncillaryDetails.map((each) => each.ReasonDescription) ?? []),
  ];
  const dated = (...types: readonly string[]) =>
    source.DatesOrTimes.flatMap(({ Type: type, DateOrTimestamp: text, index }) =>
      types.includes(type ?? '') ? [{ path: `/DatesOrTimes/${index}`, text }] : [],
    );
  const { CommitmentTimestamp: commitment, EstimatedDeliveryTimestamp: estimate } = source;
  return {
    ...FEDEX,
    path: '/Events',
    number: source.TrackingNumber,
    changedAt: null,
    scans: source.Events.map((each) => {
      const { EventDescription: event, StatusExceptionDescription: why, Address: at } = each;
      return scanOf(`/Events/${each.index}`, each.Timestamp, {
        ...{ code: each.EventType, exception: each.StatusExceptionCode, words: [event, why] },
        ...{ city: at?.City, state: at?.StateOrProvinceCode, country: at?.CountryCode },
      });
    }),
    current: code === null ? null : scanOf('/StatusDetail', null, { code, exception: null, words }),
    estimates: {
      first: [{ path: '/CommitmentTimestamp', text: commitment }, ...dated('COMMITMENT')],
      latest: [
        { path: '/EstimatedDeliveryTimestamp', text: estimate },
        ...dated('ESTIMATED_DELIVERY'),
      ],
    },
  };
}

function resultOf(source: v.InferOutput<typeof TrackResultSchema>, report: Report): TrackedParcel {
  const { latestStatusDetail: latest, error } = source;
  if (error !== null) {
    report('not-tracked', '/error', `FedEx says: ${quoted(error.message ?? '', 160)}`);
  }
  const dated = (type: string) =>
    source.dateAndTimes.flatMap(({ type: own, dateTime: text, index }) =>
      own === type ? [{ path: `/dateAndTimes/${index}`, text }] : [],
    );
  const windowAt = (path: string, window: v.InferOutput<typeof Window>) => {
    const { begins = null, ends = null } = window?.window ?? {};
    return [{ path, text: ends ?? begins, from: begins }];
  };
  return {
    ...FEDEX,
    path: '/scanEvents',
    number: source.trackingNumberInfo.trackingNumber,
    changedAt: null,
    scans: source.scanEvents.map((each) => {
      const { eventDescription: event, exceptionDescription: why, scanLocation: at } = each;
      return scanOf(`/scanEvents/${each.index}`, each.date, {
        ...{ code: each.eventType, exception: each.exceptionCode },
        words: [event, why, each.delayDetail?.type ?? null],
        ...{ city: at?.city, state: at?.stateOrProvinceCode, country: at?.countryCode },
      });
    }),
    current:
      (latest?.code ?? null) === null || latest === null
        ? null
        : scanOf('/latestStatusDetail', null, {
            ...{ code: latest.code, exception: null },
            words: [
              latest.description,
              ...latest.ancillaryDetails.map((each) => each.reasonDescription),
              latest.delayDetail?.type ?? null,
            ],
          }),
    estimates: {
      first: [
        ...dated('COMMITMENT'),
        ...windowAt('/standardTransitTimeWindow', source.standardTransitTimeWindow),
      ],
      latest: [
        ...dated('ESTIMATED_DELIVERY'),
        ...windowAt('/estimatedDeliveryTimeWindow', source.estimatedDeliveryTimeWindow),
      ],
    },
  };
}

interface Told {
  readonly code: string | null;
  readonly exception: string | null;
  readonly words: readonly (string | null)[];
  readonly city?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly country?: string | null | undefined;
}

function scanOf(path: string, time: string | null, told: Told): RawScan {
  const { code, exception, words, city = null, state = null, country = null } = told;
  const text = words.filter((each) => each !== null && each !== '').join(': ');
  const raw = [code, exception].filter((each) => each !== null).join('/');
  return {
    path,
    time,
    place: { country, region: state },
    understood: mapFedExStatus(code, text),
    raw: { code: raw === '' ? null : raw, text: text === '' ? null : text },
    told: [code, exception, text, city, state, country],
  };
}
