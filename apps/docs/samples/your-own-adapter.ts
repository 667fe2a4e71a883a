import { fromHex, headerOf, isFresh, isSigned, joined, scanTime } from '@amends/adapters/kit';
import type {
  AdapterIssue,
  AdapterResult,
  HeaderSource,
  StatusMapping,
  TrackingOptions,
} from '@amends/adapters/kit';
import { AmendsError } from '@amends/core';
import type { OrderEvent } from '@amends/core';

/** What Dove Post documents, and what each of its codes means. */
export const doveCodes = ['TAKEN', 'ALOFT', 'STORM', 'LANDED'] as const;

const ok = { condition: 'ok', reason: null, actionBy: 'none' } as const;
export const doveCrosswalk: Record<(typeof doveCodes)[number], StatusMapping> = {
  TAKEN: { milestone: 'shipped', ...ok },
  ALOFT: { milestone: 'in-transit', ...ok },
  STORM: { milestone: 'in-transit', ...ok, condition: 'delayed', reason: 'weather' },
  LANDED: { milestone: 'delivered', ...ok },
};

const unknown: StatusMapping = { milestone: 'unknown', ...ok };
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '');

/** Reads what Dove Post sends: `{ ring: 'DOVE-7', sightings: [{ code, at, country }] }`, `at` by the local clock. */
export function readDovePost(
  payload: unknown,
  { receivedAt, destination }: TrackingOptions = {},
): AdapterResult {
  const number = isObject(payload) ? textIn(payload.ring).trim() : '';
  if (!isObject(payload) || number === '') {
    const message =
      'This is no tracking of Dove Post: it has no "ring". Pass one element of its answer.';
    return { ok: false, error: new AmendsError({ code: 'invalid_payload', message, path: '' }) };
  }
  const issues: AdapterIssue[] = [];
  const events = new Map<string, OrderEvent>();

  const sightings: readonly unknown[] = Array.isArray(payload.sightings) ? payload.sightings : [];
  for (const [at, sighting] of sightings.slice(0, 1_000).entries()) {
    const path = `/sightings/${String(at)}`;
    const said = isObject(sighting) ? sighting : {};
    const [code, clock] = [textIn(said.code), textIn(said.at)];
    const place = { country: textIn(said.country) };
    const time = scanTime({ text: clock, place, isAtTheDoor: code === 'LANDED' }, destination);
    if (time === null) {
      issues.push({ code: 'unreadable-field', path, text: 'This sighting has no readable time.' });
      continue;
    }
    if (time.basis === 'likely' || time.basis === 'utc') {
      issues.push({ code: 'zone-assumed', path, text: 'Its country keeps more than one time.' });
    }
    const known = doveCodes.find((each) => each === code);
    if (known === undefined) {
      const text = `Dove Post does not document the code ${JSON.stringify(code)}.`;
      issues.push({ code: 'unknown-code', path: `${path}/code`, text });
    }
    // From what the sender says, and not from where it stands: the same sighting has the same id in
    // every payload.
    const id = `dove:${number}:${clock}:${code}`;
    events.set(id, {
      ...(known === undefined ? unknown : doveCrosswalk[known]),
      ...{ id, occurredAt: time.at, recordedAt: receivedAt ?? null, source: 'dove-post' },
      ...{ raw: { code, text: null }, tracking: { number, carrier: 'Dove Post' } },
    });
  }
  const value = {
    ...{ order: null, orderId: null, promises: [], parcels: [] },
    ...{ events: [...events.values()], trackingNumbers: [number] },
  };
  return { ok: true, value, issues };
}

/** Whether Dove Post sent it: `dove-seal` is the hex HMAC-SHA256 of `dove-time`, a full stop and the raw body. */
export async function verifyDovePost(
  rawBody: Uint8Array,
  headers: HeaderSource,
  secret: string,
  { now }: { readonly now?: number | undefined } = {},
): Promise<boolean> {
  const time = headerOf(headers, 'dove-time') ?? '';
  if (!isFresh(Date.parse(time), now)) return false;
  return isSigned(joined(`${time}.`, rawBody), secret, fromHex(headerOf(headers, 'dove-seal')));
}
