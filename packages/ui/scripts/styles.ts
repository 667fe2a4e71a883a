/**
 * Builds the stylesheets of `dist` from the sources in `src`, which know of no layer: each goes into
 * `@layer amends`, where any rule of the storefront wins, and all of them once more into the unlayered
 * `styles.isolated.css`, where none does.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { themeNames } from '../src/theme/theme-names.ts';
import { isolate } from './isolate.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');

/** All sources, in the order in which `styles.css` names them: that order is the cascade. */
const sources = [...read('styles.css').matchAll(/@import '\.\/([^']+)'/gu)].map(
  ([, path = '']) => path,
);

/** Those of the sources that lie in one of the folders. */
const from = (...folders: readonly string[]): string =>
  sources
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
    .map(read)
    .join('\n');

function minify(code: string, isIsolated = false): string {
  const result = transform({
    filename: 'styles.css',
    code: new TextEncoder().encode(code),
    minify: true,
    ...(isIsolated && { visitor: isolate }),
  });
  return new TextDecoder().decode(result.code);
}

/** Every folder holds a component, but the one of what is shared. */
const isComponent = (folder: string): boolean => folder !== 'styles';

/** What is shared lies beneath, in a layer of its own: two sheets on a page may then come in any order. */
const layered = (...folders: readonly string[]): string =>
  minify(`@layer amends { @layer base {${from('styles')}} ${from(...folders)} }`);

/** Every published sheet, and how it is made. */
export const sheets: Readonly<Record<string, () => string>> = {
  'styles.css': () =>
    layered(...new Set(sources.map((path) => path.split('/')[0] ?? '').filter(isComponent))),
  'styles.isolated.css': () =>
    minify(read('styles/revert.css') + sources.map(read).join('\n'), true),
  'delay-banner.css': () => layered('delay-banner'),
  'receipt.css': () => layered('receipt'),
  'make-good-picker.css': () => layered('receipt', 'make-good-picker'),
  'apology-dialog.css': () => layered('receipt', 'make-good-picker', 'apology-dialog'),
  'order-amends.css': () =>
    layered(
      'delay-banner',
      'receipt',
      'make-good-picker',
      'apology-dialog',
      'order-timeline',
      'promise-ledger',
      'report-problem',
      'incident-banner',
      'fields',
      'consent-prompt',
      'ask-form',
      'updates-signup',
      'order-amends',
    ),
  'consent-prompt.css': () => layered('fields', 'consent-prompt'),
  'ask-form.css': () => layered('fields', 'ask-form'),
  'updates-signup.css': () => layered('fields', 'updates-signup'),
  'order-timeline.css': () => layered('order-timeline'),
  'incident-banner.css': () => layered('incident-banner'),
  'incident-timeline.css': () => layered('incident-timeline'),
  'recovery-receipt.css': () => layered('printing', 'recovery-receipt'),
  'follow-up-note.css': () => layered('follow-up-note'),
  'follow-up-card.css': () => layered('printing', 'follow-up-card'),
  'promise-badge.css': () => layered('promise-badge'),
  'promise-ledger.css': () => layered('promise-ledger'),
  'report-problem.css': () => layered('fields', 'report-problem'),
  ...Object.fromEntries(
    themeNames.map((name) => [
      `themes/${name}.css`,
      () => minify(`@layer amends { ${read(`themes/${name}.css`)} }`),
    ]),
  ),
};

if (import.meta.main) {
  mkdirSync(join(root, 'dist/themes'), { recursive: true });
  // As it is: only Tailwind understands it.
  copyFileSync(join(root, 'src/tailwind.css'), join(root, 'dist/tailwind.css'));
  for (const [name, make] of Object.entries(sheets)) {
    writeFileSync(join(root, 'dist', name), make());
  }
}
