import { AmendsError } from '@amends/core';
import { sql } from 'drizzle-orm';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { PgSession } from 'drizzle-orm/pg-core';
import type { Queries } from './database.js';
import { migrations } from './migrations.generated.js';

const migrationsSchema = 'amends';
const migrationsTable = 'migrations';

/**
 * Brings the tables up to date: every migration that has not run yet, in order, in one transaction.
 * The migrations stand in the code, not beside it, so that a bundler or a packer cannot lose them.
 *
 * @throws {AmendsError} `invalid_configuration` when a newer version of Amends wrote the tables.
 */
export async function migrate(queries: Queries): Promise<void> {
  const dialect = new PgDialect();
  // The session of a database without relational queries; their types are all that stands between.
  const session = queries._.session as unknown as PgSession;
  await dialect.migrate(migrations, session, {
    migrationsFolder: '',
    migrationsSchema,
    migrationsTable,
  });
  await refuseNewer(queries, migrations);
}

async function refuseNewer(queries: Queries, known: readonly MigrationMeta[]): Promise<void> {
  const newest = Math.max(...known.map(({ folderMillis }) => folderMillis));
  const found = await queries
    .select({ at: sql<string>`max(created_at)` })
    .from(sql`${sql.identifier(migrationsSchema)}.${sql.identifier(migrationsTable)}`);
  if (Number(found[0]?.at ?? 0) <= newest) return;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'A newer version of Amends wrote this store, and migrations only go forward. Run that version or a later one.',
  });
}
