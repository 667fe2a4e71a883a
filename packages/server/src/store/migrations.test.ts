import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { describe, expect, it } from 'vitest';
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
