import { randomUUID } from 'node:crypto';
import { sharedPostgres } from '@amends/tooling/postgres';
import pg from 'pg';
import { inject } from 'vitest';
import { postgresDatabase } from '../src/index.js';
import type { Database } from '../src/index.js';

/** The address of a new database on the PostgreSQL of this test run: empty, and forgotten with the run. */
export async function freshPostgresUrl(): Promise<string> {
  const server = await sharedPostgres(inject('postgresFolder'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  return server.replace(/\/postgres$/u, `/${name}`);
}

/** One statement on the server, as its superuser. */
export async function onServer(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A PostgreSQL database of its own, empty. */
export async function freshPostgres(): Promise<Database> {
  return postgresDatabase({ connectionString: await freshPostgresUrl(), poolSize: 5 });
}
