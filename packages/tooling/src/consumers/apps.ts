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

/** A fresh Next app whose server-rendered first response holds the banner. */
export const nextApp = (content: CaseView): App => ({
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
    'app/view.ts': view(content),
    'app/page.tsx': `import { DelayBanner } from '@amends/ui';
import { view } from './view';

export default function Page() {
  return <DelayBanner view={view} />;
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
