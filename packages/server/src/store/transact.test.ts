import { describe, expect, it, onTestFinished } from 'vitest';
import { freshPostgres } from '../../test/postgres.js';
import { lateRecord } from '../../test/records.js';
import { keepOrder, lockOrder } from './records.js';
import { transact } from './transact.js';

const at = '2026-11-12T09:00:00Z';

describe('a transaction', () => {
  it('that met another one head-on runs again, and both are kept', async () => {
    const { queries, close } = await (await freshPostgres()).open();
    onTestFinished(close);
    for (const id of ['a', 'b']) {
      await keepOrder(queries, lateRecord(id).order, { changedAt: at, at });
    }
    let runs = 0;
    let met = (): void => undefined;
    const both = new Promise<void>((resolve) => (met = resolve));
    const locking = (first: string, second: string) =>
      transact(queries, async (within) => {
        await lockOrder(within, first);
        runs += 1;
        if (runs === 2) met();
        await both;
        return lockOrder(within, second);
      });
    expect(await Promise.all([locking('a', 'b'), locking('b', 'a')])).toEqual([true, true]);
    expect(runs).toBe(3);
  });
});
