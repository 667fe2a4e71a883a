import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { startChild } from '../../test/child.js';
import { freshEmbedded } from '../../test/database.js';
import { storeFolder } from '../../test/folder.js';
import { embeddedDatabase } from './embedded-database.js';
import { lockFolder } from './folder-lock.js';
import { isFirstDelivery } from './once.js';

const now = '2026-11-12T09:00:00Z';

describe('an embedded store', () => {
  it('is refused to a second process, and free again when the first has closed it', async () => {
    const folder = await storeFolder();
    const holder = await startChild('hold-store.ts', folder);
    expect(await holder.line()).toBe('open');

    const refusal = embeddedDatabase({ folder }).open();
    await expect(refusal).rejects.toMatchObject({ code: 'store_locked' });
    await expect(refusal).rejects.toThrow(
      new RegExp(`${folder} is open already in process ${String(holder.process.pid)}`, 'u'),
    );

    const ended = once(holder.process, 'exit');
    holder.process.stdin?.write('close\n');
    await ended;
    const database = await embeddedDatabase({ folder }).open();
    await database.close();
  });

  it('is free at once when the process that held it was killed, and has what that had kept', async () => {
    const folder = await storeFolder();
    const before = await embeddedDatabase({ folder }).open();
    await isFirstDelivery(before.queries, 'shopify', 'd1', now);
    await before.close();

    const holder = await startChild('hold-store.ts', folder);
    await holder.line();
    await holder.kill();

    const after = await embeddedDatabase({ folder }).open();
    expect(await isFirstDelivery(after.queries, 'shopify', 'd1', now)).toBe(false);
    await after.close();
  });

  it('is refused to this process, too, while it has it open', async () => {
    const folder = await storeFolder();
    const database = await embeddedDatabase({ folder }).open();
    await expect(embeddedDatabase({ folder }).open()).rejects.toMatchObject({
      code: 'store_locked',
    });
    await database.close();
  });

  it('leaves the process free for others, however much waits for it', async () => {
    const database = await (await freshEmbedded()).open();
    let answered = 0;
    const waiting = Array.from({ length: 20 }, async () => {
      await database.queries.execute(sql`select 1`);
      answered += 1;
    });
    // A connection that somebody opens, a probe of health, a timer: they all have their turn meanwhile.
    await turn();
    await turn();
    expect(answered).toBeLessThan(20);
    await Promise.all(waiting);
    await database.close();
  });

  it('that a newer version changed beyond it is refused, and left as it is', async () => {
    const folder = await storeFolder();
    const database = await embeddedDatabase({ folder }).open();
    await database.queries.execute(
      sql`insert into amends.migrations (hash, created_at) values ('-- breaking of tomorrow', 9999999999999)`,
    );
    await database.close();
    // Twice: the first refusal gave the lock back.
    for (let tried = 0; tried < 2; tried += 1) {
      await expect(embeddedDatabase({ folder }).open()).rejects.toMatchObject({
        code: 'invalid_configuration',
        message: expect.stringContaining('newer version') as unknown,
      });
    }
  });

  it('gives its lock back when it cannot be opened', async () => {
    const folder = await storeFolder();
    await writeFile(join(folder, 'data', 'PG_VERSION'), '9.1\n');
    await expect(embeddedDatabase({ folder }).open()).rejects.toThrow();
    (await lockFolder(folder)).release();
  });
});
