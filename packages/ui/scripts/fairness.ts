/**
 * Builds `dist/fairness.global.js`: the fairness kit in one file that any page can run, for tests that
 * drive a browser from outside (Playwright, Puppeteer, WebDriver). It defines `AmendsFairness`.
 */
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

await build({
  entryPoints: [join(root, 'src/fairness/index.ts')],
  outfile: join(root, 'dist/fairness.global.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'AmendsFairness',
  // Wherever it is evaluated, and without a value that would have to leave the page.
  footer: { js: 'globalThis.AmendsFairness = AmendsFairness; void 0;' },
  // The sources of core, so that it need not be built before.
  conditions: ['@amends/source'],
  target: 'es2022',
});
