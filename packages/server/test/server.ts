import type { CaseView, OrderView, Problem } from '@amends/core';
import { situations } from '@amends/core/testing';
import { createAmends, easyPostSource, shopifySource } from '../src/index.js';
import type { Amends, AmendsOptions, LogEvent } from '../src/index.js';
import { freshDatabase } from './database.js';
import { closeAfterFile } from './leftovers.js';
import { lateRecord } from './records.js';
import { secrets } from './secrets.js';
import { base, site } from './site.js';

export { base, site };
/** A server of Amends with a clock that the test sets, and a customer's ways to speak to it. */
export interface TestServer {
  readonly amends: Amends;
  /** The server's now; a customer's too, unless its request carries `x-now`. */
  now: string;
  readonly logs: LogEvent[];
  /** Records a late order under an id of its own, with its events. Answers the key that opens it. */
  late(orderId: string): Promise<string>;
  read(orderId: string, key?: string): Promise<OrderView>;
  get(path: string, key?: string, headers?: Record<string, string>): Promise<Response>;
  post(
    path: string,
    body: unknown,
    key?: string,
    headers?: Record<string, string>,
  ): Promise<Response>;
  form(
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

/** Starts a server on a fresh database; it closes after the file's tests. */
export async function startServer(options: Partial<AmendsOptions> = {}): Promise<TestServer> {
  const logs: LogEvent[] = [];
  const amends = createAmends({
    database: await freshDatabase(),
    secrets: secrets.links,
    sources: {
      shopify: shopifySource({ secret: secrets.shopify }),
      easypost: easyPostSource({ secret: secrets.easypost }),
    },
    clock: (request) => request?.headers.get('x-now') ?? server.now,
    log: (event) => logs.push(event),
    // A test that watches says so, or calls tick().
    watch: false,
    ...options,
  });
  closeAfterFile(() => amends.close());

  const send = (path: string, init: RequestInit): Promise<Response> =>
    amends.handler(new Request(base + path, init));
  const bearer = (key: string | undefined): Record<string, string> =>
    key === undefined ? {} : { authorization: `Bearer ${key}` };

  const server: TestServer = {
    amends,
    now: situations.runningLate.asOf,
    logs,
    async late(orderId) {
      await amends.orders.record(lateRecord(orderId), { asOf: '2026-11-10T12:00:00-05:00' });
      return amends.links.issue(orderId);
    },
    get: (path, key, headers = {}) => send(path, { headers: { ...bearer(key), ...headers } }),
    post: (path, body, key, headers = {}) =>
      send(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...bearer(key), ...headers },
      }),
    form: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
    async read(orderId, key) {
      const response = await server.get(`/v1/orders/${orderId}`, key);
      if (!response.ok) throw new Error(`Read ${response.status}`);
      return (await response.json()) as OrderView;
    },
  };
  return server;
}

/** The one case of an order that is late. */
export function onlyCase({ cases }: OrderView): CaseView {
  const [found] = cases;
  if (found === undefined || cases.length !== 1) throw new Error('Expected one case.');
  return found;
}

/** A case from which something can be chosen. */
export type OfferedCase = CaseView & { readonly offer: NonNullable<CaseView['offer']> };

/** The one case of an order that is late, before anything is chosen. */
export function offeredCase(order: OrderView): OfferedCase {
  const found = onlyCase(order);
  if (found.offer === null) throw new Error('Expected an offer.');
  return { ...found, offer: found.offer };
}

/** A choice of the `at`th option of what is on offer. */
export function choiceOf({ offer }: CaseView, at = 0): Record<string, unknown> {
  return {
    offerId: offer?.id,
    offerVersion: offer?.version,
    pick: { kind: 'option', optionId: offer?.options[at]?.id },
  };
}

/** An answer's problem. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`No problem: ${response.status} ${await response.text()}`);
  }
  return (await response.json()) as Problem;
}
