import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser.ts';
import { publishedPackages, root } from '../workspace.ts';
import { runCommand } from './command.ts';
import { describeTally, readVitestReport, totalOf, type Tally } from './tally.ts';

/** How a step ended. `tally` is there when it ran tests. */
export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
  /** A few words for the progress line. */
  readonly note?: string;
  readonly tally?: Tally;
}

/** One thing that has to hold before a change is good. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
  /** The step without whose end this one cannot begin, and without whose success it cannot say anything. */
  readonly needs?: string;
}

// Catches a step that hangs; a step that is merely slow on a busy machine goes on.
const limitMinutes = 15;

function command(...words: [string, ...string[]]): () => Promise<StepResult> {
  return () => runCommand(words, { cwd: root, limitMinutes });
}

function vitest(...projects: readonly string[]): () => Promise<StepResult> {
  return async () => {
    const report = join(await mkdtemp(join(tmpdir(), 'amends-tests-')), 'report.json');
    const selected = projects.flatMap((project) => ['--project', project]);
    const words: [string, ...string[]] = [
      'vitest',
      'run',
      ...selected,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const { ok, output } = await runCommand(words, { cwd: root, limitMinutes });
    const outcome = await readVitestReport(report);
    if (outcome === undefined) {
      return { ok: false, output: `${output}\nVitest left no report.\n` };
    }
    if (totalOf(outcome.tally) === 0) {
      return { ok: false, output: `${output}\nNo test ran, which proves nothing.\n` };
    }
    const note = [describeTally(outcome.tally), ...outcome.notes].join('\n         ');
    return { ok: ok && outcome.tally.failed === 0, output, note, tally: outcome.tally };
  };
}

/**
 * The workspace in parts, each linted by itself: rules that ask for types hold the programs of all the
 * packages that they have met, and all at once is more than a heap takes.
 */
const lintedApart: readonly (readonly string[])[] = [
  ['packages/core'],
  ['packages/adapters', 'packages/cli', 'packages/tooling'],
  ['packages/client', 'packages/react', 'packages/ui', '.storybook'],
  ['packages/server'],
  ['apps'],
];

async function lint(): Promise<StepResult> {
  const rest = lintedApart.flat().flatMap((folder) => ['--ignore-pattern', `${folder}/**`]);
  const outputs: string[] = [];
  for (const words of [...lintedApart, ['.', ...rest]]) {
    const { ok, output } = await runCommand(['eslint', '--max-warnings', '0', ...words], {
      cwd: root,
      limitMinutes,
    });
    if (!ok) outputs.push(output);
  }
  return { ok: outputs.length === 0, output: outputs.join('\n') };
}

async function lookForBrowser(): Promise<StepResult> {
  const browser = await findBrowser();
  return { ok: true, output: '', note: `${browser.executablePath} (${browser.source})` };
}

/** The packages as they would be published, each read by publint and by are-the-types-wrong. */
async function checkTarballs(): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-packed-'));
  const options = { cwd: root, limitMinutes };
  const outputs: string[] = [];
  let ok = true;
  const check = async (...words: [string, ...string[]]) => {
    const result = await runCommand(words, options);
    ok &&= result.ok;
    if (!result.ok) outputs.push(`$ ${words.join(' ')}\n${result.output}`);
  };

  const folders = publishedPackages.map((name) => ['--filter', `./packages/${name}`]).flat();
  await check('pnpm', '--recursive', ...folders, 'pack', '--pack-destination', folder);
  for (const file of await readdir(folder)) {
    await check('publint', 'run', '--strict', join(folder, file));
  }
  for (const name of publishedPackages) {
    const manifest = JSON.parse(
      await readFile(join(root, 'packages', name, 'package.json'), 'utf8'),
    ) as { name: string; version: string; exports: Record<string, unknown> };
    const tarball = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
    // Stylesheets, and the one script that is read into a page as text, have no types.
    const untyped = Object.keys(manifest.exports).filter((path) =>
      /\.(?:css|global\.js)$/u.test(path),
    );
    const isDual = JSON.stringify(manifest.exports).includes('"require"');
    await check(
      'attw',
      join(folder, tarball),
      '--profile',
      isDual ? 'node16' : 'esm-only',
      '--no-emoji',
      ...(untyped.length === 0 ? [] : ['--exclude-entrypoints', ...untyped]),
    );
  }
  return { ok, output: outputs.join('\n'), note: `${publishedPackages.length} tarballs` };
}

/**
 * Everything that CI runs, in the order in which free hands take it up: what takes long first, so that all end at
 * about the same time.
 */
export const steps: readonly Step[] = [
  { name: 'browser', run: lookForBrowser },
  { name: 'unit', run: vitest('node', 'node-shared', 'edge', 'jsdom', 'ssr', 'rsc') },
  { name: 'build', run: command('pnpm', 'run', 'build') },
  {
    name: 'storefront',
    run: command('pnpm', '--filter', '@amends/storefront', 'run', 'build'),
    needs: 'build',
  },
  { name: 'lint', run: lint },
  { name: 'e2e', run: vitest('e2e'), needs: 'storefront' },
  { name: 'stories', run: vitest('storybook'), needs: 'browser' },
  // The storefront's build writes types of its routes.
  { name: 'typecheck', run: command('pnpm', 'run', 'typecheck'), needs: 'storefront' },
  { name: 'dist', run: vitest('dist'), needs: 'build' },
  { name: 'chromium', run: vitest('browser'), needs: 'browser' },
  { name: 'tarballs', run: checkTarballs, needs: 'build' },
  { name: 'format', run: command('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'knip', run: command('knip', '--no-progress', '--no-config-hints') },
  { name: 'size', run: command('size-limit'), needs: 'build' },
];
