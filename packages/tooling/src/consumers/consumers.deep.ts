import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situationView } from '@amends/core/testing';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../browser.ts';
import { createApp, runIn } from './app.ts';
import { nextApp, viteApp } from './apps.ts';
import { packAll, type Tarballs } from './pack.ts';

// Packed as published, installed from the registry, outside the workspace: what a stranger gets.
const view = situationView('runningLate');
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
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.push(child);
  const url = `http://127.0.0.1:${port}/`;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`The server of ${app} ended with ${String(code)}.`)),
    );
    child.stdout.on('data', (chunk: Buffer) => {
      if (/ready|local:/i.test(chunk.toString())) resolve();
    });
  });
  return url;
}

/** The banner as a customer meets it, and whatever the page complained of. */
async function visit(
  url: string,
): Promise<{ text: string; complaints: string[]; painted: string }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  const banner = page.getByRole('region', { name: view.headline.title });
  const text = (await banner.textContent()) ?? '';
  const painted = await banner.evaluate((element) => getComputedStyle(element).borderRadius);
  await page.close();
  return { text, complaints, painted };
}

test(
  'a fresh Vite app type-checks, builds and shows the banner',
  { timeout: 600_000 },
  async () => {
    const app = await createApp(folder, viteApp(view), tarballs);
    await runIn(app, 'npx', ['--no-install', 'tsc', '--noEmit']);
    await runIn(app, 'npx', ['--no-install', 'vite', 'build']);
    const port = await freePort();
    const url = await serve(
      app,
      ['vite', 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
      port,
    );
    const seen = await visit(url);
    expect(seen.complaints).toEqual([]);
    expect(seen.text).toContain(view.dates.current?.text);
    expect(seen.painted).not.toBe('0px');
  },
);

test('a fresh Next app has the banner in its first response', { timeout: 600_000 }, async () => {
  const app = await createApp(folder, nextApp(view), tarballs);
  await runIn(app, 'npx', ['--no-install', 'next', 'build']);
  const port = await freePort();
  const url = await serve(
    app,
    ['next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    port,
  );
  const html = await (await fetch(url)).text();
  expect(html).toContain(view.headline.title);
  const seen = await visit(url);
  expect(seen.complaints).toEqual([]);
  expect(seen.text).toContain(view.dates.current?.text);
  expect(seen.painted).not.toBe('0px');
});
