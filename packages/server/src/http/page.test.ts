import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPage, withNotice } from './page.js';

const order = { orderId: '1001', key: 'k', pageUrl: undefined };

describe('the page that a form goes back to', () => {
  it('is the path that the form names', () => {
    const wanted = '/orders/1001?key=k#amends';
    expect(returnPage({ ...order, wanted })).toBe(wanted);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/\t/evil.example/',
    '/\n/evil.example',
    ' //evil.example',
    // The way up goes no further than the root, and leaves two slashes there.
    '/..//evil.example/',
    '/.//evil.example/',
    '/%2e%2e//evil.example/',
    'javascript:alert(1)',
    '',
    `/${'a'.repeat(5000)}`,
  ])('is never another site: %j', (wanted) => {
    expect(returnPage({ ...order, wanted })).toBeNull();
    const pageUrl = (orderId: string) => `/orders/${orderId}`;
    expect(returnPage({ ...order, wanted, pageUrl })).toBe('/orders/1001');
  });

  it('is on this site, whatever a form says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((text) => `/${text}`),
          fc
            .array(fc.constantFrom('/', '.', '..', '%2e', '\\', 'evil.example'))
            .map((parts) => `/${parts.join('')}`),
        ),
        (wanted) => {
          const page = returnPage({ ...order, wanted });
          if (page === null) return;
          expect(new URL(page, 'https://shop.example/orders').origin).toBe('https://shop.example');
          expect(page).not.toMatch(/[\r\n\t]/u);
        },
      ),
    );
  });

  it('is the store’s own page of the order, when the form names none', () => {
    const pageUrl = (orderId: string, key: string | null) =>
      `https://shop.example/o/${orderId}?key=${String(key)}`;
    expect(returnPage({ ...order, wanted: null, pageUrl })).toBe(
      'https://shop.example/o/1001?key=k',
    );
  });
});

describe('a notice', () => {
  it('is added to the page, beside what stands there', () => {
    expect(withNotice('/orders/1?key=k&notice=old#x', 'offer_expired', '1:p1')).toBe(
      '/orders/1?key=k&notice=offer_expired&case=1%3Ap1#x',
    );
    expect(withNotice('https://shop.example/o/1', 'already_chosen', null)).toBe(
      'https://shop.example/o/1?notice=already_chosen',
    );
  });
});
