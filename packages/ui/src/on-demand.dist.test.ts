import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const size = (contents: Uint8Array | string): number => gzipSync(contents, { level: 9 }).length;

/** What a page loads that has the banner, and what it loads when the dialog is wanted. */
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
  const outputs = Object.values(metafile.outputs).map((output, at) => ({
    modules: Object.keys(output.inputs),
    bytes: size(outputFiles[at]?.contents ?? ''),
    isDialog: output.entryPoint?.includes('apology-dialog') === true,
  }));
  return {
    first: outputs
      .filter(({ isDialog }) => !isDialog)
      .filter(({ modules }) => modules.every((module) => !module.includes('live-stream'))),
    onDemand: outputs.filter(({ isDialog }) => isDialog),
  };
}

describe('the dialog and the picker', () => {
  it('are no part of what a page with a banner loads', async () => {
    const { first, onDemand } = await split();
    const early = first.flatMap(({ modules }) => modules);
    expect(early.filter((module) => /radix|apology-dialog|make-good-picker/u.test(module))).toEqual(
      [],
    );
    expect(onDemand).toHaveLength(1);
  });

  it('cost at most 19 kB when they are wanted, script and style', async () => {
    const { onDemand } = await split();
    const script = onDemand.reduce((sum, { bytes }) => sum + bytes, 0);
    const style = size(readFileSync(join(dist, 'apology-dialog.css')));
    expect(script + style).toBeLessThanOrEqual(19_000);
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
    expect(script + style).toBeLessThanOrEqual(4_200);
  });
});
