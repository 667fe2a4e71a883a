import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoOrders } from '../lib/demo-orders.ts';
import { violations } from './harness/axe.ts';
import { linkOf, picture, useBrowser, visit, withoutDemoTools } from './harness/visit.ts';
import type { Visitor } from './harness/visit.ts';

const phone: Visitor = { viewport: { width: 390, height: 844 }, hasTouch: true };
const dark: Visitor = { colorScheme: 'dark' };

useBrowser();

describe.each([
  ['catalogue', '/'],
  ['product', '/products/nano-red'],
  ['empty bag', '/bag'],
  ['orders', '/orders'],
])('the page "%s"', (name, path) => {
  it.each([
    ['desktop', {}],
    ['phone', phone],
    ['dark', dark],
  ] as const)('has no fault on %s', async (kind, visitor) => {
    const { page, status, complaints, close } = await visit(path, visitor);
    expect(status).toBe(200);
    await withoutDemoTools(page);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await loadPictures(page);
    await picture(page, `${name.replace(' ', '-')}-${kind}`);
    await close();
  });
});

describe.each(demoOrders.map(({ orderId, situation }) => [situation, orderId] as const))(
  'the order "%s"',
  (situation, orderId) => {
    it.each([
      ['desktop', {}],
      ['phone', phone],
      ['dark', dark],
      ['right-to-left', { isMirrored: true }],
    ] as const)('has no fault on %s', async (kind, visitor) => {
      const { page, status, complaints, close } = await visit(linkOf(orderId), visitor);
      expect(status).toBe(200);
      await page.getByRole('heading', { level: 1, name: 'Your order' }).waitFor();
      await withoutDemoTools(page);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await picture(page, `order-${situation.toLowerCase().replace(/\W+/gu, '-')}-${kind}`);
      await close();
    });
  },
);

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
