/**
 * Builds the stylesheets of `dist`: each is bundled from the sources in `src`, once as it is (inside
 * `@layer amends`, where any rule of the storefront wins) and for `styles.isolated.css` as its unlayered
 * twin (where none does).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { isolate } from './isolate.ts';

const root = join(import.meta.dirname, '..');

/** What is published, and the source it is bundled from. */
export const sheets = {
  'styles.css': 'src/styles.css',
  'delay-banner.css': 'src/delay-banner/delay-banner.css',
  'apology-dialog.css': 'src/apology-dialog/apology-dialog.css',
  'make-good-picker.css': 'src/make-good-picker/make-good-picker.css',
} as const;

/** One sheet, minified, with its imports inlined. */
export function build(source: string, isolated = false): string {
  const { code } = bundle({
    filename: join(root, source),
    minify: true,
    ...(isolated && { visitor: isolate }),
  });
  return new TextDecoder().decode(code);
}

/** Writes every sheet into `dist`. */
export function write(): void {
  const folder = join(root, 'dist');
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(sheets)) {
    writeFileSync(join(folder, name), build(source));
  }
  writeFileSync(join(folder, 'styles.isolated.css'), build('src/styles.isolated.css', true));
}

if (import.meta.main) write();
