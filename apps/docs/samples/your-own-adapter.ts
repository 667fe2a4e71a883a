import type { AdapterIssue, AdapterResult, StatusMapping } from '@amends/adapters/easypost';
import { AmendsError, isInstant } from '@amends/core';
import type { Instant, OrderEvent } from '@amends/core';

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

/** Reads what Dove Post sends: `{ ring: 'DOVE-7', sightings: [{ id, code, at }] }`. */
export function readDovePost(
  payload: unknown,
  { receivedAt }: { readonly receivedAt?: Instant | undefined } = {},
): AdapterResult {
  if (!isObject(payload) || typeof payload.ring !== 'string' || payload.ring.trim() === '') {
    const message =
      'This is no tracking of Dove Post: it has no "ring". Pass one element of its answer.';
    return { ok: false, error: new AmendsError({ code: 'invalid_payload', message, path: '' }) };
  }
  const number = payload.ring.trim().slice(0, 60);
  const issues: AdapterIssue[] = [];
  const events = new Map<string, OrderEvent>();

  const sightings: readonly unknown[] = Array.isArray(payload.sightings) ? payload.sightings : [];
  for (const [at, sighting] of sightings.slice(0, 1_000).entries()) {
    const path = `/sightings/${String(at)}`;
    // A date that cannot be read is never guessed.
    if (!isObject(sighting) || typeof sighting.at !== 'string' || !isInstant(sighting.at)) {
      issues.push({ code: 'unreadable-field', path, text: 'This sighting has no readable time.' });
      continue;
    }
    const code = typeof sighting.code === 'string' ? sighting.code.slice(0, 60) : '';
    const known = doveCodes.find((each) => each === code);
    if (known === undefined) {
      const text = `Dove Post does not document the code ${JSON.stringify(code)}.`;
      issues.push({ code: 'unknown-code', path: `${path}/code`, text });
    }
    // From what the sender says, and not from where it stands: the same sighting has the same id in
    // every payload.
    const id = `dove:${number}:${sighting.at}:${code}`;
    events.set(id, {
      ...(known === undefined ? unknown : doveCrosswalk[known]),
      ...{ id, occurredAt: sighting.at, recordedAt: receivedAt ?? null, source: 'dove-post' },
      ...{ raw: { code, text: null }, tracking: { number, carrier: 'Dove Post' } },
    });
  }
  const value = {
    ...{ order: null, orderId: null, promises: [], parcels: [] },
    ...{ events: [...events.values()], trackingNumbers: [number] },
  };
  return { ok: true, value, issues };
}
