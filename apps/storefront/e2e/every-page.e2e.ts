import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrders } from '../lib/demo-orders.ts';
import { violations } from './harness/axe.ts';
import { linkOf, picture, useBrowser, visit, withoutDemoTools } from './harness/visit.ts';
import type { Visit } from './harness/visit.ts';

/** How a page that is open is looked at: without loading it again. */
const looks = {
  desktop: (page) => page.setViewportSize({ width: 1280, height: 900 }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'phone, right to left': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  },
} as const satisfies Record<string, (page: Page) => Promise<void>>;

useBrowser();

const pages: readonly (readonly [name: string, address: string])[] = [
  ['catalogue', '/'],
  ['product', '/products/nano-red'],
  ['empty bag', '/bag'],
  ['orders', '/orders'],
  ['find', '/orders/find'],
  ['status', '/status'],
  ['outbox', '/demo/outbox'],
  ...demoOrders.map(({ orderId, situation }): [string, string] => [
    `order ${situation.toLowerCase().replace(/\W+/gu, ' ')}`,
    orderId,
  ]),
];

describe.each(pages)('the page "%s"', (name, address) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(address.startsWith('/') ? address : linkOf(address));
    await withoutDemoTools(seen.page);
    await loadPictures(seen.page);
  });
  afterAll(() => seen.close());

  it.each(Object.entries(looks))('has no fault: %s', async (kind, look) => {
    const { page, status, complaints } = seen;
    await look(page);
    expect(status).toBe(200);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await picture(page, `${name} ${kind}`.replaceAll(/\W+/gu, '-'));
  });
});

it('lets nothing run or dress a page but what carries its nonce', async () => {
  const { headers } = await fetch(linkOf('450789469'));
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/u);
  expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=]+';/u);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

it('has developer tools without a fault', async () => {
  const { page, close } = await visit('/bag');
  await page.getByText('Demo clock').click();
  expect(await violations(page)).toEqual([]);
  await close();
});

/** How far the page can be pushed sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Pictures below the fold come when they are scrolled to. */
async function loadPictures(page: Page): Promise<void> {
  await page.locator('main img').evaluateAll((images) => {
    for (const image of images as HTMLImageElement[]) image.loading = 'eager';
    return Promise.all((images as HTMLImageElement[]).map((image) => image.decode()));
  });
}
