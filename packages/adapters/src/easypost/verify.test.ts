import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import batch from '../../fixtures/easypost/batch-event-signed.json';
import { verifyEasyPost } from './verify.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const v1 = (hex: string) => ({ 'X-Hmac-Signature': `hmac-sha256-hex=${hex}` });

describe('an EasyPost signature', () => {
  // The pair that every EasyPost client library is tested with. The secret's é is one code point here
  // and two under the signature.
  const published = 'e93977c8ccb20363d51a62b3fe1fc402b7829be1152da9e88cf9e8d07115a46b';

  it('as EasyPost publishes it fits', async () => {
    const body = bytes(JSON.stringify(batch));
    expect(await verifyEasyPost(body, v1(published), 's\u00e9cret')).toBe(true);
    expect(await verifyEasyPost(body, v1(published), 'se\u0301cret')).toBe(true);
    expect(await verifyEasyPost(body, v1(published), 'secret')).toBe(false);
    expect(
      await verifyEasyPost(bytes(`${JSON.stringify(batch)}\n`), v1(published), 's\u00e9cret'),
    ).toBe(false);
  });

  // The next three were computed with Python's hmac module, key "hush".
  const weight = v1('821c523a9fc4ec9b0ec259211b605f644bec615c576e4a597106ed5630f61a1d');

  it('fits a weight as it was sent, and as a gateway has rewritten it', async () => {
    expect(await verifyEasyPost(bytes('{"weight":136.0}'), weight, 'hush')).toBe(true);
    expect(await verifyEasyPost(bytes('{"weight":136}'), weight, 'hush')).toBe(true);
    expect(await verifyEasyPost(bytes('{"weight":136.5}'), weight, 'hush')).toBe(false);
    expect(await verifyEasyPost(bytes('{"height":136}'), weight, 'hush')).toBe(false);
  });

  const second = {
    'x-timestamp': 'Tue, 19 Aug 2025 20:37:09 -0000',
    'x-path': '/webhooks/easypost',
    'x-hmac-signature-v2':
      'hmac-sha256-hex=af8a569005f945481bef007a19155f8e1bbe468cf530ff06277eaf8e9aee4548',
  };
  const sentAt = Date.UTC(2025, 7, 19, 20, 37, 9);
  const body = bytes('{"id":1}');

  it('of the second kind covers time, method, path and body', async () => {
    const fits = (headers: object, method?: string) =>
      verifyEasyPost(body, { ...second, ...headers }, 'hush', { method });
    expect(await fits({})).toBe(true);
    expect(await fits({}, 'post')).toBe(true);
    expect(await fits({}, 'PUT')).toBe(false);
    expect(await fits({ 'x-path': '/webhooks/other' })).toBe(false);
    expect(await fits({ 'x-timestamp': 'Tue, 19 Aug 2025 20:37:10 -0000' })).toBe(false);
    expect(await fits({ 'x-path': undefined })).toBe(false);
  });

  it('of the second kind is good for five minutes where the time is given', async () => {
    const at = (now: number) => verifyEasyPost(body, second, 'hush', { now });
    expect(await at(sentAt + 300_000)).toBe(true);
    expect(await at(sentAt + 300_001)).toBe(false);
    expect(await at(sentAt - 300_001)).toBe(false);
  });

  it('never throws, whatever stands in the headers and the body', async () => {
    const header = fc.uint8Array({ maxLength: 90 }).map((codes) => String.fromCharCode(...codes));
    await fc.assert(
      fc.asyncProperty(header, header, header, fc.uint8Array(), async (one, two, path, noise) => {
        const headers = {
          'x-hmac-signature': `hmac-sha256-hex=${one}`,
          'x-hmac-signature-v2': two,
          'x-timestamp': one,
          'x-path': path,
        };
        expect(await verifyEasyPost(noise, headers, 'hush', { now: 0 })).toBe(false);
      }),
    );
  });
});
