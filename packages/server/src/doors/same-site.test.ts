import { describe, expect, it } from 'vitest';
import { assertSameSite } from './same-site.js';

const byKey = { orderId: '1', key: 'k' };
const bySession = { orderId: '1', key: null };

function post(headers: Record<string, string>): Request {
  return new Request('https://shop.example/api', { method: 'POST', headers });
}

describe('a form', () => {
  it.each([
    ['from the page itself', { 'sec-fetch-site': 'same-origin' }],
    ['from a page without referrer', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['from a browser that only says its origin', { origin: 'https://shop.example' }],
  ])('is taken %s, by key or session', (_, headers) => {
    expect(() => assertSameSite(post(headers), byKey)).not.toThrow();
    expect(() => assertSameSite(post(headers), bySession)).not.toThrow();
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'https://shop.example:8443' }],
  ])('is refused from %s, whoever it is', (_, headers) => {
    for (const grant of [byKey, bySession]) {
      expect(() => assertSameSite(post(headers), grant)).toThrow(
        expect.objectContaining({ code: 'cross_site' }),
      );
    }
  });

  it.each([
    ['nothing', {}],
    ['an origin that was taken away', { origin: 'null' }],
  ])('that says %s of where it is from must carry a key', (_, headers) => {
    expect(() => assertSameSite(post(headers), byKey)).not.toThrow();
    expect(() => assertSameSite(post(headers), bySession)).toThrow(/another site/u);
  });

  it('is compared with the origin that customers see, where a proxy stands between', () => {
    const behind = new Request('http://10.0.0.5:3000/api', {
      method: 'POST',
      headers: { origin: 'https://shop.example' },
    });
    expect(() => assertSameSite(behind, bySession, 'https://shop.example')).not.toThrow();
    expect(() => assertSameSite(behind, bySession)).toThrow(/another site/u);
  });
});
