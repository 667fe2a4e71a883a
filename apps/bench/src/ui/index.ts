/**
 * `pnpm bench:ui [--rounds 5] [--slow 4]`, after `pnpm build`: what the components cost in a real Chromium,
 * against what one would use instead for the same job, as Markdown on standard output. A round visits
 * everybody in turn, so that a busy machine slows all alike. Ends with 1 where a budget of ours is missed.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '@amends/tooling/browser';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import type { Contender, Job } from './jobs.ts';
import { hydrations, renderings, shift, visit, walk } from './measure.ts';
import { serve } from './serve.ts';
import { costTable, pressTable, shiftTable, slowest } from './tables.ts';
import type { Figures } from './tables.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, slow: { type: 'string', default: '4' } },
});
const [rounds, slow] = [Number(values.rounds), Number(values.slow)];
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n\n`);

// Read before this command itself keeps the machine busy.
const [load = 0] = loadavg();
const isBusy = load > 0.5;
const server = await serve();
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });

/** Everybody who does the job, in turn, round after round. */
async function measure<Figure>(
  job: Job,
  look: (page: Page, contender: Contender) => Promise<readonly Figure[]>,
  times = rounds,
): Promise<Figures<Figure>> {
  const figures = new Map<Contender, Figure[]>(server.doers(job).map((name) => [name, []]));
  for (let round = 0; round < times; round += 1)
    for (const [name, known] of figures)
      known.push(...(await visit(browser, server.urlOf(name, job), (page) => look(page, name))));
  return figures;
}

const rendered = (job: Job) => measure(job, renderings, 3);
const hydrated = (job: Job) =>
  measure(job, (page, name) => hydrations(page, server.markupOf(name, job)), 3);
const shifts = (job: Job) => measure(job, async (page) => [await shift(page)], 2);

try {
  say(
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, ${availableParallelism()} cores of ` +
      `${cpus()[0]?.model ?? 'an unknown processor'}, load before the start ${load.toFixed(1)}` +
      `${isBusy ? ': a **busy** machine, so that only the ratios say anything' : ''}.`,
  );

  const [atOnce, late] = [await shifts('notice'), await shifts('late')];
  say('## Layout shift', '', ...shiftTable(atOnce, late));

  const walks = await measure('order', async (page) => [await walk(page, slow)]);
  say(`## Interaction to next paint, processor slowed ${slow} times`, '', ...pressTable(walks));

  say(
    '## Rendering in the browser',
    '',
    ...costTable([
      ['the notice', await rendered('notice')],
      ['the dialog, open', await rendered('dialog')],
      ['the order', await rendered('order')],
    ]),
  );
  say(
    '## Hydration',
    '',
    ...costTable([
      ['the notice', await hydrated('notice')],
      ['the order', await hydrated('order')],
    ]),
  );

  const [moved, waited] = [
    Math.max(...(late.get('amends') ?? []), ...(atOnce.get('amends') ?? [])),
    slowest(walks.get('amends') ?? []),
  ];
  const told = (isKept: boolean, isTellable = true): string =>
    isKept ? 'kept' : isTellable ? '**missed**' : 'not to be told on a busy machine';
  say(
    `- No layout shift, with the page or late: ${told(moved === 0)} (${moved.toFixed(3)}).`,
    `- Interaction to next paint under 50 ms: ${told(waited < 50, !isBusy)} (${waited === 0 ? 'under 16' : waited}).`,
  );
  // How long something takes is no verdict where others want the processor, too.
  process.exitCode = moved === 0 && (waited < 50 || isBusy) ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
