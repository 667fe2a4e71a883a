import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findBrowser } from '@amends/tooling/browser';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { clockCookie, directionCookie } from '../../lib/clock.ts';

let browser: Browser | undefined;

/** Opens one browser for a test file, and closes it afterwards. */
export function useBrowser(): void {
  beforeAll(async () => {
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args] });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** How somebody looks at the shop. */
export interface Visitor extends BrowserContextOptions {
  /** Reads from right to left. */
  readonly isMirrored?: boolean;
  /** The moment to which they have moved the clock of the demonstration. */
  readonly at?: string;
}

/** Somebody looking at a page, in a browser of their own. */
export interface Visit {
  readonly page: Page;
  /** The status of the page's own answer. */
  readonly status: number;
  /** What the page complained of since it was opened. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Comes to a page of the shop as somebody who was never there. */
export async function visit(address: string, visitor: Visitor = {}): Promise<Visit> {
  if (browser === undefined) throw new Error('Call useBrowser() in this file first.');
  const { isMirrored = false, at, ...options } = visitor;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    // Neither the shop's zone nor an order's: what a page says must not depend on it.
    timezoneId: 'Asia/Kolkata',
    reducedMotion: 'reduce',
    ...options,
  });
  const origin = inject('origin');
  if (isMirrored) await context.addCookies([{ name: directionCookie, value: 'rtl', url: origin }]);
  if (at !== undefined) await context.addCookies([{ name: clockCookie, value: at, url: origin }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const answer = await page.goto(new URL(address, origin).href, { waitUntil: 'load' });
  return { page, status: answer?.status() ?? 0, complaints, close: () => context.close() };
}

/** The signed link of an order. */
export function linkOf(orderId: string): string {
  const link = inject('links')[orderId];
  if (link === undefined) throw new Error(`The demonstration has no order ${orderId}.`);
  return link;
}

const pictures = resolve(import.meta.dirname, '../../test-results');
const tools = 'aside[aria-label="Demonstration tools"]';

/** Takes the developer's bar away, which lies over the page's foot. By its own style: the page's policy takes no sheet. */
export async function withoutDemoTools(page: Page): Promise<void> {
  await page.locator(tools).evaluateAll((found) => {
    for (const each of found as HTMLElement[]) each.style.display = 'none';
  });
}

/** Takes a picture for people to look at, without the developer's bar, which stays away. */
export async function picture(page: Page, name: string, isWhole = true): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await withoutDemoTools(page);
  await page.screenshot({ path: resolve(pictures, `${name}.png`), fullPage: isWhole });
}
