import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situations, situationView } from '@amends/core/testing';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../browser.ts';
import { createApp, runIn, type App } from './app.ts';
import { nextApp } from './apps/next-app.ts';
import { reactRouterApp } from './apps/react-router-app.ts';
import { viteReact18, viteReact19 } from './apps/vite-app.ts';
import { packAll, type Tarballs } from './pack.ts';
import { serve } from './serve.ts';
import { openDialog, readWithoutScript, visit, type Seen } from './visit.ts';

// Packed as published, installed from the registry, outside the workspace: what a stranger gets.
const view = situationView('runningLate');
const agreed = situationView('runningLate', { chosen: 'refund-shipping', done: true });
const shown = { ...situations.runningLate, agreed };

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
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  // The modules of four apps are many files to take away.
}, 300_000);

const inApp = (app: string, command: string, mode?: 'development') =>
  runIn(app, ['npx', '--no-install', ...command.split(' ')], mode);

async function served(app: string, command: (port: string) => string): Promise<string> {
  const { url, stop } = await serve(app, (port) => command(port).split(' '));
  onTestFinished(stop);
  return url;
}

function expectWell({ complaints, text, isStyled }: Seen): void {
  expect(complaints).toEqual([]);
  for (const words of [view.headline.title, view.dates.current?.text, view.dates.first?.text]) {
    expect(text).toContain(words);
  }
  expect(isStyled).toBe(true);
}

const patience = { timeout: 600_000 };

const onVite: readonly (readonly [string, App])[] = [
  ['19', viteReact19(shown)],
  ['18.3, resolved as Node does', viteReact18(shown)],
];

test.each(onVite)('Vite and React %s', patience, async (_, fresh) => {
  const app = await createApp(folder, fresh, tarballs);
  await inApp(app, 'tsc --noEmit');
  // React's development build has more to say about what was rendered elsewhere.
  await inApp(app, 'vite build', 'development');
  await inApp(app, 'vite build --ssr src/page.tsx --outDir server', 'development');
  await runIn(app, ['node', 'render.mjs'], 'development');
  const url = await served(
    app,
    (port) => `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
  );
  expect(await readWithoutScript(browser, url)).toContain(view.dates.current?.text);
  expectWell(await visit(browser, url, openDialog));
});

test('Next, from server components and hydrated', patience, async () => {
  const app = await createApp(folder, nextApp(shown), tarballs);
  // Before Next brings its own declarations, which do not pass.
  await inApp(app, 'tsc --noEmit --skipLibCheck false');
  await inApp(app, 'next build');
  const url = await served(app, (port) => `next start --hostname 127.0.0.1 --port ${port}`);
  const text = await readWithoutScript(browser, url);
  for (const words of [view.dates.first?.text, agreed.receipt?.title, view.timeline[0]?.title]) {
    expect(text).toContain(words);
  }
  expectWell(await visit(browser, url));
  expectWell(await visit(browser, `${url}live`, openDialog));
});

test('React Router as a framework', patience, async () => {
  const app = await createApp(folder, reactRouterApp(shown), tarballs);
  await inApp(app, 'tsc --noEmit');
  await inApp(app, 'react-router build');
  const url = await served(app, () => 'react-router-serve ./build/server/index.js');
  expect(await readWithoutScript(browser, url)).toContain(view.dates.current?.text);
  expectWell(await visit(browser, url, openDialog));
});
