import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  // PGlite ships WebAssembly beside its code and pg-boss loads drivers by name: neither survives bundling.
  serverExternalPackages: ['@electric-sql/pglite', 'pg-boss', 'proper-lockfile'],
};

export default config;
