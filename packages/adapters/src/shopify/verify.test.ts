import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyShopify } from './verify.js';

const body = new TextEncoder().encode('{"id":1}');
// Computed with Python's hmac module, key "hush".
const signature = 'VnKUjZsLuN5iZWjn5EntcBVCF9kMN43LglzCE1/GSeY=';

describe('a Shopify signature', () => {
  it.each([
    ['fetch headers', new Headers({ 'X-Shopify-Hmac-SHA256': signature })],
    ['Node’s lower-case headers', { 'x-shopify-hmac-sha256': signature }],
    ['a record in capitals', { 'X-SHOPIFY-HMAC-SHA256': [signature] }],
  ])('is found in %s', async (_, headers) => {
    expect(await verifyShopify(body, headers, 'hush')).toBe(true);
  });

  it.each([
    ['another body', new TextEncoder().encode('{"id": 1}'), signature, 'hush'],
    ['another secret', body, signature, 'Hush'],
    ['an empty secret', body, signature, ''],
    ['a changed letter', body, signature.replace('V', 'W'), 'hush'],
    ['a shortened one', body, signature.slice(4), 'hush'],
    ['none', body, undefined, 'hush'],
    ['an empty one', body, '', 'hush'],
  ])('does not fit %s', async (_, bytes, header, secret) => {
    expect(await verifyShopify(bytes, { 'x-shopify-hmac-sha256': header }, secret)).toBe(false);
  });

  it('that is there twice is no signature', async () => {
    const twice = new Headers([
      ['x-shopify-hmac-sha256', signature],
      ['x-shopify-hmac-sha256', signature],
    ]);
    expect(await verifyShopify(body, twice, 'hush')).toBe(false);
    const repeated = { 'x-shopify-hmac-sha256': signature, 'X-Shopify-Hmac-SHA256': signature };
    expect(await verifyShopify(body, repeated, 'hush')).toBe(false);
  });

  it('never throws, whatever stands in the header', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
        async (header) => {
          expect(await verifyShopify(body, { 'x-shopify-hmac-sha256': header }, 'hush')).toBe(
            false,
          );
        },
      ),
    );
  });
});
