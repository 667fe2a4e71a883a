/**
 * Serves a built Storybook below a path, as a store's own server might, and opens its pages in Chromium:
 *
 *     node --import @amends/tooling/register apps/lab/scripts/check-hosted.ts <folder> [<pictures>]
 *
 * Fails on a page that writes an error, asks for what is not there, or is wider than its window, and on
 * a link of the front page that leads nowhere. With a second folder it leaves a picture of each page.
 */
import { findBrowser } from '@amends/tooling/browser';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';

const BASE = '/design/amends/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Shot {
  readonly name: string;
  readonly at: string;
  readonly width: number;
  readonly isWhole?: boolean;
}

const lab = 'iframe.html?id=lab-delay-lab--open&viewMode=story';
const front = 'iframe.html?id=start-here-amends--docs&viewMode=docs';
const dark = '&globals=theme:dark';
const shots: readonly Shot[] = [
  { name: 'storybook', at: '', width: 1440 },
  { name: 'storybook-lab', at: '?path=/story/lab-delay-lab--open&args=situation:19', width: 1440 },
  { name: 'storybook-component', at: '?path=/docs/components-promisebadge--docs', width: 1440 },
  { name: 'front', at: front, width: 1100, isWhole: true },
  { name: 'front-dark', at: front + dark, width: 1100, isWhole: true },
  { name: 'front-phone', at: front, width: 390, isWhole: true },
  { name: 'lab', at: lab, width: 1440, isWhole: true },
  { name: 'lab-dark', at: `${lab}&args=situation:19;place:GB${dark}`, width: 1440, isWhole: true },
  { name: 'lab-1024', at: `${lab}&args=situation:17`, width: 1024, isWhole: true },
  { name: 'lab-phone', at: lab, width: 390, isWhole: true },
  {
    name: 'lab-right-to-left',
    at: `${lab}&globals=locale:ar;direction:rtl`,
    width: 1440,
    isWhole: true,
  },
  { name: 'lab-hostile', at: `${lab}&args=situation:99;at:nonsense;edit:AAAA`, width: 1440 },
  { name: 'lab-text', at: `${lab}&args=situation:9`, width: 1024, isWhole: true },
];

const [folder, pictures] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that `storybook build` wrote.');
  process.exit(2);
}

async function serve(root: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const inside = path.startsWith(BASE)
      ? normalize(path.slice(BASE.length) || 'index.html')
      : '..';
    if (inside.startsWith('..')) {
      // Browsers ask for one at the root of every site.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    readFile(join(root, inside)).then(
      (bytes) => {
        const type = TYPES[extname(inside)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}${BASE}` };
}

/** What is wrong with one page. */
async function faultsOf(browser: Browser, origin: string, { name, at, width, isWhole }: Shot) {
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text().split('\n')[0] ?? '');
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(origin + at, { waitUntil: 'networkidle' });
  const shown = at.startsWith('iframe')
    ? page.mainFrame()
    : page.frameLocator('#storybook-preview-iframe');
  await shown.locator('.lab, .sbdocs, .sb-story').first().waitFor({ timeout: 30_000 });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) faults.push(`wider than its window by ${over} px`);
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: isWhole ?? false });
  await page.close();
  return faults;
}

/** The links of the front page that lead nowhere. */
async function deadLinks(root: string): Promise<string[]> {
  const welcome = await readFile(new URL('../../docs/start/welcome.mdx', import.meta.url), 'utf8');
  const { entries } = JSON.parse(await readFile(join(root, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, unknown>>;
  };
  return [...welcome.matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/gu)]
    .map(([, id = '']) => id)
    .filter((id) => !Object.hasOwn(entries, id));
}

const { server, origin } = await serve(folder);
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
let isSound = true;
for (const shot of shots) {
  const faults = await faultsOf(browser, origin, shot).catch((error: unknown) => [String(error)]);
  isSound &&= faults.length === 0;
  console.log(
    `${shot.name.padEnd(20)} ${faults.length === 0 ? 'ok' : [...new Set(faults)].join('; ')}`,
  );
}
for (const id of await deadLinks(folder)) {
  isSound = false;
  console.log(`The front page leads to ${id}, which is not there.`);
}
await browser.close();
server.close();
process.exitCode = isSound ? 0 : 1;
