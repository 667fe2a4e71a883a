import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { ERROR_STATUS, ROUTES } from '@amends/core';
import type {
  AmendsErrorCode,
  ChoiceRequest,
  LiveEvent,
  OrderView,
  Problem,
  RouteName,
} from '@amends/core';
import { chosenCase } from './views.js';

/** One request as it arrived. */
export interface Seen {
  readonly route: RouteName;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** Answers one request in place of the contract; `keep` does what the contract would have done. */
export type Mishap = (response: ServerResponse, keep: () => Answer) => void;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A server of one order on the loopback that speaks the contract, and misbehaves when told to. */
export interface ContractServer {
  readonly url: string;
  order: OrderView;
  readonly seen: readonly Seen[];
  /** Every choice that was kept, by idempotency key. */
  readonly kept: ReadonlyMap<string, ChoiceRequest>;
  /** The next requests of a route meet these instead. */
  next(route: RouteName, ...mishaps: readonly Mishap[]): void;
  /** Changes the order and tells every stream. */
  push(order: OrderView): void;
  readonly streams: number;
  dropStreams(): void;
  /** Resolves once `check` holds; looks again whenever something arrives or leaves. */
  until(check: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Mishaps that more than one test needs. */
export const mishaps = {
  status:
    (
      status: number,
      headers: Readonly<Record<string, string>> = {},
      body = '<h1>Sorry</h1>',
    ): Mishap =>
    (response) => {
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
    },
  problem:
    (code: AmendsErrorCode): Mishap =>
    (response) => {
      send(response, problem(code));
    },
  /** The connection goes before the server did anything. */
  drop: ((response) => response.destroy()) as Mishap,
  /** The server does its part, and the answer never arrives. */
  keepThenDrop: ((response, keep) => {
    keep();
    response.destroy();
  }) as Mishap,
  /** Half an answer, and then silence. */
  stall: ((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"orderId":');
  }) as Mishap,
};

/** Starts one on a free port. */
export async function startServer(initial: OrderView): Promise<ContractServer> {
  const seen: Seen[] = [];
  const kept = new Map<string, ChoiceRequest>();
  const planned = new Map<RouteName, Mishap[]>();
  const streams = new Set<ServerResponse>();
  const waiters = new Set<() => void>();
  let order = initial;

  const stir = (): void => {
    for (const waiter of [...waiters]) waiter();
  };
  const tell = (stream: ServerResponse): void => {
    const message: LiveEvent = { type: 'order.changed', order };
    stream.write(`event: ${message.type}\ndata: ${JSON.stringify(message)}\n\n`);
  };
  const push = (next: OrderView): void => {
    order = next;
    for (const stream of streams) tell(stream);
  };

  function keepChoice(caseId: string, key: string, body: ChoiceRequest): Answer {
    const before = order.cases.find((each) => each.caseId === caseId);
    if (!before) return problem('not_found');
    if (kept.has(key)) return { status: 200, body: before };
    if (before.choice) return problem('already_chosen', { view: before });
    kept.set(key, body);
    const after = chosenCase(before, body.pick);
    push({ ...order, cases: order.cases.map((each) => (each === before ? after : each)) });
    return { status: 200, body: after };
  }

  function answer(
    route: RouteName,
    { headers }: IncomingMessage,
    id: string,
    body: unknown,
  ): Answer {
    switch (route) {
      case 'readOrder':
      case 'claim':
      case 'follow':
      case 'stopUpdates':
        return id === order.orderId ? { status: 200, body: order } : problem('not_found');
      case 'readCase': {
        const found = order.cases.find((each) => each.caseId === id);
        return found ? { status: 200, body: found } : problem('not_found');
      }
      case 'choose':
        return keepChoice(id, String(headers['idempotency-key']), body as ChoiceRequest);
      case 'consent': {
        const found = order.cases.find((each) => each.caseId === id);
        return found ? { status: 200, body: { ...found, consent: null } } : problem('not_found');
      }
      case 'photo':
        return { status: 201, body: { photoId: 'photo-1' } };
      case 'findOrder':
        return { status: 202, body: { text: 'A link is on its way.' } };
      case 'incidents':
        return { status: 200, body: [] };
      case 'live':
        return problem('method_not_allowed');
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const route = routeOf(request.method ?? '', path);
    if (!route) {
      send(response, problem('not_found'));
      return;
    }
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const body: unknown = text ? JSON.parse(text) : undefined;
    seen.push({ route: route.name, path, headers: request.headers, body });
    const keep = (): Answer => answer(route.name, request, route.id, body);

    const mishap = planned.get(route.name)?.shift();
    if (mishap) mishap(response, keep);
    else if (route.name === 'live') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
      tell(response);
      streams.add(response);
      response.on('close', () => {
        streams.delete(response);
        stir();
      });
    } else send(response, keep());
    stir();
  }

  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    kept,
    get order() {
      return order;
    },
    set order(next) {
      order = next;
    },
    next(route, ...more) {
      planned.set(route, [...(planned.get(route) ?? []), ...more]);
    },
    push,
    get streams() {
      return streams.size;
    },
    dropStreams() {
      for (const stream of streams) stream.destroy();
    },
    until(check) {
      return new Promise((resolve) => {
        const attempt = (): void => {
          if (!check()) return;
          waiters.delete(attempt);
          resolve();
        };
        waiters.add(attempt);
        attempt();
      });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

function problem(code: AmendsErrorCode, more: Partial<Problem> = {}): Answer {
  const status = ERROR_STATUS[code];
  const body: Problem = {
    type: `urn:amends:error:${code}`,
    code,
    title: code,
    status,
    detail: `The server says ${code}.`,
    ...more,
  };
  return { status, body };
}

function routeOf(method: string, path: string): { name: RouteName; id: string } | null {
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const route = ROUTES[name];
    const pattern = new RegExp(`^${route.path.replace(/:\w+/u, '([^/]+)')}$`, 'u');
    const id = pattern.exec(path)?.[1];
    if (method === route.method && id !== undefined) return { name, id: decodeURIComponent(id) };
  }
  return null;
}
