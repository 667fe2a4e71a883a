/**
 * Takes the picture of the README from the running demonstration: the page of the late order. Run
 * `pnpm demo --fresh` first, and choose nothing.
 *
 *     node apps/storefront/scripts/picture.ts [--origin http://localhost:3000]
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '@amends/tooling/browser';
import { chromium } from 'playwright-core';
import { workspace } from './run/places.ts';

const { values } = parseArgs({
  options: { origin: { type: 'string', default: 'http://localhost:3000' } },
});
const folder = resolve(workspace, 'apps/docs/images');
const tools = 'aside[aria-label="Demonstration tools"]';

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1200, height: 780 },
    reducedMotion: 'reduce',
  });
  await page.goto(values.origin);
  await page.getByRole('link', { name: /^Late, with a choice/u }).click();
  await page.getByRole('heading', { name: 'Your order' }).waitFor();
  await page.locator(tools).evaluateAll((found) => {
    for (const each of found as HTMLElement[]) each.style.display = 'none';
  });
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.screenshot({ path: resolve(folder, 'order-page.png') });
} finally {
  await browser.close();
}
