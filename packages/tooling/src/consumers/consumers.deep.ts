import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situationView } from '@amends/core/testing';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../browser.ts';
import { createApp, runIn } from './app.ts';
import { nextApp, react18App, viteApp } from './apps.ts';
import { packAll, type Tarballs } from './pack.ts';

// Packed as published, installed from the registry, outside the workspace: what a stranger gets.
const view = situationView('runningLate');
const agreed = situationView('runningLate', { chosen: 'refund-shipping', done: true });
/** The customer's browser is elsewhere than the server, and speaks another language. */
const farAway = { timezoneId: 'America/Los_Angeles', locale: 'ar-EG' };
const serverZone = 'Pacific/Kiritimati';
const servers: ChildProcess[] = [];
let folder: string;
let tarballs: Tarballs;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-consumers-'));
  tarballs = await packAll(folder);
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
}, 300_000);

afterAll(async () => {
  for (const server of servers) server.kill();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was given.');
  return address.port;
}

/** Starts a server in the app and comes back once it has printed that it listens. */
async function serve(app: string, command: readonly string[], port: number): Promise<string> {
  const child = spawn('npx', ['--no-install', ...command], {
    cwd: app,
    env: { ...process.env, PORT: String(port), TZ: serverZone, LANG: 'de_DE.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.push(child);
  const url = `http://127.0.0.1:${port}/`;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`The server of ${app} ended with ${String(code)}.`)),
    );
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready|local:|http:/i.test(chunk.toString())) resolve();
    });
  });
  return url;
}

/** The page as a customer meets it far away, and whatever it complained of. */
async function visit(
  url: string,
  look: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<{ text: string; complaints: string[]; painted: string }> {
  const page = await browser.newPage(farAway);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  const banner = page.getByRole('region', { name: view.headline.title });
  const text = (await banner.textContent()) ?? '';
  const painted = await banner.evaluate((element) => getComputedStyle(element).borderRadius);
  await look(page);
  await page.close();
  return { text, complaints, painted };
}

async function openDialog(page: Page): Promise<void> {
  await page.getByText('See your options').click();
  await page.getByRole('dialog').waitFor();
}

/** What is there to be read before any script has come. */
async function readWithoutScript(url: string): Promise<string> {
  const context = await browser.newContext({ ...farAway, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = await page.locator('body').innerText();
  await context.close();
  return text;
}

function expectWell(seen: Awaited<ReturnType<typeof visit>>): void {
  expect(seen.complaints).toEqual([]);
  expect(seen.text).toContain(view.dates.current?.text);
  expect(seen.painted).not.toBe('0px');
}

const inApp = (app: string, ...command: readonly string[]) =>
  runIn(app, 'npx', ['--no-install', ...command]);

async function preview(app: string): Promise<string> {
  const port = await freePort();
  const place = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  return serve(app, ['vite', 'preview', ...place], port);
}

const patience = { timeout: 600_000 };

test('a fresh Vite app type-checks, builds and shows the banner', patience, async () => {
  const app = await createApp(folder, viteApp(view), tarballs);
  await inApp(app, 'tsc', '--noEmit');
  await inApp(app, 'vite', 'build');
  expectWell(await visit(await preview(app)));
});

test(
  'so does one on React 18.3, resolved as Node does, with the whole order',
  patience,
  async () => {
    const app = await createApp(folder, react18App(view), tarballs);
    await inApp(app, 'tsc', '--noEmit');
    await inApp(app, 'vite', 'build');
    expectWell(await visit(await preview(app), openDialog));
  },
);

test(
  'a fresh Next app says all in its first response, and hydrates elsewhere',
  patience,
  async () => {
    const app = await createApp(folder, nextApp(view, agreed), tarballs);
    await inApp(app, 'next', 'build');
    const port = await freePort();
    const url = await serve(
      app,
      ['next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
      port,
    );
    const text = await readWithoutScript(url);
    for (const words of [
      view.headline.title,
      view.dates.current?.text,
      view.dates.first?.text,
      agreed.receipt?.title,
      view.timeline[0]?.title,
    ]) {
      expect(text).toContain(words);
    }
    expectWell(await visit(url));
    expectWell(await visit(`${url}live`, openDialog));
  },
);
