/**
 * Opens the storefront with real data: builds what is not built, starts the shop with its embedded database, and
 * replays recorded payloads through its own webhook addresses.
 *
 *     pnpm demo [--port 3000] [--fresh]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo } from './run/build-demo.ts';
import { demoFolder } from './run/places.ts';
import { freePort } from './run/port.ts';
import { elapsedInAll, say, step } from './run/progress.ts';
import { welcome } from './run/welcome.ts';
import { startShop } from './run/shop-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    fresh: { type: 'boolean', default: false },
  },
});

try {
  await demo();
} catch (error) {
  say();
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function demo(): Promise<void> {
  say();
  await buildDemo();
  // Only now is there a build of the packages that these need.
  const { demoState, forget } = await import('./run/demo-state.ts');
  const { replay } = await import('./replay/index.ts');
  const folder = join(demoFolder, 'demo');
  if (values.fresh) await forget(folder);
  const { now, secrets } = await demoState(folder);
  const port = await freePort(Number(values.port));
  const shop = await step('Starting the shop', () => startShop({ port, folder, secrets, now }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shop.stop());

  await step('Replaying recorded payloads', (tell) =>
    replay({
      origin: shop.origin,
      secrets,
      now,
      onStep: ({ does }, done, total) => tell(`${done} of ${total}: ${does}`),
    }),
  );

  say();
  for (const line of welcome(shop.origin, secrets.staff)) say(`  ${line}`);
  say();
  say(
    `  Ready after ${elapsedInAll()}. Ctrl-C stops it; orders and choices are kept for the next time (--fresh forgets them).`,
  );
  await shop.gone;
}
