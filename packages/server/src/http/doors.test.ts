import { ROUTES } from '@amends/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { png } from '../../test/pictures.js';
import { secrets } from '../../test/secrets.js';
import { base, choiceOf, offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { keyRing } from '../doors/key-ring.js';
import { links } from '../doors/links.js';

let server: TestServer;
let sessionOf: string | null = null;
let key: string;
let othersKey: string;
let caseId: string;

beforeAll(async () => {
  server = await startServer({
    session: (_request, { orderId }) => (sessionOf === orderId ? { orderId } : null),
  });
  key = await server.late('door-1');
  othersKey = await server.late('door-2');
  const view = offeredCase(await server.read('door-1', key));
  ({ caseId } = view);
  bodies.choose = choiceOf(view);
});

/** What each route is asked with: a good body, so that nothing but the door can be what refuses. */
const bodies: Record<string, unknown> = {
  claim: { claim: 'slow' },
  consent: { answer: 'wait' },
  follow: { channel: 'page' },
  stopUpdates: {},
  photo: png,
};

/** Every route that is about one order or one case. The others tell everybody the same. */
const names = (Object.keys(ROUTES) as (keyof typeof ROUTES)[]).filter((name) =>
  ROUTES[name].path.includes(':'),
);

/** Whoever holds the key is let in, also where there is nothing to be done: no law asks for a consent here. */
const letIn = [200, 201, 409];

function pathOf(
  name: keyof typeof ROUTES,
  id: { readonly orderId: string; readonly caseId: string },
) {
  return ROUTES[name].path
    .replace(':orderId', encodeURIComponent(id.orderId))
    .replace(':caseId', encodeURIComponent(id.caseId));
}

async function ask(
  name: keyof typeof ROUTES,
  id: { readonly orderId: string; readonly caseId: string },
  given: { readonly bearer?: string; readonly query?: string; readonly field?: string } = {},
): Promise<{ readonly status: number; readonly body: string; readonly headers: Headers }> {
  const { method } = ROUTES[name];
  const query = given.query === undefined ? '' : `?key=${encodeURIComponent(given.query)}`;
  const isForm = given.field !== undefined;
  const stop = new AbortController();
  const response = await server.amends.handler(
    new Request(base + pathOf(name, id) + query, {
      method,
      signal: stop.signal,
      headers: {
        ...(given.bearer !== undefined && { authorization: `Bearer ${given.bearer}` }),
        ...(method === 'POST' && {
          'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
          'idempotency-key': 'k',
          'sec-fetch-site': 'same-origin',
        }),
      },
      ...(method === 'POST' && {
        body: isForm
          ? new URLSearchParams({ key: given.field ?? '' }).toString()
          : bodies[name] instanceof Uint8Array
            ? new Uint8Array(bodies[name])
            : JSON.stringify(bodies[name]),
      }),
    }),
  );
  const body = name === 'live' && response.ok ? '' : await response.text();
  stop.abort();
  return { status: response.status, body, headers: response.headers };
}

const neverRevoked = () => Promise.resolve(null);

const mine = () => ({ orderId: 'door-1', caseId });
const nobodys = { orderId: 'door-404', caseId: 'door-404:p1' };

describe.each(names)('the route %s', (name) => {
  it('opens to the order’s own key', async () => {
    expect(letIn).toContain((await ask(name, mine(), { bearer: key })).status);
    expect(letIn).toContain((await ask(name, mine(), { query: key })).status);
  });

  it('opens to the store’s session for that order, and to no other', async () => {
    sessionOf = 'door-1';
    expect(letIn).toContain((await ask(name, mine())).status);
    sessionOf = 'door-2';
    expect((await ask(name, mine())).status).toBe(404);
    sessionOf = null;
  });

  it('takes nothing from a page of another site that the session’s cookie came along with', async () => {
    if (ROUTES[name].method !== 'POST') return;
    sessionOf = 'door-1';
    // What a page can send anywhere without asking first: a text, a form, bytes without a type.
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const foreign = await server.amends.handler(
        new Request(base + pathOf(name, mine()), {
          method: 'POST',
          body: png,
          headers: {
            'sec-fetch-site': 'cross-site',
            origin: 'https://evil.example',
            ...(type !== '' && { 'content-type': type }),
          },
        }),
      );
      expect([403, 415]).toContain(foreign.status);
    }
    sessionOf = null;
  });

  it('tells a stranger nothing, not even whether there is such an order', async () => {
    const foreign = links(
      keyRing('a secret of some other store, long enough'),
      () => server.now,
      neverRevoked,
    );
    const expired = await links(
      keyRing(secrets.links),
      () => new Date(Date.parse(server.now) - 10_000).toISOString(),
      neverRevoked,
    ).issue('door-1', { expiresIn: 5 });
    const strangers: Parameters<typeof ask>[2][] = [
      {},
      { bearer: othersKey },
      { query: othersKey },
      { bearer: `${key}x` },
      { bearer: '' },
      { bearer: expired },
      { bearer: await foreign.issue('door-1') },
      ...(ROUTES[name].method === 'POST' ? [{ field: othersKey }, { field: '' }] : []),
    ];
    const answers = [];
    for (const stranger of strangers) {
      for (const id of [mine(), nobodys]) answers.push(await ask(name, id, stranger));
    }
    for (const { status, body, headers } of answers) {
      expect(status).toBe(404);
      expect(body).toBe(answers[0]?.body);
      expect([...headers]).toEqual([...(answers[0]?.headers ?? [])]);
      expect(body).not.toContain('door-');
    }
  });

  it('is for one pair of eyes', async () => {
    for (const { headers } of [
      await ask(name, mine(), { bearer: key }),
      await ask(name, nobodys),
    ]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('every other customer’s id', () => {
  it('is refused on every route to whoever holds another’s key', async () => {
    const orders = ['idor-a', 'idor-b', 'idor-c', 'idor-d'];
    const keys = new Map<string, string>();
    for (const orderId of orders) keys.set(orderId, await server.late(orderId));
    for (const [holder, held] of keys) {
      for (const orderId of orders) {
        for (const name of names) {
          const id = { orderId, caseId: `${orderId}:p1` };
          const { status, body } = await ask(name, id, { bearer: held });
          if (holder === orderId) expect(letIn).toContain(status);
          else expect([name, holder, orderId, status]).toEqual([name, holder, orderId, 404]);
          if (holder !== orderId) expect(body).not.toContain(orderId);
        }
      }
    }
  });
});

describe('what is no route', () => {
  it.each([
    ['GET', '/v1/orders'],
    ['GET', '/v1/nothing/1'],
    ['GET', '/v1/orders/%00'],
    ['GET', '/v1/orders/../../etc/passwd'],
  ])('%s %s is not found', async (method, path) => {
    const response = await server.amends.handler(new Request(base + path, { method }));
    expect(response.status).toBe(404);
  });

  it.each([
    ['PUT', '/v1/orders/1', 'GET'],
    ['GET', '/v1/cases/1/choice', 'POST'],
    ['OPTIONS', '/v1/cases/1/choice', 'POST'],
    ['GET', '/webhooks/shopify', 'POST'],
  ])('%s %s is no method of it', async (method, path, allow) => {
    const response = await server.amends.handler(new Request(base + path, { method }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
  });
});
