import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What one might import, and what one might import instead. */
const shapes: readonly (readonly [name: string, code: string])[] = [
  ['`assess`', "export { assess } from '@amends/core'"],
  [
    '`assess` and `promiseFromDuration`',
    "export { assess, promiseFromDuration } from '@amends/core'",
  ],
  ['`plan`', "export { plan } from '@amends/core'"],
  ['`viewOrder`', "export { viewOrder } from '@amends/core'"],
  ['everything of `@amends/core`', "export * from '@amends/core'"],
  ['`readRecord` of `@amends/core/schema`', "export { readRecord } from '@amends/core/schema'"],
  ['json-rules-engine `Engine`', "export { Engine } from 'json-rules-engine'"],
  ['XState `createMachine`, `transition`', "export { createMachine, transition } from 'xstate'"],
  ['luxon `DateTime`', "export { DateTime } from 'luxon'"],
  [
    'date-fns `parseISO`, `isBefore`, `addBusinessDays`',
    "export { parseISO, isBefore, addBusinessDays } from 'date-fns'",
  ],
];

/** Minified and gzipped bytes of each shape, the Temporal polyfill aside and with it. */
export async function measureSize(): Promise<string[]> {
  const lines = ['| import | without Temporal’s polyfill | with it |', '| --- | ---: | ---: |'];
  for (const [name, code] of shapes) {
    const sizes = await Promise.all(
      [['temporal-polyfill'], []].map((external) => sizeOf(code, external)),
    );
    lines.push(`| ${[name, ...sizes.map((bytes) => bytes.toLocaleString('en'))].join(' | ')} |`);
  }
  return lines;
}

async function sizeOf(contents: string, external: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@amends/source'],
    external,
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
