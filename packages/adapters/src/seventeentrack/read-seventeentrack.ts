import * as v from 'valibot';
import { meaning, understood } from '../crosswalk.js';
import type { Understood } from '../crosswalk.js';
import { clockText } from '../internal/clock-text.js';
import { isObject, valueAt } from '../internal/documents.js';
import { readInstant } from '../internal/instants.js';
import type {
  RawScan,
  TrackedParcel,
  TrackingOptions,
} from '../internal/tracking/parcel-events.js';
import { documentKind, documentsOf, readDocuments } from '../internal/tracking/read-parcels.js';
import { inWords } from '../internal/tracking/words.js';
import type { AdapterResult } from '../reading.js';
import { mapSeventeenTrackStatus, seventeenTrackCrosswalk } from './crosswalk.js';
import { LettersSchema, PackageSchema, TrackInfoSchema, TrackSchema } from './schema.js';
import type { TrackEvent, TrackInfo, TrackLetters } from './schema.js';

const kinds = [
  documentKind({
    what: 'a 17TRACK parcel',
    isOne: (value) => 'number' in value && isObject(value.track_info),
    schema: TrackInfoSchema,
    read: (source) => ({ tracked: [parcelOf(source)] }),
  }),
  documentKind({
    what: 'a parcel of 17TRACK’s API v1',
    isOne: (value) => 'number' in value && isObject(value.track),
    schema: TrackSchema,
    read: ({ number, track: { e, z0, z1, z2 } }) => {
      const scans = [
        ...z1.map((each) => lettersScan(each, `/track/z1/${each.index}`, nothingSaid)),
        ...z2.map((each) => lettersScan(each, `/track/z2/${each.index}`, nothingSaid)),
      ];
      const last = z0 === null ? null : lettersScan(z0, '/track/z0', stateMeaning(e));
      return { tracked: [lettersParcel(number, scans, last, e)] };
    },
  }),
  documentKind({
    what: 'a package of a 17TRACK account',
    isOne: (value) => 'FTrackNo' in value,
    schema: PackageSchema,
    read: (source, report) => {
      const {
        FTrackNo: number,
        FPackageState: state,
        FLastEvent: text,
        FCreateTime: created,
      } = source;
      const letters = lettersIn(text);
      if (letters === null && text !== null && text !== '') {
        report('unreadable-field', '/FLastEvent', 'This is no event, so it was read as absent.');
      }
      const last =
        letters === null ? null : lettersScan(letters, '/FLastEvent', stateMeaning(state));
      const [day = '', time = ''] = (created ?? '').split(' ');
      const changedAt = readInstant(`${clockText(day, time) ?? ''}Z`);
      return { tracked: [{ ...lettersParcel(number, [], last, state), changedAt }] };
    },
  }),
];

/** The parcels in a payload: a webhook's `data`, the `accepted` of an answer, or all of a list. */
export function seventeenTrackDocuments(input: unknown): unknown[] {
  return documentsOf(kinds, input);
}

/**
 * Reads a 17TRACK webhook body or an answer of its API, v1 and v2, or of the account page: one event a
 * scan, and one for the estimate. Never throws: a payload that cannot be used is a typed error
 * (`invalid_payload`), and whatever in a usable one was not understood is in `issues`.
 *
 * Verify the signature first, on the raw bytes: {@link verifySeventeenTrack}.
 */
export function readSeventeenTrack(input: unknown, options: TrackingOptions = {}): AdapterResult {
  const how = 'Pass a webhook body as it was sent, or an answer of the track API.';
  return readDocuments({ kinds, how, remark }, input, options);
}

/** An answer of 17TRACK's that is about no parcel: numbers it has refused, a summary, a stopped parcel. */
function remark(input: unknown): string | null {
  const isTheirs =
    Array.isArray(valueAt(input, 'data', 'rejected')) ||
    Array.isArray(valueAt(input, 'Json', 'eitem')) ||
    Array.isArray(valueAt(input, 'Json')) ||
    (isObject(input) && typeof input.event === 'string' && 'number' in (valueData(input) ?? {}));
  return isTheirs ? 'This answer tells nothing of a parcel on its way.' : null;
}

function valueData(input: unknown) {
  const data = valueAt(input, 'data');
  return isObject(data) ? data : null;
}

function parcelOf({ number, carrier, track_info: info }: TrackInfo): TrackedParcel {
  const { providers } = info.tracking ?? { providers: [] };
  const events = providers.flatMap((provider) =>
    provider.events.map((event) =>
      scanOf(event, `/track_info/tracking/providers/${provider.index}/events/${event.index}`, null),
    ),
  );
  const { latest_event: latest, latest_status: status, time_metrics: metrics } = info;
  const estimated = metrics?.estimated_delivery_date;
  const synced = providers.flatMap(({ latest_sync_time: time }) => readInstant(time) ?? []);
  return {
    sender: '17TRACK',
    source: 'seventeentrack',
    path: '/track_info/tracking',
    carrier: providers[0]?.provider?.name ?? carrier,
    number,
    url: null,
    changedAt: synced.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null,
    scans:
      events.length === 0 && latest !== null
        ? [scanOf(latest, '/track_info/latest_event', status?.status ?? null)]
        : events,
    current:
      status === null
        ? null
        : {
            path: '/track_info/latest_status',
            time: null,
            place: null,
            understood: mapSeventeenTrackStatus(status.status, status.sub_status),
            raw: { code: status.sub_status ?? status.status, text: null },
            told: ['status', status.status, status.sub_status],
          },
    estimates: {
      latest: [
        {
          path: '/track_info/time_metrics/estimated_delivery_date',
          text: estimated?.to ?? estimated?.from,
          from: estimated?.from,
        },
      ],
    },
  };
}

function scanOf(event: TrackEvent, path: string, status: string | null): RawScan {
  const { time_iso: iso, time_utc: utc, time_raw: raw, sub_status: substatus, address } = event;
  return {
    path,
    // The local one first: its offset is worth keeping.
    time: iso ?? utc ?? clockText(raw?.date, raw?.time),
    place: { country: address?.country, region: address?.state },
    understood: inWords(mapSeventeenTrackStatus(status, substatus), event.description),
    raw: { code: substatus ?? status, text: event.description },
    told: [substatus, event.description, event.location, address?.country, address?.city],
  };
}

/** An entry of the old kind says in words alone what happened, and the parcel's number what that comes to. */
const nothingSaid: Understood = { ...meaning('unknown'), undocumented: [] };

function stateMeaning(state: string | null): Understood {
  return understood(seventeenTrackCrosswalk.states, state, '');
}

function lettersScan(letters: TrackLetters, path: string, meant: Understood): RawScan {
  const [day = '', time = ''] = (letters.a ?? '').split(' ');
  return {
    path,
    time: clockText(day, time),
    place: { country: letters.d === '' ? letters.c : letters.d, region: null },
    understood: meant,
    raw: { code: null, text: letters.z },
    told: [letters.c, letters.d, letters.z],
  };
}

function lettersParcel(
  number: string,
  scans: readonly RawScan[],
  last: RawScan | null,
  state: string | null,
): TrackedParcel {
  const rest = scans.filter((scan) => scan.time !== last?.time || scan.raw.text !== last.raw.text);
  return {
    sender: '17TRACK',
    source: 'seventeentrack',
    path: '',
    carrier: null,
    number,
    url: null,
    changedAt: null,
    scans: last === null ? rest : [...rest, { ...last, raw: { code: state, text: last.raw.text } }],
    current:
      last !== null || state === null
        ? null
        : {
            ...{ path: '', time: null, place: null, understood: stateMeaning(state) },
            raw: { code: state, text: null },
            told: ['state', state],
          },
    estimates: { latest: [] },
  };
}

function lettersIn(text: string | null): TrackLetters | null {
  try {
    const read = v.safeParse(LettersSchema, JSON.parse(text ?? ''));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
