import type { App } from '../app.ts';
import { nodeTypes, react19, sources, tsconfig, typescript, vite } from './shared.ts';
import type { Shown } from './shared.ts';

const version = '8.4.0';

const config = `
import { reactRouter } from '@react-router/dev/vite';

export default { plugins: [reactRouter()] };
`;

const routes = `
import { index } from '@react-router/dev/routes';
import type { RouteConfig } from '@react-router/dev/routes';

export default [index('order.tsx')] satisfies RouteConfig;
`;

const root = `
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';
import '@amends/ui/styles.css';

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head><meta charSet="utf-8" /><link rel="icon" href="data:," /><Meta /><Links /></head>
      <body>{children}<ScrollRestoration /><Scripts /></body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
`;

// The order as the router's own types bring it from the loader.
const order = `
import { previewOrder } from '@amends/core';
import { useLoaderData } from 'react-router';
import { asOf, record } from './data.ts';
import { OrderPage } from './order-page.tsx';

export function loader() {
  return previewOrder(record, { asOf });
}

export default function Order() {
  return <OrderPage order={useLoaderData<typeof loader>()} />;
}
`;

/** React Router as a framework: a loader, rendered on the server, hydrated. */
export const reactRouterApp = (shown: Shown): App => ({
  name: 'fresh-react-router-app',
  dependencies: {
    ...react19,
    ...typescript,
    ...nodeTypes,
    ...vite,
    'react-router': version,
    '@react-router/dev': version,
    '@react-router/node': version,
    '@react-router/serve': version,
    isbot: '5.2.3',
  },
  files: {
    ...sources('app', shown),
    'vite.config.ts': config,
    'app/routes.ts': routes,
    'app/root.tsx': root,
    'app/order.tsx': order,
    'tsconfig.json': tsconfig({ types: ['node', 'vite/client'] }),
  },
});
