import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const size = (contents: Uint8Array | string): number => gzipSync(contents, { level: 9 }).length;

interface Chunk {
  readonly modules: readonly string[];
  readonly bytes: number;
}

/** What a page loads at once that has an order on it, and what it loads when it is wanted, by where that begins. */
async function split() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `
        import { OrderAmends } from './order-amends/index.js';
        globalThis.page = OrderAmends;`,
      resolveDir: dist,
    },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    outdir: '/chunks',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
  });
  const { outputs } = metafile;
  const chunks = new Map(
    Object.entries(outputs).map(([path, { inputs }], at): [string, Chunk] => [
      path,
      { modules: Object.keys(inputs), bytes: size(outputFiles[at]?.contents ?? '') },
    ]),
  );
  /** A file with everything that it cannot do without. */
  const withImports = (path: string, known = new Set<string>()): Set<string> => {
    if (known.has(path)) return known;
    known.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') withImports(next, known);
    return known;
  };
  const entries = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  const main = entries.find(([, { entryPoint }]) => entryPoint === '<stdin>')?.[0] ?? '';
  const atOnce = withImports(main);
  const onDemand = (name: string): Chunk => {
    const path = entries.find(([, { entryPoint }]) => entryPoint?.includes(name) === true)?.[0];
    if (path === undefined) throw new Error(`Nothing begins at ${name}.`);
    return sumOf([...withImports(path)].filter((each) => !atOnce.has(each)));
  };
  function sumOf(paths: Iterable<string>): Chunk {
    const all = [...paths].flatMap((path) => chunks.get(path) ?? []);
    const bytes = all.reduce((sum, chunk) => sum + chunk.bytes, 0);
    return { modules: all.flatMap(({ modules }) => modules), bytes };
  }
  return { atOnce: sumOf(atOnce), onDemand };
}

/** What most who see an order never open, or what another page is for. */
const LATER = [
  'radix-ui',
  'apology-dialog',
  'make-good-picker',
  'order-timeline',
  'promise-ledger',
  'updates-signup',
  'report-problem',
  'incident-timeline',
  'recovery-receipt',
  'follow-up-note',
  'follow-up-card',
  'promise-badge',
  'fairness',
] as const;

describe('a page with an order on it', () => {
  let page: Awaited<ReturnType<typeof split>>;

  beforeAll(async () => {
    page = await split();
  });

  it.each(LATER)('loads nothing of %s before it is wanted', (name) => {
    const { modules } = page.atOnce;
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((module) => module.includes(`/${name}`))).toEqual([]);
  });

  it('loads the dialog with the picker when it is wanted, in at most 19 kB of script and style', () => {
    const { modules, bytes } = page.onDemand('apology-dialog');
    expect(modules.some((module) => module.includes('/make-good-picker/'))).toBe(true);
    const style = size(readFileSync(join(dist, 'apology-dialog.css')));
    expect(bytes + style).toBeLessThanOrEqual(19_000);
  });

  it('loads what can be looked up when it is opened, without the dialog', () => {
    const { modules } = page.onDemand('order-detail');
    expect(modules.some((module) => module.includes('/order-timeline/'))).toBe(true);
    expect(modules.filter((module) => module.includes('radix-ui'))).toEqual([]);
  });
});

describe('the banner alone', () => {
  it('costs hardly more than 4 kB, script and style', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { DelayBanner } from './delay-banner/index.js'`,
        resolveDir: dist,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      external: ['react', 'react-dom', 'react/jsx-runtime'],
    });
    const script = size(outputFiles[0]?.contents ?? '');
    const style = size(readFileSync(join(dist, 'delay-banner.css')));
    expect(script + style).toBeLessThanOrEqual(4_110);
  });
});
