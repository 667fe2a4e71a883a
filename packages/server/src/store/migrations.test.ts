import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { describe, expect, it } from 'vitest';
import { checkMigration, tablesMadeBy } from '../../test/migration-rules.js';
import { isBreaking } from './migrate.js';
import { migrations } from './migrations.generated.js';
import * as tables from './tables.js';

const require = createRequire(import.meta.url);
interface Snapshot {
  readonly id: string;
}
// Its ESM build asks for require, and its types for a library that it does not bring.
const kit = require('drizzle-kit/api') as {
  generateDrizzleJson(tables: object, previousId: string): Snapshot;
  generateMigration(before: Snapshot, after: Snapshot): Promise<string[]>;
};
const folder = join(import.meta.dirname, '../../drizzle');

describe('the migrations', () => {
  it('in the code are those in the folder', () => {
    expect(migrations).toEqual(readMigrationFiles({ migrationsFolder: folder }));
  });

  it('make the tables that the code reads: generating another finds nothing to do', async () => {
    const journal = require(join(folder, 'meta/_journal.json')) as { entries: { idx: number }[] };
    const last = String(journal.entries.at(-1)?.idx ?? 0).padStart(4, '0');
    const before = require(join(folder, `meta/${last}_snapshot.json`)) as Snapshot;
    const after = kit.generateDrizzleJson(tables, before.id);
    expect(await kit.generateMigration(before, after)).toEqual([]);
  });
});

/**
 * The newest migration of a published version. What it and those before it made is in stores and may hold
 * rows; nothing is published yet.
 */
const lastPublished = 0;

describe('a migration', () => {
  it('made since the last release stops nobody, and lets the version before it go on', async () => {
    const published = migrations.filter(({ folderMillis }) => folderMillis <= lastPublished);
    const existing = new Set(await tablesMadeBy(published.flatMap(({ sql }) => sql)));
    const coming = migrations.filter(
      (each) => each.folderMillis > lastPublished && !isBreaking(each),
    );
    const findings = await Promise.all(coming.map(({ sql }) => checkMigration(sql, existing)));
    expect(findings.flat()).toEqual([]);
  });

  const orders = new Set(['orders']);
  it.each([
    ['drops', 'drop table amends.orders'],
    ['drops', 'alter table amends.orders drop column assumed'],
    ['drops', 'drop index amends.orders_customer'],
    ['renames', 'alter table amends.orders rename column assumed to guessed'],
    ['renames', 'alter table amends.orders rename to purchases'],
    ['changes-type', 'alter table amends.orders alter column id type varchar(40)'],
    ['demands-a-value', 'alter table amends.orders add column shop text not null'],
    ['demands-a-value', 'alter table amends.orders alter column customer_id set not null'],
    ['rewrites-table', 'alter table amends.orders add column seen timestamptz default random_at()'],
    [
      'rewrites-table',
      `alter table amends.orders add t text generated always as (id || '') stored`,
    ],
    ['locks-while-checking', 'alter table amends.orders add constraint c check (id > 0)'],
    ['locks-while-checking', 'alter table amends.orders add foreign key (id) references amends.x'],
    ['locks-while-indexing', 'create index i on amends.orders (customer_id)'],
    ['locks-while-indexing', 'alter table amends.orders add column n bigint unique'],
    ['writes-data', `update amends.orders set customer_id = ''`],
  ])('that %s is found: %s', async (rule, statement) => {
    expect(await checkMigration([statement], orders)).toContainEqual({ rule, statement });
  });

  it.each([
    'alter table amends.orders add column shop text',
    `alter table amends.orders add column shop text not null default 'main'`,
    'create index concurrently if not exists i on amends.orders (customer_id)',
    'alter table amends.orders add constraint c check (id > 0) not valid',
    'create table amends.shops (id text primary key, name text not null unique)',
    'create index i on amends.shops (name)',
  ])('that only adds is let through: %s', async (statement) => {
    expect(await checkMigration([statement], orders)).toEqual([]);
  });
});
