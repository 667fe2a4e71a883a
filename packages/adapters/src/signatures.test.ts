import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAfterShip } from './aftership/index.js';
import { verifySeventeenTrack } from './seventeentrack/index.js';
import { verifyShippo } from './shippo/index.js';
import { verifyWooCommerce } from './woocommerce/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const sentAt = 1_793_900_000_000;
const body = bytes('{"ts":1793900000,"event":"tracking_update"}');

// Computed with Python's hmac and hashlib modules, key "hush".
const base64 = '7BmD94Co5e9gtEFE2C+BLQFBNn7eS0rAKkalQ6QuNOo=';
const stamped = 't=1793900000,v1=12f6308c0b5e9f33211b6e9b03d55bbd973c30df72d37e044f6d437ccc797bd3';
const digest = '1cfdd4a651b7d77fe19cd02bad47bae6e356be2c1fbe76d760b25b628c9ad701';

describe.each([
  ['AfterShip', verifyAfterShip, 'AfterShip-Hmac-Sha256', base64],
  ['WooCommerce', verifyWooCommerce, 'X-WC-Webhook-Signature', base64],
  ['Shippo', verifyShippo, 'Shippo-Auth-Signature', stamped],
  ['17TRACK', verifySeventeenTrack, 'sign', digest],
] as const)('a signature of %s', (_, verify, name, signature) => {
  it('fits the body that was sent, under the secret, and nothing else', async () => {
    expect(await verify(body, { [name]: signature }, 'hush')).toBe(true);
    expect(await verify(body, new Headers({ [name]: signature }), 'hush')).toBe(true);
    expect(await verify(body, { [name]: signature }, 'hash')).toBe(false);
    expect(await verify(body, { [name]: signature }, '')).toBe(false);
    expect(await verify(body, { [name]: signature.toLowerCase().slice(1) }, 'hush')).toBe(false);
    expect(await verify(bytes('{"ts":1793900000}'), { [name]: signature }, 'hush')).toBe(false);
    expect(await verify(body, { [name]: `${signature} ${signature}` }, 'hush')).toBe(false);
    expect(await verify(body, {}, 'hush')).toBe(false);
  });

  it('never throws, whatever stands in the header', async () => {
    const header = fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.base64String());
    await fc.assert(
      fc.asyncProperty(header, fc.uint8Array(), async (text, noise) => {
        expect(await verify(noise, { [name]: text }, 'hush')).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a webhook that carries its time', () => {
  it.each([
    ['AfterShip', verifyAfterShip, { 'aftership-hmac-sha256': base64 }],
    ['Shippo', verifyShippo, { 'shippo-auth-signature': stamped }],
  ] as const)('is good for five minutes: %s', async (_, verify, headers) => {
    const at = (now: number) => verify(body, headers, 'hush', { now });
    expect(await at(sentAt)).toBe(true);
    expect(await at(sentAt + 300_000)).toBe(true);
    expect(await at(sentAt + 300_001)).toBe(false);
    expect(await at(sentAt - 300_001)).toBe(false);
  });

  it('and whose time cannot be read is not fresh', async () => {
    // Python: hmac.new(b'hush', b'{}', sha256), base64.
    const headers = { 'aftership-hmac-sha256': 'UFwgrGBPZilFtmKh8TqcovA78LGYb1BdWu9I4Q2oyRg=' };
    expect(await verifyAfterShip(bytes('{}'), headers, 'hush')).toBe(true);
    expect(await verifyAfterShip(bytes('{}'), headers, 'hush', { now: sentAt })).toBe(false);
  });
});
