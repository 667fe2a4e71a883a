import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAfterShip } from './aftership/index.js';
import { verifyFedEx } from './fedex/index.js';
import { verifySeventeenTrack } from './seventeentrack/index.js';
import { verifyShippo } from './shippo/index.js';
import { verifyUps } from './ups/index.js';
import { verifyUsps } from './usps/index.js';
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
  ['FedEx', verifyFedEx, 'fdx-signature', base64],
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
    const bytesAsText = fc
      .uint8Array({ maxLength: 90 })
      .map((codes) => String.fromCharCode(...codes));
    const header = fc.oneof(bytesAsText, fc.base64String());
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

describe('a signature of FedEx', () => {
  it('fits in hexadecimal as well: its page says the one and the other', async () => {
    const hex = Array.from(atob(base64), (letter) =>
      letter.charCodeAt(0).toString(16).padStart(2, '0'),
    ).join('');
    expect(await verifyFedEx(body, { 'fdx-signature': hex }, 'hush')).toBe(true);
    expect(await verifyFedEx(body, { 'fdx-signature': hex }, 'hash')).toBe(false);
  });
});

describe('a signature of 17TRACK', () => {
  it('is over the text that its documentation gives as an example', async () => {
    const example =
      '{"event":"TRACKING_UPDATED","data":{"number":"RR123456789CN","carrier":3011,"tag":null}}';
    // sha256sum of the example, "/" and "123456ABCDEF".
    const sign = '45acb4a6f4a194a6ac1f0f712182c4e314b1ae9399941ea086987408f3166994';
    expect(await verifySeventeenTrack(bytes(example), { sign }, '123456ABCDEF')).toBe(true);
    const spaced = bytes(JSON.stringify(JSON.parse(example), null, 1));
    expect(await verifySeventeenTrack(spaced, { sign }, '123456ABCDEF')).toBe(false);
  });
});

describe('the credential of a UPS alert', () => {
  it('is the one that was agreed on, and nothing else', async () => {
    expect(await verifyUps({ Credential: 'hush' }, 'hush')).toBe(true);
    expect(await verifyUps(new Headers({ credential: 'hush' }), 'hush')).toBe(true);
    for (const given of ['hus', 'hushh', 'HUSH', '', 'hush, hush'])
      expect(await verifyUps({ credential: given }, 'hush')).toBe(false);
    expect(await verifyUps({ credential: ['hush', 'hush'] }, 'hush')).toBe(false);
    expect(await verifyUps({}, 'hush')).toBe(false);
    // Nobody has agreed on anything: nothing is let in.
    expect(await verifyUps({ credential: '' }, '')).toBe(false);
  });
});

describe('a signature of USPS', () => {
  const payload = '{ "trackingNumber": "9400", "statusCategory": "Delivered" }';
  const timestamp = '2026-11-05T08:00:00Z';
  const envelope = { subscriptionId: 's', subscriptionType: 'TRACKING', timestamp, payload };
  const notification = bytes(JSON.stringify(envelope));
  // Python: hmac.new(b'hush', timestamp + payload, sha256), base64.
  const signature = '2oN2RmgyeJxLGvpHgVoNRjz8ugDxwcLtuBf0r2Bz+RM=';

  it('is over the time and the payload’s text, whatever stands around them', async () => {
    expect(await verifyUsps(notification, { 'X-HMAC': signature }, 'hush')).toBe(true);
    expect(await verifyUsps(notification, { 'hmac-header': signature }, 'hush')).toBe(true);
    expect(await verifyUsps(notification, { 'X-HMAC': signature }, 'hash')).toBe(false);
    expect(await verifyUsps(notification, { 'X-HMAC': signature }, '')).toBe(false);
    expect(await verifyUsps(notification, {}, 'hush')).toBe(false);
    for (const changed of [
      { payload: payload.replace(' ', '') },
      { timestamp: '' },
      { payload: {} },
    ]) {
      const other = bytes(JSON.stringify({ ...envelope, ...changed }));
      expect(await verifyUsps(other, { 'X-HMAC': signature }, 'hush')).toBe(false);
    }
    expect(await verifyUsps(bytes('no JSON'), { 'X-HMAC': signature }, 'hush')).toBe(false);
  });

  it('is good for five minutes', async () => {
    const at = (minutes: number) =>
      verifyUsps(notification, { 'X-HMAC': signature }, 'hush', {
        now: Date.parse(timestamp) + minutes * 60_000,
      });
    expect([await at(0), await at(5), await at(-5), await at(6), await at(-6)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
