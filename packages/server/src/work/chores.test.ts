import { PgBoss } from 'pg-boss';
import { expect, it, onTestFinished, vi } from 'vitest';
import { freshPostgres } from '../../test/postgres.js';
import { startChores } from './chores.js';

it('a chore is done, and ordered anew for its next time', async () => {
  const database = await (await freshPostgres()).open();
  const boss = new PgBoss({ ...database.jobs, schema: 'amends_jobs', schedule: false });
  await boss.start();
  onTestFinished(async () => {
    await boss.stop({ graceful: false });
    await database.close();
  });
  const run = vi.fn(() => Promise.resolve());
  await startChores(boss, [{ name: 'sweeping', every: 3600, first: 0, run }]);
  const next = await vi.waitFor(
    async () => {
      expect(run).toHaveBeenCalledOnce();
      const waiting = (await boss.findJobs('chore-sweeping')).filter(
        (job) => job.state === 'created',
      );
      expect(waiting).toHaveLength(1);
      return waiting[0]!;
    },
    { timeout: 60_000 },
  );
  expect(next.startAfter.getTime()).toBeGreaterThan(Date.now() + 3_000_000);
});
