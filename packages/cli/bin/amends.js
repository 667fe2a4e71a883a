#!/usr/bin/env node
// Committed, because pnpm links a command only when its file is there at install time.
import { existsSync } from 'node:fs';

const entry = new URL('../dist/index.js', import.meta.url);

if (existsSync(entry)) {
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    'amends: not built yet. Run `npx -y pnpm@12 build` at the root of the workspace first.',
  );
  process.exitCode = 2;
}
