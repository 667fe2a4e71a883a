import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { moreSenders } from './more-senders.js';

const sources = moreSenders({
  wooCommerce: 'w',
  afterShip: ['new', 'old'],
  shippo: 's',
  ups: 'u',
  dhl: 'd',
});
const now = '2026-11-20T12:00:00Z';
const bytes = (payload: unknown) => new TextEncoder().encode(JSON.stringify(payload));

function isLetIn(
  name: string,
  payload: unknown,
  headers: Record<string, string>,
  query = '',
): Promise<boolean> | undefined {
  const address = new URL(`https://shop.example/api/amends/webhooks/${name}${query}`);
  return sources[name]?.isSigned(bytes(payload), new Headers(headers), now, address);
}

it('AfterShip is let in by either secret, and WooCommerce by its own', async () => {
  const message = { ts: Date.parse(now) / 1000, msg: { tracking_number: '1Z', slug: 'ups' } };
  const sign = (secret: string, payload: unknown) =>
    createHmac('sha256', secret).update(bytes(payload)).digest('base64');
  for (const secret of ['new', 'old']) {
    const headers = { 'aftership-hmac-sha256': sign(secret, message) };
    expect(await isLetIn('aftership', message, headers)).toBe(true);
    expect(await isLetIn('aftership', { ...message, more: 1 }, headers)).toBe(false);
  }
  const headers = { 'x-wc-webhook-signature': sign('w', { id: 727 }) };
  expect(await isLetIn('woocommerce', { id: 727 }, headers)).toBe(true);
  expect(await isLetIn('woocommerce', { id: 728 }, headers)).toBe(false);
});

it('who signs nothing is let in by what was agreed on', async () => {
  expect(await isLetIn('shippo', {}, {}, '?token=s')).toBe(true);
  expect(await isLetIn('shippo', {}, {}, '?token=t')).toBe(false);
  expect(await isLetIn('ups', {}, { credential: 'u' })).toBe(true);
  expect(await isLetIn('ups', {}, { credential: 'v' })).toBe(false);
  expect(await isLetIn('dhl', {}, { 'x-push-token': 'd' })).toBe(true);
  expect(await isLetIn('dhl', {}, {})).toBe(false);
});
