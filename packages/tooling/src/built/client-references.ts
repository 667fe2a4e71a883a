/**
 * `node --import ./client-references.ts` does what a framework's server build does: a file that says `'use client'` is not
 * run, each of its exports becomes a reference. Everything else is run for real.
 */
import { registerHooks } from 'node:module';

const directive = /^\s*["']use client["']/u;
const exportLists = /^export \{([^}]*)\}/gmu;

function exportedNames(source: string): string[] {
  return [...source.matchAll(exportLists)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map(
      (part) =>
        part
          .trim()
          .split(/\s+as\s+/u)
          .at(-1) ?? '',
    )
    .filter((name) => name !== '');
}

function references(names: readonly string[]): string {
  return names
    .map((name, at) => `const reference${at} = () => {};\nexport { reference${at} as ${name} };`)
    .join('\n');
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (loaded.format !== 'module') return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    if (!directive.test(source)) return loaded;
    return { ...loaded, source: references(exportedNames(source)) };
  },
});
