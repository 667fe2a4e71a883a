import type { App } from '../app.ts';
import { nodeTypes, react19, sources, tsconfig, typescript } from './shared.ts';
import type { Shown } from './shared.ts';

const layout = `
import type { ReactNode } from 'react';
import '@amends/ui/styles.css';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head><link rel="icon" href="data:," /></head>
      <body>{children}</body>
    </html>
  );
}
`;

// A server component with nothing around it: what there is to read is in the first response.
const readable = `
import { previewOrder } from '@amends/core';
import { DelayBanner, OrderTimeline, PromiseLedger, Receipt } from '@amends/ui';
import { agreed, asOf, record } from './data.ts';

export default function Page() {
  return (
    <main>
      {previewOrder(record, { asOf }).cases.map((view) => (
        <div key={view.caseId}>
          <DelayBanner view={view} href="#options">
            <DelayBanner.Status />
            <DelayBanner.Dates />
            <DelayBanner.Open />
          </DelayBanner>
          <OrderTimeline view={view} />
          <PromiseLedger view={view} />
        </div>
      ))}
      <Receipt view={agreed} />
    </main>
  );
}
`;

const live = `
import { previewOrder } from '@amends/core';
import { asOf, record } from '../data.ts';
import { OrderPage } from '../order-page.tsx';

export default function Page() {
  return <OrderPage order={previewOrder(record, { asOf })} />;
}
`;

/** Next's App Router: a page of server components alone, and one that is hydrated. */
export const nextApp = (shown: Shown): App => ({
  name: 'fresh-next-app',
  dependencies: { ...react19, ...typescript, ...nodeTypes, next: '16.4.6' },
  files: {
    ...sources('app', shown),
    'next.config.mjs': 'export default { turbopack: { root: import.meta.dirname } };\n',
    'app/layout.tsx': layout,
    'app/page.tsx': readable,
    'app/live/page.tsx': live,
    'tsconfig.json': tsconfig({
      plugins: [{ name: 'next' }],
      types: ['node'],
      // For the build, which adds Next's own declarations.
      skipLibCheck: true,
    }),
  },
});
