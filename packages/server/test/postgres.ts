import { randomUUID } from 'node:crypto';
import { sharedPostgres } from '@amends/tooling/postgres';
import pg from 'pg';
import { inject } from 'vitest';
import { postgresDatabase } from '../src/index.js';
import type { Database } from '../src/index.js';

/** The address of a new database on the PostgreSQL of this test run: empty, and forgotten with the run. */
export async function freshPostgresUrl(): Promise<string> {
  return create(`test_${randomUUID().replaceAll('-', '')}`);
}

async function create(name: string, template = 'template1'): Promise<string> {
  const server = await sharedPostgres(inject('postgresFolder'));
  await onServer(server, `create database ${name} template ${template}`);
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

/** A PostgreSQL database of its own, up to date and empty: a copy of one that each worker makes once. */
export async function freshPostgres(): Promise<Database> {
  template ??= makeTemplate();
  const url = await create(`test_${randomUUID().replaceAll('-', '')}`, await template);
  return postgresDatabase({ connectionString: url, poolSize: 5 });
}

let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const name = `template_${randomUUID().replaceAll('-', '')}`;
  const opened = await postgresDatabase({ connectionString: await create(name) }).open();
  await opened.close();
  return name;
}
