import { PgBoss } from 'pg-boss';
import type { Log } from '../log.js';
import type { OpenDatabase } from '../store/database.js';

/** The one job engine of a process (pg-boss, on the same database), started by whoever needs it first. */
export interface JobEngine {
  /** Starts it at the first call. A start that failed is tried again at the next. */
  start(): Promise<PgBoss>;
  /** Lets running jobs finish for a while, and ends it; nothing to do where it never started. */
  close(): Promise<void>;
}

const patienceMs = 5000;

/** An engine that has not started yet: a store without jobs pays nothing for it. */
export function jobEngine({ jobs }: Pick<OpenDatabase, 'jobs'>, log: Log): JobEngine {
  let starting: Promise<PgBoss> | null = null;

  const start = async (): Promise<PgBoss> => {
    const boss = new PgBoss({ ...jobs, schema: 'amends_jobs', schedule: false });
    boss.on('error', (error) => log({ level: 'error', event: 'jobs.failed', error }));
    await boss.start();
    return boss;
  };

  return {
    start: () =>
      (starting ??= start().catch((error: unknown) => {
        starting = null;
        throw error;
      })),
    async close() {
      const boss = await starting?.catch(() => null);
      await boss?.stop({ timeout: patienceMs });
    },
  };
}
