import * as v from 'valibot';
import { Code, LongText, Text } from '../internal/fields.js';
import type { RawScan } from '../internal/tracking/parcel-events.js';
import { mapUpsStatus } from './codes.js';

/** What every parcel says of who tells of it. */
export const UPS = { sender: 'UPS', source: 'ups', carrier: 'UPS', url: null } as const;

/** A place, as the JSON API and alerts write it. */
export const Address = v.nullish(
  v.object({ city: Text, stateProvince: Text, countryCode: Text, country: Text }),
  null,
);
/** A status, as they do. */
export const Status = v.nullish(v.object({ type: Text, code: Code, description: LongText }), null);

interface Clocks {
  readonly local: string | null;
  readonly gmt: string | null;
  readonly gmtOffset?: string | null;
}

/** The instant, where UPS gives it beside the clock at the place; otherwise that clock. */
export function timeOf({ local, gmt, gmtOffset }: Clocks): string | null {
  const offset = /^[+-]\d{2}:\d{2}$/u.exec(gmtOffset ?? '')?.[0];
  if (local?.includes('T') === true && offset !== undefined) return `${local}${offset}`;
  return gmt?.includes('T') === true ? `${gmt}Z` : (local ?? gmt);
}

interface Told {
  readonly type: string | null;
  readonly code: string | null;
  readonly words: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

/** An activity as a scan. */
export function scanOf(path: string, time: string | null, told: Told): RawScan {
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
