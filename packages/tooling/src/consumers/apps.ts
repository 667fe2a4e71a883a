import type { CaseView } from '@amends/core';
import type { App } from './app.ts';

const react = { react: '19.3.1', 'react-dom': '19.3.1' };

const tsconfig = (extra: object) =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      // Our own declarations are checked too: that is the point.
      skipLibCheck: false,
      types: [],
      ...extra,
    },
    include: ['src', 'app'],
  });

const view = (content: CaseView) =>
  `import type { CaseView } from '@amends/core';\nexport const view: CaseView = ${JSON.stringify(content, null, 2)};\n`;

/** A fresh Vite app that renders the banner from plain JSON. */
export const viteApp = (content: CaseView): App => ({
  name: 'fresh-vite-app',
  dependencies: {
    ...react,
    vite: '8.3.8',
    typescript: '6.0.3',
    '@types/react': '19.3.0',
    '@types/react-dom': '19.3.0',
  },
  files: {
    'index.html':
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Vite</title></head><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>',
    'src/view.ts': view(content),
    'src/styles.d.ts': "declare module '*.css';\n",
    'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { DelayBanner } from '@amends/ui';
import '@amends/ui/styles.css';
import { view } from './view';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DelayBanner view={view} />);
`,
    'tsconfig.json': tsconfig({}),
  },
});

/** The same on React 18.3, with the whole order, typed as Node's own resolution has it. */
export const react18App = (content: CaseView): App => ({
  name: 'fresh-react-18-app',
  dependencies: {
    react: '18.3.1',
    'react-dom': '18.3.1',
    vite: '8.3.8',
    typescript: '6.0.3',
    '@types/react': '18.3.8',
    '@types/react-dom': '18.3.7',
  },
  files: {
    ...viteApp(content).files,
    'src/main.tsx': `import { createRoot } from 'react-dom/client';
import { OrderAmends } from '@amends/ui/order-amends';
import '@amends/ui/styles.css';
import { view } from './view.js';

const order = { orderId: view.orderId, cases: [view] };
const root = document.getElementById('root');
if (root) createRoot(root).render(<OrderAmends view={order} onChoose={() => undefined} />);
`,
    'tsconfig.json': tsconfig({ module: 'Node16', moduleResolution: 'Node16' }),
  },
});

/** A fresh Next app: a server component's page, and one that is hydrated. */
export const nextApp = (content: CaseView, agreed: CaseView): App => ({
  name: 'fresh-next-app',
  dependencies: {
    ...react,
    next: '16.4.6',
    typescript: '6.0.3',
    '@types/react': '19.3.0',
    '@types/react-dom': '19.3.0',
    '@types/node': '24.19.2',
  },
  files: {
    'next.config.mjs': 'export default { turbopack: { root: import.meta.dirname } };\n',
    'app/layout.tsx': `import type { ReactNode } from 'react';
import '@amends/ui/styles.css';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head><link rel="icon" href="data:," /></head>
      <body>{children}</body>
    </html>
  );
}
`,
    'app/styles.d.ts': "declare module '*.css';\n",
    'app/view.ts': `${view(content)}export const agreed: CaseView = ${JSON.stringify(agreed)};\n`,
    'app/page.tsx': `import { DelayBanner, OrderTimeline, PromiseLedger, Receipt } from '@amends/ui';
import { agreed, view } from './view';

// A server component with nothing around it: what there is to read is in the first response.
export default function Page() {
  return (
    <main>
      <DelayBanner view={view} href="#options" />
      <Receipt view={agreed} />
      <OrderTimeline view={view} />
      <PromiseLedger view={view} />
    </main>
  );
}
`,
    'app/live/page.tsx': `import { AmendsProvider } from '@amends/react';
import { MakeGoodPicker, OrderAmends } from '@amends/ui';
import { view } from '../view';

export default function Page() {
  return (
    <AmendsProvider initial={{ orderId: view.orderId, cases: [view] }}>
      <OrderAmends fallback={<MakeGoodPicker view={view} />} />
    </AmendsProvider>
  );
}
`,
    'tsconfig.json': tsconfig({
      plugins: [{ name: 'next' }],
      types: ['node'],
      // Next's own declarations do not pass; ours are checked in the Vite app.
      skipLibCheck: true,
    }),
  },
});
