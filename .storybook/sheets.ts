/// <reference types="vite/types/importMeta.d.ts" />
import type { SourceSheet } from '../packages/ui/scripts/token-uses.js';

const files = import.meta.glob<string>(
  ['../packages/ui/src/*/*.css', '!../packages/ui/src/themes/*.css'],
  { query: '?raw', import: 'default', eager: true },
);

/** The stylesheets of the components, as text, each with its path below `src`. */
export const sheets: readonly SourceSheet[] = Object.entries(files).map(([path, css]) => ({
  path: path.split('/src/')[1] ?? path,
  css,
}));
