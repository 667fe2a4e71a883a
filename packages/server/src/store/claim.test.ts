import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { databases } from '../../test/database.js';
import { lateRecord } from '../../test/records.js';
import { remedyWork } from '../../test/remedy-work.js';
import { addWork, claimWork, releaseWork } from './outbox.js';
import { keepOrder } from './records.js';

it.each(databases)(
  'on %s an attempt that took too long does not free its successor’s',
  async (_, fresh) => {
    const { queries, close } = await (await fresh()).open();
    onTestFinished(close);
    const at = '2026-11-10T12:00:00Z';
    const { order } = lateRecord('1001');
    await keepOrder(queries, order, { changedAt: at, at });
    await addWork(queries, 'w', remedyWork(), at);

    const slow = await claimWork(queries, 'w');
    expect(await claimWork(queries, 'w')).toBeNull();
    await queries.execute(
      sql`update amends.outbox set claimed_until = now() - interval '1 second'`,
    );
    const quick = await claimWork(queries, 'w');
    await releaseWork(queries, slow!);
    expect(await claimWork(queries, 'w')).toBeNull();
    await releaseWork(queries, quick!);
    expect(await claimWork(queries, 'w')).not.toBeNull();
  },
);
