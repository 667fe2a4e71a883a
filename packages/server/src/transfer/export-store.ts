import { sql } from 'drizzle-orm';
import type { Database, Queries } from '../store/database.js';
import type { Footer, Header, Row } from './format.js';
import { formatVersion } from './format.js';
import { travellingTables } from './tables.js';
import type { TravellingTable } from './tables.js';

const rowsAtOnce = 500;

/**
 * Everything in a store as lines of JSON, streamed, as it stood at one moment: to move it to another
 * database ({@link importStore}), or to keep it somewhere else. Holds personal data, pictures and the
 * digests of staff's keys; jobs are not in it: work that is pending is found again.
 *
 * ```ts
 * await pipeline(exportStore(database), createWriteStream('store.jsonl'));
 * ```
 *
 * @throws {AmendsError} what opening the database throws: an embedded store must not be open elsewhere.
 */
export async function* exportStore(database: Database): AsyncGenerator<string, void, undefined> {
  const opened = await database.open();
  try {
    yield* exported(opened.queries);
  } finally {
    await opened.close();
  }
}

async function* exported(queries: Queries): AsyncGenerator<string, void, undefined> {
  const tables = Object.fromEntries(
    travellingTables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
  );
  const header: Header = {
    amends: 'store',
    version: formatVersion,
    exportedAt: new Date().toISOString(),
    tables,
  };
  yield line(header);
  let rows = 0;
  for await (const row of inOneView(queries)) {
    rows += 1;
    yield line(row);
  }
  yield line({ end: true, rows } satisfies Footer);
}

const line = (value: Header | Row | Footer): string => `${JSON.stringify(value)}\n`;

/**
 * A generator cannot stand inside a transaction's callback, so the two take turns: the callback fetches
 * a page whenever one is asked for, and ends when nobody reads on.
 */
async function* inOneView(queries: Queries): AsyncGenerator<Row, void, undefined> {
  const pages = new TransformStream<readonly Row[], readonly Row[]>();
  const writer = pages.writable.getWriter();
  const reading = queries
    .transaction(
      async (view) => {
        // However slowly it is read: it holds nothing that others wait for.
        await view.execute(sql`set local idle_in_transaction_session_timeout = 0`);
        for (const table of travellingTables) {
          await writeTable(view, table, (page) => writer.write(page));
        }
        await writer.close();
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
    .catch((error: unknown) => writer.abort(error));
  try {
    for await (const page of pages.readable) yield* page;
  } finally {
    await reading;
  }
}

async function writeTable(
  view: Queries,
  { name, columns }: TravellingTable,
  write: (page: readonly Row[]) => Promise<void>,
): Promise<void> {
  const texts = sql.join(
    columns.map(
      (column, at) => sql`${sql.identifier(column.name)}::text as ${sql.identifier(`c${at}`)}`,
    ),
    sql`, `,
  );
  const from = sql`amends.${sql.identifier(name)}`;
  await view.execute(sql`declare page no scroll cursor for select ${texts} from ${from}`);
  for (;;) {
    const page = await view.execute(sql`fetch ${sql.raw(String(rowsAtOnce))} from page`);
    const found = (page as Fetched).rows;
    const rows = found.map((row): Row => [name, ...columns.map((_, at) => row[`c${at}`] ?? null)]);
    if (rows.length > 0) await write(rows);
    if (rows.length < rowsAtOnce) break;
  }
  await view.execute(sql`close page`);
}

/** What both drivers answer. */
interface Fetched {
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}
