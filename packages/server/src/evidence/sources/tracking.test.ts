import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkoutRecord, lineIds, shopifyFulfilment, signed } from '../../../test/messages.js';
import { secrets } from '../../../test/secrets.js';
import { base, onlyCase, startServer } from '../../../test/server.js';
import type { TestServer } from '../../../test/server.js';
import {
  afterShipBody,
  afterShipHeaders,
  afterShipTracking,
  trackingSenders,
} from '../../../test/tracking-messages.js';
import { shopifySource } from '../../index.js';
import { shippoSource } from './shippo.js';

const now = '2024-08-09T20:00:00Z';
const sevenMinutesLater = '2024-08-09T20:07:00Z';

let server: TestServer;
let id = 3000;

beforeAll(async () => {
  server = await startServer({
    sources: {
      shopify: shopifySource({ secret: secrets.shopify }),
      'shippo-token': shippoSource({ token: ['new-token', 'old-token'] }),
      ...Object.fromEntries(
        trackingSenders.map(({ name, source }) => [name, source(['new-secret', 'old-secret'])]),
      ),
    },
  });
});
beforeEach(() => {
  id += 10;
  server.now = now;
});

/** An order, due on 1 August, and its parcel. Answers the number by which a carrier calls it. */
async function shipped(lines = lineIds, record = checkoutRecord(id)): Promise<string> {
  const trackingNumber = `TR ${id}`;
  await server.amends.orders.record(record, { asOf: '2024-07-30T15:00:00Z' });
  const body = shopifyFulfilment(id, trackingNumber);
  const packed = (body.line_items as { id: number }[]).filter((each) =>
    lines.includes(String(each.id)),
  );
  const delivery = { source: 'shopify', topic: 'fulfillments/create' } as const;
  await server.amends.handler(signed({ ...delivery, body: { ...body, line_items: packed } }));
  return trackingNumber;
}

async function post(
  path: string,
  body: string,
  headers: Record<string, string>,
): Promise<[number, unknown]> {
  const init = { method: 'POST', body, headers };
  const response = await server.amends.handler(new Request(`${base}/webhooks/${path}`, init));
  const { code, status } = (await response.json()) as { code?: string; status?: string };
  return [response.status, code ?? status];
}

const refused = [401, 'invalid_signature'];

describeSharedData('a sender that tells of parcels', ['aftership', 'shippo'], () => {
  it.each(trackingSenders)(
    '$name: by its signature alone, and its word is read',
    async (sender) => {
      const { name, headers, isTimed, says } = sender;
      const text = sender.body(await shipped(), now);
      const signedBy = (secret: string) => headers(text, secret, now);
      expect(await post(name, text, {})).toEqual(refused);
      expect(await post(name, text, signedBy('wrong-secret'))).toEqual(refused);
      server.now = sevenMinutesLater;
      if (isTimed) expect(await post(name, text, signedBy('new-secret'))).toEqual(refused);
      server.now = now;
      // The secret before this one is good until everybody has the new one.
      expect(await post(name, text, signedBy('old-secret'))).toEqual([200, 'kept']);
      if (!isTimed) server.now = sevenMinutesLater;
      expect(await post(name, text, signedBy('new-secret'))).toEqual([200, 'repeated']);

      const order = await server.read(String(id), await server.amends.links.issue(String(id)));
      const { headline, dates } = onlyCase(order);
      expect(dates.first?.by).toBe('2024-08-01');
      if ('expected' in says) {
        expect(headline.status).toBe('running-late');
        expect(dates.current?.by).toContain(says.expected);
      } else {
        expect(headline.status).toBe('arrived-late');
        const { events = [] } = (await server.amends.orders.read(String(id))) ?? {};
        const arrival = events.find(({ milestone }) => milestone === 'delivered');
        expect(arrival?.occurredAt).toContain(says.delivered);
      }
    },
  );

  it.each(['nul \0', 'half \ud800', "'; drop table amends.orders; --", '__proto__'])(
    'no sender does harm by a number like %j',
    async (number) => {
      for (const { name, body, headers } of trackingSenders) {
        const text = body(number, now);
        const [status] = await post(name, text, headers(text, 'new-secret', now));
        expect([202, 422], name).toContain(status);
      }
      const text = afterShipBody(afterShipTracking(`TR ${id}`, { order_id: number }), now);
      const [status] = await post('aftership', text, afterShipHeaders(text, 'new-secret'));
      expect([202, 422]).toContain(status);
    },
  );

  it('Shippo is believed by a token in the address, where it signs nothing', async () => {
    const shippo = trackingSenders.find(({ name }) => name === 'shippo');
    const text = shippo?.body(await shipped(), now) ?? '';
    expect(await post('shippo-token', text, {})).toEqual(refused);
    expect(await post('shippo-token?token=', text, {})).toEqual(refused);
    expect(await post('shippo-token?token=new-toke', text, {})).toEqual(refused);
    expect(await post('shippo-token?token=old-token', text, {})).toEqual([200, 'kept']);
  });

  describe('AfterShip, which may name the order as well', () => {
    const send = (trackingNumber: string, rest: object) => {
      const text = afterShipBody(afterShipTracking(trackingNumber, rest), now);
      return post('aftership', text, afterShipHeaders(text, 'new-secret'));
    };
    const scans = async () =>
      (await server.amends.orders.read(String(id)))?.events.filter(
        ({ source }) => source === 'aftership',
      ) ?? [];

    it('speaks of what is in its parcel, not of the whole order', async () => {
      const first = lineIds.slice(0, 1);
      const parcel = await shipped(first, { ...checkoutRecord(id), promises: [] });
      const promised = { order_promised_delivery_date: '2024-08-02' };
      expect(await send(parcel, { order_id: String(id), ...promised })).toEqual([200, 'kept']);
      expect((await scans()).length).toBeGreaterThan(5);
      for (const scan of await scans()) expect(scan.lineIds).toEqual(first);
      const record = await server.amends.orders.read(String(id));
      const window = { by: '2024-08-02' };
      expect(record?.promises).toEqual([expect.objectContaining({ window, lineIds: first })]);
    });

    it('is understood by the parcel where it calls the order by another number', async () => {
      expect(await send(await shipped(), { order_id: 'A-77' })).toEqual([200, 'kept']);
      expect((await scans()).length).toBeGreaterThan(5);
    });

    it.each(['its order', 'its parcel'])('waits for %s, whichever comes', async (what) => {
      const order_id = what === 'its order' ? String(id) : `A-${id}`;
      expect(await send(`TR ${id}`, { order_id })).toEqual([202, 'parked']);
      if (what === 'its parcel') await shipped();
      else await server.amends.orders.record(checkoutRecord(id), { asOf: now });
      expect((await scans()).length).toBeGreaterThan(5);
    });
  });
});
