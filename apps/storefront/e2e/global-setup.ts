import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { demoOrders } from '../lib/demo-orders.ts';
import { replay } from '../scripts/replay/index.ts';
import { issueKey } from '../scripts/replay/issue-key.ts';
import { freshSecrets } from '../scripts/replay/secrets.ts';
import { freePort } from '../scripts/run/port.ts';
import { startShop } from '../scripts/run/shop-server.ts';

/** A Tuesday, ten in the morning in Houston, ten days before Thanksgiving. */
const now = '2026-11-17T16:00:00Z';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shop is. */
    origin: string;
    /** The signed link of every order of the demonstration. */
    links: Readonly<Record<string, string>>;
    /** A key that lets the shop's people in. */
    staffKey: string;
  }
}

/** Starts the built shop on an empty database, replays the recorded payloads, and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-shop-'));
  const secrets = freshSecrets(() => randomBytes(32).toString('base64'));
  const shop = await startShop({ port: await freePort(4300), folder, secrets, now });
  const stop = async (): Promise<void> => {
    await shop.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await replay({ origin: shop.origin, secrets, now });
    const links = await Promise.all(
      demoOrders.map(async ({ orderId }) => {
        const key = await issueKey(orderId, shop.origin, secrets);
        return [orderId, `${shop.origin}/orders/${orderId}?key=${key}`] as const;
      }),
    );
    project.provide('origin', shop.origin);
    project.provide('staffKey', secrets.staff);
    project.provide('links', Object.fromEntries(links));
    return stop;
  } catch (error) {
    process.stderr.write(shop.printed());
    await stop();
    throw error;
  }
}
