import type { NextConfig } from 'next';

/** An order's page is for one pair of eyes: no cache, no index, and no referrer that carries its key away. */
const orderPage = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

/** What every answer says; the policy on scripts and styles comes with each page's own nonce: see `proxy.ts`. */
const everyPage = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // PGlite ships WebAssembly beside its code and pg-boss loads drivers by name: neither survives bundling.
  serverExternalPackages: ['@electric-sql/pglite', 'pg-boss'],
  // `pnpm typecheck` looks at every package in one go; a first look at the demonstration need not wait for it.
  typescript: { ignoreBuildErrors: true },
  redirects: () =>
    Promise.resolve([{ source: '/staff', destination: '/amends/staff', permanent: false }]),
  headers: () =>
    Promise.resolve([
      { source: '/orders/:path*', headers: orderPage },
      { source: '/:path*', headers: everyPage },
    ]),
};

export default config;
