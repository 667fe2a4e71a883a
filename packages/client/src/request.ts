import { ROUTES } from '@amends/core';
import type { RouteName, RouteTypes } from '@amends/core';
import { transportError } from './client-error.js';
import type { ClientResult } from './client-error.js';
import type { Environment } from './environment.js';
import {
  parseJson,
  readCaseView,
  readFailure,
  readIncidents,
  readLookup,
  readOrderView,
  readPhoto,
} from './read-answer.js';

/** The routes that answer once; `live` is a stream and belongs to {@link OrderStore}. */
export type RequestName = Exclude<RouteName, 'live'>;

/** What one call needs, by route. */
export interface RequestInput<Name extends RequestName> {
  readonly params: RouteTypes[Name]['params'];
  /** JSON, but for a picture, which goes as it is. */
  readonly body?: Name extends 'photo' ? Blob : RouteTypes[Name]['body'];
  /** Sent as `Idempotency-Key`: the server acts once, however often it sees the same key. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one request, once, and resolves to its answer or to the reason why there is none. */
export type Request = <Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
) => Promise<ClientResult<RouteTypes[Name]['response']>>;

/** Where requests go and what they carry. */
export interface Target {
  readonly baseUrl: string;
  readonly key?: string | undefined;
  readonly locale?: string | undefined;
  readonly timeoutMs: number;
}

/** A route's address under `baseUrl`. */
export function urlOf(
  baseUrl: string,
  name: RouteName,
  params: Readonly<Record<string, string>>,
): string {
  const path = ROUTES[name].path.replace(/:(\w+)/gu, (_, param: string) =>
    encodeURIComponent(params[param] ?? ''),
  );
  return baseUrl.replace(/\/+$/u, '') + path;
}

/** What every request says about the customer: who they are to the server, and their language. */
export function headersOf({ key, locale }: Target): Record<string, string> {
  return {
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...(locale !== undefined && { 'accept-language': locale }),
  };
}

const readers: {
  [Name in RequestName]: (json: unknown) => ClientResult<RouteTypes[Name]['response']>;
} = {
  readOrder: readOrderView,
  readCase: readCaseView,
  choose: readCaseView,
  consent: readCaseView,
  claim: readOrderView,
  photo: readPhoto,
  follow: readOrderView,
  stopUpdates: readOrderView,
  findOrder: readLookup,
  incidents: readIncidents,
};

/** A picture goes up slowly where a phone's signal is weak. */
const PHOTO_PATIENCE = 6;

/** Makes the function that performs every request but the stream. */
export function createRequest(target: Target, { fetch, timers }: Environment): Request {
  return async (name, { params, body, idempotencyKey, signal }) => {
    const controller = new AbortController();
    const abort = (): void => {
      controller.abort();
    };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    let timedOut = false;
    const timeoutMs = target.timeoutMs * (name === 'photo' ? PHOTO_PATIENCE : 1);
    const timer = timers.set(() => {
      timedOut = true;
      abort();
    }, timeoutMs);

    try {
      const response = await fetch(urlOf(target.baseUrl, name, params), {
        method: ROUTES[name].method,
        headers: {
          accept: 'application/json, application/problem+json',
          ...headersOf(target),
          ...typeOf(body),
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        },
        body: body === undefined || body instanceof Blob ? (body ?? null) : JSON.stringify(body),
        cache: 'no-store',
        signal: controller.signal,
      });
      const text = await response.text();
      return response.ok
        ? readers[name](parseJson(text))
        : { ok: false, error: readFailure(response, text) };
    } catch {
      return { ok: false, error: whyNothingCame(timedOut, signal, timeoutMs) };
    } finally {
      timers.clear(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
}

function typeOf(body: unknown): Readonly<Record<string, string>> {
  if (body === undefined) return {};
  // Which picture it is, the server tells by its bytes.
  return { 'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json' };
}

function whyNothingCame(timedOut: boolean, signal: AbortSignal | undefined, timeoutMs: number) {
  if (signal?.aborted) {
    return transportError('aborted', 'The request was taken back.');
  }
  if (timedOut) {
    const message = `No answer within ${String(timeoutMs)} ms. Send it again, or raise timeoutMs.`;
    return transportError('timeout', message);
  }
  return transportError(
    'offline',
    'The server was not reached. Check the network and baseUrl, and send it again.',
  );
}
