import { createHmac } from 'node:crypto';
import { sharedData } from '@amends/tooling/shared-data';
import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { checkoutRecord } from '../../../test/messages.js';
import { base, onlyCase, startServer } from '../../../test/server.js';
import type { TestServer } from '../../../test/server.js';
import { wooCommerceSource } from './woocommerce.js';

let server: TestServer;
let id = 5000;

beforeAll(async () => {
  const woocommerce = wooCommerceSource({
    secret: ['new-secret', 'old-secret'],
    timeZone: 'America/New_York',
  });
  server = await startServer({ sources: { woocommerce } });
});
beforeEach(() => {
  id += 1;
  server.now = '2017-03-26T12:00:00Z';
});

/** The order of the REST API's documentation, with the date that a delivery plugin keeps in it. */
function order(rest: object = {}): object {
  const [recorded] = sharedData.json('woocommerce/orders.v3.examples.json') as object[];
  const meta_data = [{ id: 1, key: '_delivery_date', value: 'March 24, 2017' }];
  return { ...recorded, id, number: String(id), meta_data, ...rest };
}

async function post(
  body: object,
  { secret = 'new-secret', topic = 'order.updated' } = {},
): Promise<[number, unknown]> {
  const text = JSON.stringify(body);
  return postText(text, {
    'x-wc-webhook-topic': topic,
    'x-wc-webhook-signature': createHmac('sha256', secret).update(text).digest('base64'),
  });
}

async function postText(body: string, headers: Record<string, string>): Promise<[number, unknown]> {
  const init = { method: 'POST', body, headers };
  const response = await server.amends.handler(new Request(`${base}/webhooks/woocommerce`, init));
  const { code, status } = (await response.json()) as { code?: string; status?: string };
  return [response.status, code ?? status];
}

describeSharedData('WooCommerce', ['woocommerce'], () => {
  it('is believed by its signature alone, and the date it promised is held to', async () => {
    expect(await post(order(), { secret: 'wrong-secret' })).toEqual([401, 'invalid_signature']);
    expect(await postText(JSON.stringify(order()), {})).toEqual([401, 'invalid_signature']);
    expect(await post(order(), { secret: 'old-secret', topic: 'order.created' })).toEqual([
      200,
      'kept',
    ]);
    const read = await server.read(String(id), await server.amends.links.issue(String(id)));
    expect(onlyCase(read)).toMatchObject({
      headline: { status: 'running-late' },
      dates: { first: { by: '2017-03-24' } },
    });
    // A date that is moved revises the first one, and never hides it.
    const meta_data = [{ id: 1, key: '_delivery_date', value: 'March 29, 2017' }];
    const moved = order({ meta_data, date_modified_gmt: '2017-03-23T19:00:00' });
    expect(await post(moved)).toEqual([200, 'kept']);
    const record = await server.amends.orders.read(String(id));
    expect(record?.promises.map(({ window }) => window.by)).toEqual(['2017-03-24', '2017-03-29']);
    expect(record?.promises[1]?.revises).toBe(record?.promises[0]?.id);
  });

  it('takes nothing back by a message that was overtaken', async () => {
    await post(order({ total: '99.00', date_modified_gmt: '2017-03-23T19:00:00' }));
    await post(order({ total: '29.35', date_modified_gmt: '2017-03-22T19:28:08' }));
    const record = await server.amends.orders.read(String(id));
    expect(record?.order.total).toEqual({ amount: 9900, currency: 'USD' });
  });

  it('does not talk the checkout out of a zone that it only assumes', async () => {
    await server.amends.orders.record(checkoutRecord(id));
    // Kentucky keeps two.
    const shipping = { first_name: 'Bob', country: 'US', state: 'KY' };
    await post(order({ shipping, date_modified_gmt: '2024-08-01T10:00:00' }));
    const record = await server.amends.orders.read(String(id));
    expect(record?.order.timeZone).toBe('America/Kentucky/Louisville');
    expect(record?.order.total).toEqual({ amount: 2935, currency: 'USD' });
  });

  it('is told that somebody listens, and what else it says is let be', async () => {
    const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await postText('webhook_id=7', asForm)).toEqual([200, 'empty']);
    expect(await postText('webhook_id=7&order=1', {})).toEqual([401, 'invalid_signature']);
    expect(await post({ id }, { topic: 'order.deleted' })).toEqual([200, 'empty']);
    expect(await server.amends.orders.read(String(id))).toBeNull();
  });
});
