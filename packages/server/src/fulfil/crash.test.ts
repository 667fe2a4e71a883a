import { situations } from '@amends/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { startChild } from '../../test/child.js';
import { storeFolder } from '../../test/folder.js';
import { fulfilSecret, secrets } from '../../test/secrets.js';
import { onlyCase } from '../../test/server.js';
import { startStore } from '../../test/store-server.js';
import { createAmends, embeddedDatabase, webhookFulfiller } from '../index.js';

const now = situations.runningLate.asOf;

/** What a process that takes over the folder comes to. */
async function takeOver(folder: string, url: string) {
  const amends = createAmends({
    database: embeddedDatabase({ folder }),
    secrets: secrets.links,
    fulfil: webhookFulfiller({ url, secret: fulfilSecret }),
    clock: () => now,
  });
  await amends.ready();
  const receipt = async () => {
    const view = await amends.orders.view('1001');
    return view === null ? null : onlyCase(view).receipt;
  };
  await vi.waitFor(async () => expect((await receipt())?.status).toBe('done'), { timeout: 60_000 });
  await amends.drain();
  await amends.close();
}

// Every point of the way, on both databases: src/__tests__/crash.deep.ts. Here, the one that says most.
describe('a process that is killed', () => {
  it('after the choice is kept and before anybody is told of it loses nothing', async () => {
    const folder = await storeFolder();
    const store = await startStore();
    const child = await startChild('choose-and-die.ts', folder, store.url, now);
    expect(await child.line()).toBe('committed');
    await child.kill();
    expect(store.calls).toHaveLength(0);

    await takeOver(folder, store.url);
    expect(store.calls).toHaveLength(1);
  });
});
