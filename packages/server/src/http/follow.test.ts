import type { OrderView } from '@amends/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { onlyCase, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import type { Notice } from '../index.js';

let server: TestServer;
const sent: Notice[] = [];
beforeAll(async () => {
  server = await startServer({
    origin: 'https://shop.example',
    pageUrl: (orderId, key) => `/orders/${orderId}?key=${key ?? ''}`,
    notify: {
      notify(notice) {
        sent.push(notice);
        return Promise.resolve({ status: 'accepted', messageId: null });
      },
    },
  });
});

async function updatesOf(response: Response | Promise<Response>) {
  const order = (await (await response).json()) as OrderView;
  return onlyCase(order).updates;
}

describe('where a customer asks to hear about an order', () => {
  it('is kept for the order, masked, and the newest word counts', async () => {
    const key = await server.late('follow-1');
    const { updates, actions } = onlyCase(await server.read('follow-1', key));
    expect(updates.channels.map(({ channel }) => channel)).toEqual(['page', 'email']);
    expect(actions.follow).toMatchObject({ method: 'POST', fields: { key } });

    const path = '/v1/orders/follow-1/updates';
    const body = { channel: 'email', address: 'else@example.net', pace: 'when-it-matters' };
    const asked = { channel: 'email', pace: 'when-it-matters', address: 'e•••@example.net' };
    const first = await server.post(path, { ...body, idempotencyKey: 'one' }, key);
    expect(await updatesOf(first)).toMatchObject(asked);
    // Nobody is shown the address, not even whoever found the link.
    expect(JSON.stringify(await server.read('follow-1', key))).not.toContain('else@');

    const second = await server.post(path, { channel: 'email', address: 'new@example.net' }, key);
    expect(await updatesOf(second)).toMatchObject({ ...asked, address: 'n•••@example.net' });
    // The first one, come again late, changes nothing any more.
    const repeat = await server.post(path, { ...body, idempotencyKey: 'one' }, key);
    expect(await updatesOf(repeat)).toMatchObject({ address: 'n•••@example.net' });
  });

  it.each([
    ['sms', '+12125550123', '/channel'],
    ['email', 'nobody', '/address'],
    ['email', 'a@b.example\r\nBcc: all@b.example', '/address'],
    ['email', 'a@b.example, c@d.example', '/address'],
  ])('is refused by %s to %j', async (channel, address, path) => {
    const key = await server.late('follow-2');
    const response = await server.post('/v1/orders/follow-2/updates', { channel, address }, key);
    expect(await problemOf(response)).toMatchObject({
      code: 'invalid_payload',
      issues: [{ path }],
    });
  });

  it('can be said without JavaScript', async () => {
    const key = await server.late('follow-3');
    const fields = { key, channel: 'email', address: 'form@example.net', returnTo: '/orders/3' };
    const response = await server.form('/v1/orders/follow-3/updates', fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/orders/3']);
    const view = onlyCase(await server.read('follow-3', key));
    expect(view.updates).toMatchObject({ channel: 'email', address: 'f•••@example.net' });
  });

  it('is the page from one click in a mail program on, however often it is sent', async () => {
    const key = await server.late('follow-4');
    const multipart = new FormData();
    multipart.append('List-Unsubscribe', 'One-Click');
    const path = `/v1/orders/follow-4/updates/stop?key=${key}`;
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), multipart]) {
      // From a mail provider's machine: no cookie, no origin, no page to go back to.
      const response = await server.amends.handler(
        new Request(`https://shop.example/api/amends${path}`, { method: 'POST', body }),
      );
      expect(response.status).toBe(200);
      expect(await updatesOf(response)).toMatchObject({
        channel: 'page',
        address: null,
        always: 'What the law requires us to tell you, we send you in any case.',
      });
    }
  });

  it('is not asked for where nobody writes', async () => {
    const silent = await startServer();
    const key = await silent.late('follow-5');
    const { updates, actions } = onlyCase(await silent.read('follow-5', key));
    expect([updates.channels.length, actions.follow]).toEqual([1, null]);
  });
});

describe('a guest who looks for an order', () => {
  const ask = (orderNumber: string, email: string) =>
    server.post('/v1/lookup', { orderNumber, email });

  it('gets the same answer whether there is one or not, and the link by mail', async () => {
    await server.late('find-1');
    sent.length = 0;
    const answers = [];
    for (const [number, email] of [
      ['find-1', 'stranger@example.org'],
      ['find-404', 'maren@example.org'],
      [' #find-1 ', 'Maren@Example.org '],
      ['find-1', 'maren@example.org'],
    ] as const) {
      const response = await ask(number, email);
      answers.push([response.status, [...response.headers], await response.text()]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(202);
    await server.amends.drain();
    expect(sent.map(({ kind, to }) => [kind, to])).toEqual([['link', 'maren@example.org']]);
    expect(sent[0]?.text).toContain('https://shop.example/orders/find-1?key=');
  });

  it('is answered before anything is looked up', async () => {
    let fail = (_: Error): void => undefined;
    const opening = new Promise<never>((_resolve, reject) => (fail = reject));
    opening.catch(() => undefined);
    const locked = await startServer({ database: { open: () => opening }, rateLimits: false });
    const response = await locked.post('/v1/lookup', { orderNumber: '1', email: 'a@b.example' });
    fail(new Error('It never opened.'));
    expect(response.status).toBe(202);
  });

  it('goes back to the page it came from without JavaScript', async () => {
    const fields = { orderNumber: 'find-1', email: 'a@b.example', returnTo: '/find' };
    const response = await server.form('/v1/lookup', fields);
    expect(response.headers.get('location')).toBe('/find?notice=link_sent');
    const foreign = await server.form('/v1/lookup', fields, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
  });
});
