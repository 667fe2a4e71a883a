import { AmendsError } from '@amends/core';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { ClientConfig } from 'pg';
import type { Database, OpenDatabase } from './database.js';
import { migrate } from './migrate.js';
import { openingError } from './postgres-errors.js';
import { postgresListener } from './postgres-listener.js';
import { postgresSignals } from './postgres-signals.js';

/** A PostgreSQL of the store's own, and how it is used. */
export interface PostgresOptions {
  /**
   * `postgres://user:password@host:5432/database`. How the connection is encrypted and whom it trusts
   * stand in it, too (`sslmode`, `sslrootcert`), as do all other parameters that node-postgres reads.
   */
  readonly connectionString: string;
  /** The most connections of one process, besides the one that listens; 10 when absent. */
  readonly poolSize?: number;
  /** Milliseconds after which the server gives a statement up; 30 seconds when absent. */
  readonly statementTimeout?: number;
  /** Milliseconds to wait for a connection; 10 seconds when absent. */
  readonly connectTimeout?: number;
}

/** "amends" in ASCII: under this number the starting processes of one database queue up. */
const migrationLock = 0x61_6d_65_6e_64_73;
const lockTimeoutMs = 5000;
const oldest = 15;

/**
 * A PostgreSQL from version 15, for as many processes as there are. Opening applies the migrations that
 * are missing, whichever process comes first; the others wait for it.
 *
 * The listening connection must reach the server itself or a pool in session mode: a pool in
 * transaction mode (PgBouncer's) forgets who listens.
 */
export function postgresDatabase(options: string | PostgresOptions): Database {
  const settings = typeof options === 'string' ? { connectionString: options } : options;
  return {
    async open() {
      try {
        return await openPostgres(settings);
      } catch (error) {
        throw openingError(error);
      }
    },
  };
}

async function openPostgres(options: PostgresOptions): Promise<OpenDatabase> {
  const { connectionString, poolSize = 10, statementTimeout = 30_000 } = options;
  const address: ClientConfig = {
    connectionString,
    application_name: 'amends',
    connectionTimeoutMillis: options.connectTimeout ?? 10_000,
  };
  await bringUpToDate(address);

  const pool = new pg.Pool({
    ...address,
    max: poolSize,
    statement_timeout: statementTimeout,
    // Whoever forgets a transaction must not hold an order for ever.
    idle_in_transaction_session_timeout: 2 * statementTimeout,
  });
  // An idle connection that breaks is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  // So would one that breaks while a transaction has it and is between two queries: the next one says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const listener = postgresListener(address);
  const queries = drizzle(pool);
  return {
    queries,
    jobs: {
      db: {
        executeSql: async (text, values) => pool.query<Record<string, unknown>>(text, values),
        listen: listener.listen,
      },
      backend: 'postgres',
      useListenNotify: true,
    },
    signals: postgresSignals(queries, listener),
    isAlone: false,
    async close() {
      await listener.close();
      await pool.end();
    },
  };
}

/** On a connection of its own: a migration may take longer than a query may, and the lock falls with it. */
async function bringUpToDate(address: ClientConfig): Promise<void> {
  const client = new pg.Client(address);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseOld(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    // Rather fail and be started again than queue before a busy table, with all its readers behind.
    await client.query(`set lock_timeout = ${lockTimeoutMs}`);
    await migrate(drizzle(client));
  } finally {
    await client.end();
  }
}

async function refuseOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (version >= oldest) return;
  throw new AmendsError({
    code: 'invalid_configuration',
    message: `This PostgreSQL is version ${version}, and Amends needs ${oldest} or later. Upgrade it, or name another one.`,
  });
}
