import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page as Listed, StaffCase } from '@amends/core';
import { situations } from '@amends/core/testing';
import { findBrowser } from '@amends/tooling/browser';
import type { AxeResults } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenUntilEnd } from '../../test/listen.js';
import { offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';
import { fillStore, hostile, storeNow, storePolicy } from '../../test/staff-store.js';
import { staffPage } from './index.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: TestServer;
let root: string;
let browser: Browser;
let isAccountClosed = true;

beforeAll(async () => {
  server = await startServer({
    policy: storePolicy,
    staff: { firstKey, page: staffPage() },
    retries: { limit: 1 },
    rateLimits: false,
    fulfil: {
      fulfil: ({ orderId }) =>
        orderId === 'failed-1' && isAccountClosed
          ? Promise.reject(new Error('The account is closed.'))
          : Promise.resolve({ status: 'done', reference: 're_1' }),
    },
  });
  server.now = storeNow;
  await fillStore(server.amends, 'https://shop.example/api/amends', firstKey, 'few');
  await server.amends.drain();
  root = `${await listenUntilEnd(server.amends.handler)}/api/amends/staff`;
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(() => browser.close());

/** Somebody who signs in, in a browser of their own. */
async function signedIn(key: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(root);
  await page.getByLabel('Your key').fill(key);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Cases' }).waitFor();
  return page;
}

async function open(page: Page, orderId: string): Promise<void> {
  await page.getByLabel('Order number').fill(orderId);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('heading', { name: `Order ${orderId}` }).waitFor();
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('without JavaScript', () => {
  it('an answer is seen as the customer will read it, judged, and only then sent', async () => {
    const page = await signedIn(firstKey);
    expect(await page.getByRole('navigation', { name: 'What is needed' }).innerText()).toMatch(
      /2\s+Waits for an answer/u,
    );
    await open(page, 'asked-1');
    const story = await page.locator('.story').innerText();
    expect(story).toContain('Moved: deliver Thu 12 Nov – Fri 13 Nov');
    expect(await page.locator('.trace').innerText()).toContain('always-say-so');

    await page.getByLabel('Your answer').fill('We apologize for any inconvenience.');
    await page.getByLabel('Option 1', { exact: true }).selectOption('refund-shipping');
    await page.getByLabel('Worth of option 1 in USD').fill('9.00');
    const look = page.getByRole('button', { name: 'See it as the customer will' });
    await look.click();
    const seen = page.getByRole('region', { name: 'As the customer reads it' });
    expect(await seen.innerText()).toMatch(/Postage back\s+\$9\.00/u);
    expect(await page.getByRole('region', { name: 'What the linter says' }).innerText()).toContain(
      'conditional-apology',
    );
    // A look keeps nothing.
    expect(await askOf('asked-1')).toMatchObject({ answeredAt: null });

    await page.getByText('Change it').click();
    await page.getByLabel('Worth of option 1 in USD').fill('9000');
    await look.click();
    expect(await page.getByRole('alert').innerText()).toContain('above the cap');
    expect(await page.getByLabel('Your answer').inputValue()).toContain('We apologize');

    await page.getByLabel('Your answer').fill('It leaves for Albany tonight, by courier.');
    await page.getByLabel('Worth of option 1 in USD').fill('4.50');
    await look.click();
    await page.getByRole('button', { name: /^Send it/u }).click();
    await page.getByRole('heading', { name: 'Order asked-1' }).waitFor();
    expect(await askOf('asked-1')).toMatchObject({
      answer: 'It leaves for Albany tonight, by courier.',
    });
    const { offer } = offeredCase(
      await server.read('asked-1', await server.amends.links.issue('asked-1')),
    );
    expect(offer.options.map(({ value }) => value?.amount)).toEqual([450]);
  });

  it('a call is taken down, a task is ended and its card printed, work is tried again', async () => {
    const page = await signedIn(firstKey);
    await open(page, 'failed-1');
    await page.getByText('Take down a call or a letter').click();
    await page.getByRole('button', { name: 'Take it down' }).click();
    expect(await page.locator('.story').innerText()).toContain('Word given by phone');
    await page.getByRole('link', { name: 'The card, to print' }).click();
    expect(await page.getByRole('article').innerText()).toContain('Begin with thanks');
    await page.goBack();
    await page.getByLabel('Done by').fill('Judith');
    await page.getByRole('button', { name: 'It is done' }).click();
    expect(await page.locator('.story').innerText()).toMatch(/Follow-up done: call\s+by Judith/u);

    await page.getByRole('link', { name: 'Given up' }).click();
    isAccountClosed = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Nothing was given up.').waitFor();
  });

  it('an incident is opened, goes on and is over', async () => {
    const page = await signedIn(firstKey);
    await page.getByRole('link', { name: 'Incidents' }).click();
    await page.getByText('Open an incident').click();
    await page.getByLabel('What happened').fill('The order system is down');
    await page.getByLabel('The first word to everybody').fill('We cannot see new orders.');
    await page.getByLabel('Next word by').fill('2026-11-14T18:00');
    await page.getByRole('button', { name: /^Open it/u }).click();
    await page.getByRole('heading', { name: 'The order system is down' }).waitFor();
    // What was typed is New York's time, as the page shows it.
    expect(await page.getByRole('main').innerText()).toContain('next word by Sat 14 Nov, 18:00');
    await page.getByLabel('The next word to everybody').fill('It is back.');
    await page.getByRole('button', { name: 'Say it' }).click();
    await page.getByText('It is over').click();
    await page.getByLabel('The account').fill('A disk was full. It has an alarm now.');
    await page.getByRole('button', { name: 'Resolve it' }).click();
    expect(await page.getByRole('main').innerText()).toContain('A disk was full.');
    expect(await page.getByRole('button', { name: 'Say it' }).count()).toBe(0);
  });

  it('a policy is judged at the place, tried and published, and decides what comes next', async () => {
    const page = await signedIn(firstKey);
    await page.getByRole('link', { name: 'Policy' }).click();
    const text = page.getByLabel('The policy as JSON');
    const live = await text.inputValue();
    await text.fill(live.replace('"signatory": "head"', '"signatory": "nobody"'));
    await page.getByRole('button', { name: 'Check' }).click();
    const error = page.locator('.outline .findings .error');
    const line = /line (\d+)/u.exec(await error.innerText())?.[1];
    expect((await text.inputValue()).split('\n')[Number(line) - 1]).toContain('nobody');
    await page.getByText('Publish it').click();
    await page.getByRole('button', { name: 'Publish as version 2' }).click();
    expect(await page.getByRole('alert').first().innerText()).toContain('Nothing was changed');

    await text.fill(live.replace('"openForDays": 14', '"openForDays": 21'));
    await page.getByRole('button', { name: 'Shadow' }).click();
    expect(await page.getByRole('region', { name: /shadow/u }).innerText()).toContain('Until');
    await page.getByRole('button', { name: 'Simulate' }).click();
    expect(await page.getByRole('region', { name: /have cost/u }).innerText()).toContain(
      'Goodwill',
    );
    await page.getByText('Publish it').click();
    await page.getByRole('button', { name: 'Publish as version 2' }).click();
    expect(await page.getByRole('status').innerText()).toContain('Version 2 is in force');

    await server.amends.orders.record(
      {
        ...situations.runningLate.record,
        order: { ...situations.runningLate.record.order, id: 'after' },
      },
      { asOf: storeNow },
    );
    expect((await caseOf('after')).decision?.policy.version).toBe(2);
  });
});

it('is sound for assistive technology on every page, and what strangers write stays text', async () => {
  const page = await signedIn(firstKey, { javaScriptEnabled: true });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await open(page, 'asked-2');
  expect(await page.getByText(hostile).first().isVisible()).toBe(true);
  expect(await page.locator('script, main img').count()).toBe(0);
  expect(await page.title()).toBe('Order asked-2 · Amends');
  expect(await violationsOf(page)).toEqual([]);
  for (const path of ['', '/failed', '/incidents', '/figures', '/policy']) {
    await page.goto(root + path);
    expect(await violationsOf(page), path).toEqual([]);
  }
  // Narrow: nothing is wider than the screen.
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['', '/figures', '/policy', '?order=asked-2']) {
    await page.goto(root + path);
    const [wide, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide, path).toBe(screen);
  }
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Your key').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.goto(`${root}/figures`);
  expect(new URL(page.url()).pathname).toMatch(/sign-in$/u);
  expect(complaints).toEqual([]);
});

async function caseOf(orderId: string): Promise<StaffCase['case']> {
  const staff = staffOf(server);
  const { items } = (await (await staff.get('/cases?limit=200')).json()) as Listed<{
    orderId: string;
    caseId: string;
  }>;
  const caseId = items.find((item) => item.orderId === orderId)?.caseId ?? '';
  const response = await staff.get(`/cases/${encodeURIComponent(caseId)}`);
  return ((await response.json()) as StaffCase).case;
}

async function askOf(orderId: string): Promise<StaffCase['case']['asks'][number] | undefined> {
  return (await caseOf(orderId)).asks[0];
}
