import type { App } from '../app.ts';
import { react18, react19, sources, tsconfig, typescript, vite } from './shared.ts';
import type { Shown } from './shared.ts';

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Vite</title></head>
  <body><div id="root"><!--page--></div><script type="module" src="/src/main.tsx"></script></body>
</html>
`;

// Both sides work out the order and its words for themselves.
const page = `
import { previewOrder } from '@amends/core';
import { StrictMode } from 'react';
import { asOf, record } from './data.ts';
import { OrderPage } from './order-page.tsx';

export function Page() {
  return (
    <StrictMode>
      <OrderPage order={previewOrder(record, { asOf })} />
    </StrictMode>
  );
}
`;

const main = `
import { hydrateRoot } from 'react-dom/client';
import '@amends/ui/styles.css';
import { Page } from './page.tsx';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <Page />);
`;

/** Writes what the server renders into the page that was built. */
const render = `
import { readFileSync, writeFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './server/page.js';

const file = 'dist/index.html';
const rendered = renderToString(createElement(Page));
writeFileSync(file, readFileSync(file, 'utf8').replace('<!--page-->', () => rendered));
`;

const viteApp = (
  name: string,
  react: Record<string, string>,
  shown: Shown,
  types: object,
): App => ({
  name,
  dependencies: { ...react, ...vite, ...typescript },
  files: {
    ...sources('src', shown),
    'index.html': html,
    'src/page.tsx': page,
    'src/main.tsx': main,
    'render.mjs': render,
    'tsconfig.json': tsconfig(types),
  },
});

/** Vite and React 19, typed as a bundler resolves. */
export const viteReact19 = (shown: Shown): App => viteApp('fresh-vite-app', react19, shown, {});

/** Vite and React 18.3, typed as Node itself resolves. */
export const viteReact18 = (shown: Shown): App =>
  viteApp('fresh-react-18-app', react18, shown, { module: 'Node16', moduleResolution: 'Node16' });
