import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/**
 * Pages of tables and indexes that the database has looked at so far, in memory or on disk: what a query costs, however
 * busy the machine. A connection tells its own when it ends at the latest, so those of the
 * workers, which are to be gone, are waited for.
 */
export async function pagesSeen(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (;;) {
    const open = await client.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'amends'`,
    );
    if (open.rowCount === 0) break;
    await delay(50);
  }
  const { rows } = await client.query<{ pages: string | null }>(
    `select sum(coalesce(heap_blks_hit, 0) + coalesce(heap_blks_read, 0) + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0) +
       coalesce(toast_blks_hit, 0) + coalesce(toast_blks_read, 0) + coalesce(tidx_blks_hit, 0) + coalesce(tidx_blks_read, 0)) as pages
     from pg_statio_user_tables where schemaname = 'amends'`,
  );
  await client.end();
  return Number(rows[0]?.pages ?? 0);
}
