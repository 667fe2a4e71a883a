import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import {
  checkoutRecord,
  easyPostTracker,
  lineIds,
  shopifyFulfilment,
  shopifyOrder,
  signed,
} from '../../test/messages.js';
import type { Delivery } from '../../test/messages.js';
import { secrets } from '../../test/secrets.js';
import { base, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { shopifySource } from '../index.js';
import type { OpenDatabase } from '../index.js';

let server: TestServer;
let database: OpenDatabase;
let id = 1000;

beforeAll(async () => {
  const fresh = await freshDatabase();
  server = await startServer({
    database: { open: async () => (database = await fresh.open()) },
  });
  await server.amends.ready();
});
beforeEach(() => {
  id += 10;
  server.now = '2024-08-02T20:00:00Z';
});

const send = (delivery: Delivery): Promise<Response> => server.amends.handler(signed(delivery));
const order = (): Delivery => ({
  source: 'shopify',
  topic: 'orders/create',
  body: shopifyOrder(id),
});
const fulfilment = (): Delivery => ({
  source: 'shopify',
  topic: 'fulfillments/create',
  body: shopifyFulfilment(id, `FX ${id}`),
});
const tracker = (): Delivery => ({ source: 'easypost', body: easyPostTracker(`FX-${id}`) });

async function statusOf(response: Promise<Response>): Promise<[number, unknown]> {
  const { status, body } = await response.then(async (each) => ({
    status: each.status,
    body: (await each.json()) as { status?: string; code?: string },
  }));
  return [status, body.code ?? body.status];
}

/** Everything that the store holds, to show that nothing of it changed. */
async function everything(): Promise<unknown> {
  const tables = [
    'orders',
    'promises',
    'events',
    'cases',
    'case_events',
    'parked',
    'deliveries',
    'outbox',
  ];
  const { queries } = database;
  return Promise.all(
    tables.map((table) =>
      queries.select({ row: sql`each.*::text` }).from(sql.raw(`amends.${table} as each`)),
    ),
  );
}

describe('a webhook', () => {
  it('of an order, its parcel and the parcel’s way makes one story', async () => {
    await server.amends.orders.record(checkoutRecord(id), { asOf: '2024-07-30T15:00:00Z' });
    expect(await statusOf(send(order()))).toEqual([200, 'kept']);
    expect(await statusOf(send(fulfilment()))).toEqual([200, 'kept']);
    expect(await statusOf(send(tracker()))).toEqual([200, 'kept']);

    const record = await server.amends.orders.read(String(id));
    expect(record?.order).toMatchObject({
      // What the checkout knew stays beside what Shopify says.
      timeZone: 'America/Kentucky/Louisville',
      customer: { name: 'Bob' },
      total: { amount: 40994, currency: 'USD' },
    });
    const scans = record?.events.filter(({ source }) => source === 'easypost') ?? [];
    expect(scans.length).toBeGreaterThan(5);
    for (const scan of scans) {
      expect(scan.lineIds).toEqual(lineIds);
      expect(scan.shipmentId).toBe(String(id + 1));
    }
    const view = await server.amends.orders.view(String(id));
    expect(view?.cases[0]).toMatchObject({
      headline: { status: 'running-late' },
      dates: { first: { by: '2024-08-01' } },
      offer: { open: true },
    });
    expect(view?.cases[0]?.dates.current?.by).toMatch(/^2024-08-05/u);
  });

  it('that is delivered twice, or forty times at once, has one effect', async () => {
    await send(order());
    await send(fulfilment());
    const answers = await Promise.all(Array.from({ length: 40 }, () => statusOf(send(tracker()))));
    expect(answers.filter(([, status]) => status === 'kept')).toHaveLength(1);
    expect(answers.filter(([, status]) => status === 'repeated')).toHaveLength(39);
    const before = await everything();
    expect(await statusOf(send(tracker()))).toEqual([200, 'repeated']);
    expect(await everything()).toEqual(before);
  });

  it('about a parcel that nobody knows waits for it', async () => {
    expect(await statusOf(send(tracker()))).toEqual([202, 'parked']);
    await send(order());
    expect((await server.amends.orders.read(String(id)))?.events).not.toContainEqual(
      expect.objectContaining({ source: 'easypost' }),
    );
    await send(fulfilment());
    const record = await server.amends.orders.read(String(id));
    const scans = record?.events.filter(({ source }) => source === 'easypost') ?? [];
    expect(scans.length).toBeGreaterThan(5);
    // It was heard when it came, not when it could be placed.
    expect(new Set(scans.map(({ recordedAt }) => recordedAt))).toEqual(
      new Set(['2024-08-02T20:00:00.000Z']),
    );
  });

  it('about an order that nobody knows waits for it, with what waits for that', async () => {
    expect(await statusOf(send(tracker()))).toEqual([202, 'parked']);
    expect(await statusOf(send(fulfilment()))).toEqual([202, 'parked']);
    await server.amends.orders.record(checkoutRecord(id), { asOf: '2024-07-30T15:00:00Z' });
    const record = await server.amends.orders.read(String(id));
    expect(new Set(record?.events.map(({ source }) => source))).toEqual(
      new Set(['shopify', 'easypost']),
    );
  });

  it('that no order could keep does not wait for one: it is refused', async () => {
    const endless = { ...shopifyFulfilment(id, `FX${id}`), id: '包裹'.repeat(40) };
    const message = { source: 'shopify', topic: 'fulfillments/create', body: endless } as const;
    expect((await send(message)).status).toBe(422);
    const waiting = await database.queries.execute(
      sql`select 1 from amends.parked where waits_for = ${`order:${id}`}`,
    );
    expect(waiting).toMatchObject({ rows: [] });
  });

  it('that waits and cannot be read any more goes on waiting, and is in nobody’s way', async () => {
    await send(tracker());
    // The same store, by a server that knows no carrier.
    const other = await startServer({
      database: { open: () => Promise.resolve({ ...database, close: () => Promise.resolve() }) },
      sources: { shopify: shopifySource({ secret: secrets.shopify }) },
    });
    await other.amends.handler(signed(order()));
    expect((await other.amends.handler(signed(fulfilment()))).status).toBe(200);
    expect((await server.amends.orders.read(String(id)))?.events.length).toBeGreaterThan(0);
    expect(other.logs).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'webhook.stuck', source: 'easypost' }),
    );
    const waiting = await database.queries.execute(
      sql`select waits_for from amends.parked where waits_for = ${`parcel:FX${id}`}`,
    );
    expect(waiting).toMatchObject({ rows: [{ waits_for: `parcel:FX${id}` }] });
  });

  it('that was sent before another one and comes after it takes nothing back', async () => {
    const updated = { ...shopifyOrder(id, '2024-07-31T10:00:00-04:00'), total_price: '99.00' };
    await send({ source: 'shopify', topic: 'orders/updated', body: updated });
    await send(order());
    const record = await server.amends.orders.read(String(id));
    expect(record?.order.total).toEqual({ amount: 9900, currency: 'USD' });
  });

  it('about nothing that concerns us is taken', async () => {
    const app: Delivery = { source: 'shopify', topic: 'app/uninstalled', body: { id: 1 } };
    expect(await statusOf(send(app))).toEqual([200, 'empty']);
  });
});

describe('a webhook that is no sender’s', () => {
  async function changed(change: (request: Request, text: string) => Request): Promise<Response> {
    const request = signed(order());
    return server.amends.handler(change(request, await request.clone().text()));
  }
  const withHeaders = (request: Request, body: string, headers: Record<string, string | null>) => {
    const all = new Headers(request.headers);
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    return new Request(request.url, { method: 'POST', headers: all, body });
  };
  const name = 'x-shopify-hmac-sha256';

  it.each<[string, (request: Request, text: string) => Request]>([
    ['without a signature', (request, text) => withHeaders(request, text, { [name]: null })],
    ['with an empty signature', (request, text) => withHeaders(request, text, { [name]: '' })],
    [
      'with half a signature',
      (request, text) =>
        withHeaders(request, text, { [name]: request.headers.get(name)?.slice(0, 20) ?? '' }),
    ],
    ['with one byte changed', (request, text) => withHeaders(request, `${text} `, {})],
    [
      'with another order in it',
      (request, text) => withHeaders(request, text.replaceAll(String(id), String(id + 1)), {}),
    ],
    [
      'with the signature of another message',
      (request, text) =>
        withHeaders(request, text, {
          [name]: signed(fulfilment()).headers.get(name),
        }),
    ],
  ])('is refused %s, and nothing is kept', async (_, change) => {
    const before = await everything();
    const response = await changed(change);
    expect([response.status, (await problemOf(response)).code]).toEqual([401, 'invalid_signature']);
    expect(await everything()).toEqual(before);
  });

  it('is refused on the other sender’s address', async () => {
    const shopify = signed(order());
    const crossed = new Request(`${base}/webhooks/easypost`, {
      method: 'POST',
      headers: shopify.headers,
      body: await shopify.text(),
    });
    expect((await server.amends.handler(crossed)).status).toBe(401);
  });

  it.each(['woocommerce', '__proto__', 'constructor', 'toString'])(
    'is not known: %s',
    async (source) => {
      const response = await server.amends.handler(
        new Request(`${base}/webhooks/${source}`, { method: 'POST', body: '{}' }),
      );
      expect([response.status, (await problemOf(response)).code]).toEqual([404, 'unknown_source']);
    },
  );
});

describe('a webhook that cannot be used', () => {
  it.each<[string, Delivery, number, string]>([
    [
      'no JSON',
      { source: 'shopify', topic: 'orders/create', body: '{"id":' },
      400,
      'malformed_body',
    ],
    ['nothing', { source: 'easypost', body: '' }, 400, 'malformed_body'],
    ['a list', { source: 'shopify', topic: 'orders/create', body: [] }, 422, 'invalid_payload'],
    ['null', { source: 'easypost', body: 'null' }, 422, 'invalid_payload'],
    [
      'an order without an id',
      { source: 'shopify', topic: 'orders/create', body: {} },
      422,
      'invalid_payload',
    ],
    [
      'an order with an endless id',
      {
        source: 'shopify',
        topic: 'orders/create',
        body: { ...shopifyOrder(1), id: '9'.repeat(5000) },
      },
      422,
      'invalid_payload',
    ],
    [
      'a parcel with an endless number',
      { source: 'easypost', body: easyPostTracker('9'.repeat(5000)) },
      422,
      'invalid_payload',
    ],
  ])('because it is %s is refused, and nothing is kept', async (_, delivery, status, code) => {
    const before = await everything();
    expect(await statusOf(send(delivery))).toEqual([status, code]);
    expect(await everything()).toEqual(before);
  });

  it('because it is 50 MB long is refused before it has come in', async () => {
    let taken = 0;
    const piece = new Uint8Array(64 * 1024).fill(0x20);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken += piece.byteLength;
        if (taken > 50_000_000) controller.close();
        else controller.enqueue(piece);
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as const;
    const response = await server.amends.handler(new Request(`${base}/webhooks/shopify`, init));
    expect([response.status, (await problemOf(response)).code]).toEqual([413, 'payload_too_large']);
    expect(taken).toBeLessThan(1_300_000);
  });

  it('keeps hostile text as text, NUL and all', async () => {
    await server.amends.orders.record(checkoutRecord(id), { asOf: '2024-07-30T15:00:00Z' });
    await send(fulfilment());
    const hostile = '<img src=x onerror=alert(1)>\u0000\ud800; drop table amends.orders; --';
    const body = easyPostTracker(`FX-${id}`);
    const result = body.result as { tracking_details: Record<string, unknown>[] };
    const [first, ...rest] = result.tracking_details;
    const poisoned = {
      ...body,
      result: { ...result, tracking_details: [{ ...first, message: hostile }, ...rest] },
    };
    expect(await statusOf(send({ source: 'easypost', body: poisoned }))).toEqual([200, 'kept']);
    const record = await server.amends.orders.read(String(id));
    expect(record?.events.some(({ raw }) => raw?.text?.includes('<img') === true)).toBe(true);
    expect(await server.amends.orders.view(String(id))).not.toBeNull();
  });
});

describe('the log', () => {
  it('says what happened, and nothing about whom', async () => {
    await server.amends.orders.record(checkoutRecord(id), { asOf: '2024-07-30T15:00:00Z' });
    await send(order());
    await send({ source: 'shopify', topic: 'orders/create', body: '{"email":"bob.norman@' });
    expect(server.logs.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['order.changed', 'webhook.kept', 'request.refused']),
    );
    expect(JSON.stringify(server.logs)).not.toMatch(/bob|norman|chestnut|hostmail/iu);
  });

  it('says nothing about whom when the database fails, and neither does the answer', async () => {
    let failing: OpenDatabase | undefined;
    const fresh = await freshDatabase();
    const server = await startServer({
      database: { open: async () => (failing = await fresh.open()) },
    });
    await server.amends.ready();
    await failing?.queries.execute(sql`drop table amends.orders cascade`);
    const response = await server.amends.handler(signed(order()));
    expect(response.status).toBe(500);
    expect(await problemOf(response)).toMatchObject({
      code: 'internal',
      detail: 'It is not your doing. Please try again later.',
    });
    const [logged] = server.logs.filter(({ level }) => level === 'error');
    expect(logged?.error).toMatchObject({
      message: expect.stringContaining('does not exist') as unknown,
    });
    expect(inspect(server.logs, { depth: null })).not.toMatch(/norman|chestnut|hostmail/iu);
  });
});
