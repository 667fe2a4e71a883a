import { describe, expect, inject, it } from 'vitest';
import { linkOf, picture, useBrowser, visit } from './harness/visit.ts';

const late = '450789469';
const page = (path: string) => fetch(`${inject('origin')}${path}`);

/** The page without what differs from one request to the next whatever it is about: its own address. */
async function wordsOf(response: Response): Promise<string> {
  const html = await response.text();
  return html
    .replace(/<script[\s\S]*?<\/script>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

useBrowser();

describe('a stranger', () => {
  const keyOfAnother = () => new URL(linkOf('1073459963')).searchParams.get('key') ?? '';

  it.each([
    ['without a key', `/orders/${late}`],
    ['with an empty key', `/orders/${late}?key=`],
    ['with a forged key', `/orders/${late}?key=eyJhbGciOiJub25lIn0.eyJzdWIiOiI0NTA3ODk0NjkifQ.`],
    ['with two keys', `/orders/${late}?key=a&key=b`],
    ['asking for an order that is not there', '/orders/1'],
  ])('%s gets a 404 that tells nothing', async (_, path) => {
    const [answer, elsewhere] = await Promise.all([page(path), page('/orders/no-such-order')]);
    expect(answer.status).toBe(404);
    const words = await wordsOf(answer);
    expect(words).toBe(await wordsOf(elsewhere));
    expect(words).not.toMatch(/late|IPod|Bob|Nov 13/iu);
  });

  it('with the key of another order gets the same', async () => {
    const answer = await page(`/orders/${late}?key=${keyOfAnother()}`);
    expect(answer.status).toBe(404);
    expect(await wordsOf(answer)).not.toMatch(/late|IPod|Bob/iu);
  });

  it('hears nothing from the addresses behind the page either', async () => {
    for (const path of [`/amends/v1/orders/${late}`, `/amends/v1/orders/${late}/live`]) {
      expect((await page(path)).status).toBe(404);
    }
  });

  it('sees a page with a way back to the shop', async () => {
    const { page: seen, status, close } = await visit(`/orders/${late}`);
    expect(status).toBe(404);
    await seen.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await picture(seen, 'nothing-here');
    await close();
  });
});

describe('the page of an order', () => {
  it('is kept by nobody, indexed by nobody, and gives its address to nobody', async () => {
    const { headers } = await fetch(linkOf(late));
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });
});

describe('a body of 50 MB', () => {
  it.each([
    ['/amends/webhooks/shopify', 413],
    ['/api/fulfil', 401],
    ['/api/desk', 401],
  ])('is refused at %s with %d', async (path, status) => {
    const body = 'x'.repeat(50 * 1024 * 1024);
    const answer = await fetch(`${inject('origin')}${path}`, { method: 'POST', body });
    expect(answer.status).toBe(status);
  });
});

describe('messages that nobody signed', () => {
  it.each([
    ['/amends/webhooks/shopify', 401],
    ['/amends/webhooks/easypost', 401],
    ['/amends/webhooks/nobody', 404],
    ['/api/fulfil', 401],
    ['/api/desk', 401],
  ])('are refused at %s with %d', async (path, status) => {
    const headers = {
      'content-type': 'application/json',
      'x-shopify-hmac-sha256': 'AAAA',
      'x-hmac-signature': 'hmac-sha256-hex=00',
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': 'v1,AAAA',
    };
    const answer = await fetch(`${inject('origin')}${path}`, {
      method: 'POST',
      headers,
      body: '{"does":"set-clock","at":"2030-01-01T00:00:00Z"}',
    });
    expect(answer.status).toBe(status);
  });
});
