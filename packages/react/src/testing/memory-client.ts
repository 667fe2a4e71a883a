import { createClient } from '@amends/client';
import type { AmendsClient } from '@amends/client';
import { ERROR_STATUS, ROUTES } from '@amends/core';
import type { AmendsError, OrderView, Result, RouteTypes } from '@amends/core';

/** The routes by which a customer does something. */
const DEEDS = ['choose', 'consent', 'claim', 'follow', 'stopUpdates'] as const;
type DeedRoute = (typeof DEEDS)[number];

/** Something that the customer sent: `id` is the case's or the order's, as the route has it. */
export type Deed = {
  readonly [Route in DeedRoute]: {
    readonly route: Route;
    readonly id: string;
    readonly body: RouteTypes[Route]['body'];
  };
}[DeedRoute];

/** What answers in place of a server: the page itself, or a test. */
export interface MemoryServer {
  /** What the order looks like now. */
  readonly read: () => OrderView;
  /** Does what the customer sent and says how the order stands then, or why it is not done. */
  readonly send: (deed: Deed) => Result<OrderView>;
  /** Whether there is a network. @default always */
  readonly isReachable?: (() => boolean) | undefined;
}

/**
 * The real client over a server in memory: no network, no waiting, no updates by themselves. Everything
 * above `fetch` is what runs in production.
 */
export function createMemoryClient(server: MemoryServer): AmendsClient {
  const client = clientOver((url, init) => Promise.resolve(answer(server, url, init)));
  const order = server.read();
  client.order(order.orderId, { initial: order });
  return client;
}

/** The real client without a network of its own: nothing waits, nobody looks. */
export function clientOver(
  respond: (url: string, init: RequestInit | undefined) => Promise<Response>,
): AmendsClient {
  return createClient({
    baseUrl: 'https://amends.test',
    fetch: (input, init) => respond(input as string, init),
    timers: {
      // No wait before a second try; no limit to an answer that comes at once.
      set: (run, milliseconds) => (milliseconds < 10_000 ? queueMicrotask(run) : undefined),
      clear: () => undefined,
    },
    attention: { isAwake: () => false, subscribe: () => () => undefined },
    tabs: { join: () => ({ tell: () => undefined, leave: () => undefined }) },
    random: () => 0,
  });
}

function answer(server: MemoryServer, url: string, init: RequestInit | undefined): Response {
  if (server.isReachable?.() === false)
    throw new TypeError('No connection, as the test asked for.');
  // What a picture shows, nothing here looks at: it is kept at once.
  if (init?.body instanceof Blob) return Response.json({ photoId: `photo-${init.body.size}` });
  const deed = init?.method === 'POST' ? deedOf(new URL(url).pathname, init.body) : null;
  const done = deed === null ? null : server.send(deed);
  const order = done?.ok === true ? done.value : server.read();
  const view = order.cases.find(({ caseId }) => caseId === deed?.id) ?? null;
  return done?.ok === false ? problem(done.error, view) : Response.json(view ?? order);
}

function deedOf(path: string, body: RequestInit['body']): Deed | null {
  for (const route of DEEDS) {
    const id = new RegExp(`^${ROUTES[route].path.replace(/:\w+/u, '([^/]+)')}$`, 'u').exec(
      path,
    )?.[1];
    // The client that sent it has written it by the same contract.
    const sent = (typeof body === 'string' ? JSON.parse(body) : {}) as never;
    if (id !== undefined) return { route, id: decodeURIComponent(id), body: sent };
  }
  return null;
}

/** A refusal as the server writes it. */
export function problem(
  { code, message }: Pick<AmendsError, 'code' | 'message'>,
  view: unknown,
): Response {
  const status = ERROR_STATUS[code];
  const type = `urn:amends:error:${code}`;
  return Response.json({ type, code, title: code, status, detail: message, view }, { status });
}
