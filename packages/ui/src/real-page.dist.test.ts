import { findBrowser } from '@amends/tooling/browser';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { servePage } from '../test/real-page/serve.js';
import type { PageServer } from '../test/real-page/serve.js';

// What was built, rendered by a server, under a real header in a real browser, which has a patience of its own.
vi.setConfig({ testTimeout: 60_000 });

const patient = { timeout: 20_000 };
let server: PageServer;
let browser: Browser;
let customer: BrowserContext;

beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  [server, browser] = await Promise.all([
    servePage(),
    chromium.launch({ executablePath, args: [...args] }),
  ]);
}, 60_000);

afterEach(async () => {
  await customer.close();
  server.reset();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A tab on the order's page, and whatever it complains of. */
async function openTab(): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await customer.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(server.url);
  return { page, complaints };
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See your options' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Keep/u }).check();
  await dialog.getByRole('radio', { name: /^Credit/u }).check();
  await dialog.getByRole('button', { name: 'Take $8.00 in credit' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
}

describe('under a strict policy, with Trusted Types enforced', () => {
  it('the dialog opens, the page behind it stands still, the choice is posted, and nothing is violated', async () => {
    customer = await browser.newContext({ viewport: { width: 1000, height: 600 } });
    const { page, complaints } = await openTab();
    await page.getByRole('link', { name: 'See your options' }).click();
    await page.getByRole('dialog').waitFor();
    await page.mouse.move(5, 300);
    await page.mouse.wheel(0, 400);
    const behind = await page.evaluate(() => ({
      overflow: getComputedStyle(document.documentElement).overflowY,
      scrolled: document.documentElement.scrollTop,
      styles: document.querySelectorAll('style').length,
      radius: getComputedStyle(document.querySelector('.amends') ?? document.body)
        .getPropertyValue('--amends-radius')
        .trim(),
    }));
    expect(behind).toEqual({ overflow: 'hidden', scrolled: 0, styles: 0, radius: '3px' });
    await page.keyboard.press('Escape');
    await choose(page);
    await page.getByRole('region', { name: /^Agreed/u }).waitFor();
    expect(server.chosen).toMatchObject([{ pick: { kind: 'option' } }]);
    await page.locator('summary').first().click();
    await page.locator('[data-scope="order-timeline"]').waitFor();
    expect(complaints).toEqual([]);

    // The policy is alive: what breaks it is stopped, and told.
    const stopped = await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>text that becomes code</b>');
        return false;
      } catch {
        return document.body.style.color === '';
      }
    });
    expect(stopped).toBe(true);
    await expect.poll(() => complaints.length, patient).toBeGreaterThanOrEqual(2);
  });
});

describe('two tabs without a live stream', () => {
  it('show a choice that was made in the other', async () => {
    customer = await browser.newContext();
    const [here, there] = [await openTab(), await openTab()];
    await there.page.getByRole('link', { name: 'See your options' }).waitFor();
    await here.page.bringToFront();
    await choose(here.page);
    await there.page.getByRole('region', { name: /^Agreed/u }).waitFor();
    expect(server.chosen).toHaveLength(1);
    expect([...here.complaints, ...there.complaints]).toEqual([]);
  });
});

describe('a network that goes', () => {
  it('is told at once, and what was shown stays', async () => {
    customer = await browser.newContext();
    const { page } = await openTab();
    const banner = page.getByRole('region', { name: 'Running late' });
    await banner.waitFor();
    const offline = page.locator('[data-part="offline"]');
    await page.waitForLoadState('networkidle');
    await customer.setOffline(true);
    await expect.poll(() => offline.textContent(), patient).not.toBe('');
    await banner.waitFor();
    await customer.setOffline(false);
    await expect.poll(() => offline.textContent(), patient).toBe('');
  });
});
