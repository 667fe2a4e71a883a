import type {
  CaseView,
  IncidentView,
  LookupAnswer,
  OrderView,
  PhotoAnswer,
  Problem,
} from '@amends/core';
import { problemError, transportError } from './client-error.js';
import type { ClientError, ClientResult } from './client-error.js';

/** The version of {@link CaseView} that this client reads. */
const VERSION: CaseView['version'] = 1;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const unreadable = (what: string, status: number | null = null): ClientError =>
  transportError(
    'unreadable',
    `The answer is not ${what}. Check that an Amends handler is at baseUrl, and no proxy answers in its place.`,
    { status },
  );

/** Parses JSON; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads one case: its version and the fields that everything hangs on. The server checked the rest. */
export function readCaseView(json: unknown): ClientResult<CaseView> {
  if (!isObject(json) || typeof json.caseId !== 'string') {
    return { ok: false, error: unreadable('a CaseView') };
  }
  if (json.version !== VERSION) {
    return {
      ok: false,
      error: transportError(
        'unsupported_version',
        `The server sends version ${String(json.version)}, this client reads ${String(VERSION)}. Update @amends/client.`,
      ),
    };
  }
  if (!isObject(json.headline) || !isObject(json.dates) || !Array.isArray(json.lines)) {
    return { ok: false, error: unreadable('a complete CaseView') };
  }
  return { ok: true, value: json as unknown as CaseView };
}

/** Reads an order and each of its cases. */
export function readOrderView(json: unknown): ClientResult<OrderView> {
  if (!isObject(json) || typeof json.orderId !== 'string' || !Array.isArray(json.cases)) {
    return { ok: false, error: unreadable('an OrderView') };
  }
  for (const each of json.cases as unknown[]) {
    const read = readCaseView(each);
    if (!read.ok) return read;
  }
  return { ok: true, value: json as unknown as OrderView };
}

/** Reads what a guest is told who looks for an order. */
export function readLookup(json: unknown): ClientResult<LookupAnswer> {
  if (!isObject(json) || typeof json.text !== 'string') {
    return { ok: false, error: unreadable('the answer of findOrder') };
  }
  return { ok: true, value: json as unknown as LookupAnswer };
}

/** Reads the name under which a picture is kept. */
export function readPhoto(json: unknown): ClientResult<PhotoAnswer> {
  if (!isObject(json) || typeof json.photoId !== 'string') {
    return { ok: false, error: unreadable('the answer of photo') };
  }
  return { ok: true, value: json as unknown as PhotoAnswer };
}

/** Reads the troubles that everybody may know of. Those of a later version are left out. */
export function readIncidents(json: unknown): ClientResult<readonly IncidentView[]> {
  if (!Array.isArray(json)) return { ok: false, error: unreadable('a list of IncidentViews') };
  const views = (json as unknown[]).filter((each) => isObject(each) && each.version === VERSION);
  return { ok: true, value: views as IncidentView[] };
}

/** By its type rather than by a list of codes: a refusal that we do not know yet is a refusal still. */
const isProblem = (json: unknown): json is Problem =>
  isObject(json) && typeof json.code === 'string' && json.type === `urn:amends:error:${json.code}`;

/** Seconds, as servers send it; a date (which proxies may send) is left to our own back-off. */
function readRetryAfter(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

/** Turns an answer that is no success into an error value, from its problem details where it has any. */
export function readFailure(response: Response, text: string): ClientError {
  const { status } = response;
  const retryAfter = readRetryAfter(response.headers.get('retry-after'));
  const json = parseJson(text);
  if (isProblem(json)) {
    const view = readCaseView(json.view);
    return problemError(json.code, json.detail, {
      status,
      view: view.ok ? view.value : null,
      retryAfter,
    });
  }
  if (status === 429) {
    const message = 'The server asks for fewer requests. Send it again later.';
    return transportError('too_many_requests', message, { status, retryAfter });
  }
  if (status >= 500) {
    const message = `The server answered ${String(status)}. Send it again later.`;
    return transportError('unavailable', message, { status, retryAfter });
  }
  return unreadable(`problem details (status ${String(status)})`, status);
}
