import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../store/tables.js';

/** One table as it travels. */
export interface TravellingTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The column that the database itself counts up, or `null`. */
  readonly counted: string | null;
}

/** What is of this minute and this machine, and starts anew elsewhere. */
const stays: ReadonlySet<string> = new Set(['rate_limits']);

const all = Object.values(schema).filter((each) => is(each, PgTable));

/** Every table that travels; one that refers to another comes after it. */
export const travellingTables: readonly TravellingTable[] = inOrder(all)
  .map(describe)
  .filter(({ name }) => !stays.has(name));

/** The names of all tables. */
export const tableNames: readonly string[] = all.map(getTableName);

function inOrder(tables: readonly PgTable[]): PgTable[] {
  const ordered = new Set<PgTable>();
  const visit = (table: PgTable): void => {
    if (ordered.has(table)) return;
    for (const key of getTableConfig(table).foreignKeys) {
      const { foreignTable } = key.reference();
      if (foreignTable !== table) visit(foreignTable);
    }
    ordered.add(table);
  };
  tables.forEach(visit);
  return [...ordered];
}

function describe(table: PgTable): TravellingTable {
  const { name, columns } = getTableConfig(table);
  return {
    name,
    columns: columns
      .filter(({ generated }) => generated === undefined)
      .map((column) => ({ name: column.name, type: column.getSQLType() })),
    counted: columns.find(({ generatedIdentity }) => generatedIdentity !== undefined)?.name ?? null,
  };
}
