import { AmendsError } from '@amends/core';
import { sql } from 'drizzle-orm';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import type { Queries } from './database.js';
import { migrations } from './migrations.generated.js';

/** Which migrations have run, in the order of their making. The table is drizzle-kit's own shape. */
const ledger = sql`amends.migrations`;

/** Marks a migration after which the version before it can no longer work on the tables. */
const breaking = '-- breaking';

/**
 * Brings the tables up to date: every migration that has not run yet, in order, each whole or not at
 * all. The migrations stand in the code, not beside it, so that a bundler or a packer cannot lose them.
 *
 * A migration that builds an index `CONCURRENTLY`, so that writers need not wait for it, cannot stand in
 * a transaction: its statements run one by one, and must do no harm when they run twice.
 *
 * @throws {AmendsError} `invalid_configuration` when a newer version of Amends changed the tables in a
 *   way that this one cannot work with.
 */
export async function migrate(
  queries: Queries,
  known: readonly MigrationMeta[] = migrations,
): Promise<void> {
  const done = await readLedger(queries);
  refuseNewer(done, known);
  const last = done.reduce((latest, { at }) => Math.max(latest, at), 0);
  for (const migration of known.filter(({ folderMillis }) => folderMillis > last)) {
    if (migration.sql.some((statement) => /\bconcurrently\b/iu.test(statement))) {
      await apply(queries, migration);
    } else {
      await queries.transaction((transaction) => apply(transaction, migration));
    }
  }
}

/** Whether servers of the version before cannot work on tables after this migration. */
export function isBreaking(migration: MigrationMeta): boolean {
  return migration.sql.some((statement) => statement.includes(breaking));
}

interface Done {
  readonly at: number;
  readonly isBreaking: boolean;
}

async function readLedger(queries: Queries): Promise<Done[]> {
  const [found] = await queries
    .select({ isThere: sql<boolean>`to_regclass('amends.migrations') is not null` })
    .from(sql`(values (1)) as nothing`);
  if (found?.isThere !== true) {
    await queries.execute(sql`create schema if not exists amends`);
    await queries.execute(
      sql`create table if not exists ${ledger} (id serial primary key, hash text not null, created_at bigint)`,
    );
    return [];
  }
  const rows = await queries
    .select({ at: sql<string>`created_at`, hash: sql<string>`hash` })
    .from(ledger);
  return rows.map(({ at, hash }) => {
    return { at: Number(at), isBreaking: hash.startsWith(breaking) };
  });
}

async function apply(queries: Queries, migration: MigrationMeta): Promise<void> {
  const { sql: statements, hash, folderMillis } = migration;
  for (const statement of statements) await queries.execute(sql.raw(statement));
  const kept = isBreaking(migration) ? `${breaking} ${hash}` : hash;
  await queries.execute(
    sql`insert into ${ledger} (hash, created_at) values (${kept}, ${folderMillis})`,
  );
}

/*
 * While a new version is rolled out, old servers and new ones work side by side, and an old one may start
 * once more. What a newer version only added does not trouble it; what it took away would.
 */
function refuseNewer(done: readonly Done[], known: readonly MigrationMeta[]): void {
  const newest = Math.max(...known.map(({ folderMillis }) => folderMillis));
  if (!done.some(({ at, isBreaking: breaks }) => breaks && at > newest)) return;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'A newer version of Amends changed this store so that this version cannot work with it, and migrations only go forward. Run that version or a later one.',
  });
}
