import type { Browser, Page } from 'playwright-core';
import { LATE } from './jobs.ts';

/** A phone: what is pressed is pressed without having been hovered over before. */
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** How often a page does its job, after as many times to warm up. */
const STEPS = 20;
const patience = { timeout: 30_000 };

declare global {
  interface Window {
    seen: { shift: number; paint: number; pressedAt: number; thereAt: number; awaited: string };
  }
}

/** Watches what the browser tells of shifts and events. Runs in the page before anything else. */
function watch(): void {
  const seen = { shift: 0, paint: 0, pressedAt: 0, thereAt: 0, awaited: '' };
  window.seen = seen;
  const observe = (type: string, told: (entry: never) => void): void => {
    const observer = new PerformanceObserver((list) => {
      (list.getEntries() as never[]).forEach(told);
    });
    observer.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  };
  observe(
    'layout-shift',
    ({ value, hadRecentInput }: { value: number; hadRecentInput: boolean }) => {
      if (!hadRecentInput) seen.shift += value;
    },
  );
  observe('event', ({ duration, interactionId }: { duration: number; interactionId: number }) => {
    if (interactionId > 0) seen.paint = Math.max(seen.paint, duration);
  });
  const look = (): void => {
    const dialog = document.querySelector('[role="dialog"], dialog[open]')?.textContent ?? '';
    if (!dialog.includes(seen.awaited)) {
      requestAnimationFrame(look);
      return;
    }
    // The turn after the frame that shows it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.thereAt = performance.now();
    };
    port2.postMessage(null);
  };
  const begin = ({ timeStamp }: Event): void => {
    // A label's press is told a second time, of what it labels.
    if (seen.pressedAt > 0) return;
    seen.pressedAt = timeStamp;
    requestAnimationFrame(look);
  };
  addEventListener('click', begin, true);
}

/** Opens a page on a phone, and what comes of it. */
export async function visit<Result>(
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience.timeout);
    await page.addInitScript(watch);
    await page.goto(url);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** The cumulative layout shift of a visit, as Core Web Vitals count it. */
export async function shift(page: Page): Promise<number> {
  await page.getByText('Running late').first().waitFor();
  await page.waitForTimeout(LATE * 2);
  return page.evaluate(() => window.seen.shift);
}

/** Milliseconds of many renderings in one page, those that only warm up left out. */
export const renderings = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (steps) => {
    const took: number[] = [];
    for (let step = 0; step < steps * 2; step += 1) took.push(await window.bench.render());
    return took.slice(steps);
  }, STEPS);

/** Milliseconds of many hydrations of what the server rendered, likewise. */
export const hydrations = (page: Page, markup: string): Promise<readonly number[]> =>
  page.evaluate(
    async ([steps, html]) => {
      const took: number[] = [];
      for (let step = 0; step < steps * 2; step += 1) took.push(await window.bench.hydrate(html));
      return took.slice(steps);
    },
    [STEPS, markup] as const,
  );

/** One press, in milliseconds. */
export interface Press {
  /** To the next paint, by the Event Timing API, in steps of 8; 0 where the browser tells of nothing: under 16. */
  readonly paint: number;
  /** Until what it leads to is there. */
  readonly there: number;
}

/** What is pressed, in order, and what the dialog then says. */
export const presses = [
  { what: 'open', name: 'See your options', leadsTo: 'Postage back' },
  { what: 'keep', name: 'Keep the order', leadsTo: '' },
  { what: 'pick', name: 'Postage back', leadsTo: '' },
  { what: 'confirm', name: 'Take the postage back', leadsTo: 'Agreed' },
] as const;

/** From the notice to what was agreed, on a processor that is `slow` times slower. */
export async function walk(page: Page, slow: number): Promise<readonly Press[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const done: Press[] = [];
  for (const { name, leadsTo } of presses) {
    const target = page.getByText(name, { exact: true }).first();
    await target.tap({ trial: true });
    const box = await target.boundingBox();
    if (!box) throw new Error(`${name} is not on the page.`);
    await rest(page);
    await page.evaluate((awaited) => {
      Object.assign(window.seen, { paint: 0, pressedAt: 0, thereAt: 0, awaited });
    }, leadsTo);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => window.seen.thereAt > 0, undefined, { polling: 100 });
    await rest(page);
    done.push(
      await page.evaluate(() => ({
        paint: window.seen.paint,
        there: window.seen.thereAt - window.seen.pressedAt,
      })),
    );
  }
  return done;
}

/** Until frames were painted and the observers have been told of them. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve, 200);
        });
      }),
  );
