import { AmendsError } from '@amends/core';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database, Queries } from '../store/database.js';
import type { Footer, Header, Row } from './format.js';
import { formatVersion } from './format.js';
import type { TravellingTable } from './tables.js';
import { travellingTables } from './tables.js';

const rowsAtOnce = 500;
const charactersAtOnce = 4_000_000;

/**
 * Fills an empty store with what {@link exportStore} wrote, from whichever database: all of it, or
 * nothing. Answers how many rows came in. An export of an earlier version of Amends is read; of a later
 * one, it is refused.
 *
 * ```ts
 * await importStore(postgresDatabase(url), createReadStream('store.jsonl', 'utf8'));
 * ```
 *
 * @param text the export in pieces of any size.
 * @throws {AmendsError} `invalid_payload` when it is no whole export; `invalid_configuration` when the
 *   store is not empty; what opening the database throws.
 */
export async function importStore(
  database: Database,
  text: AsyncIterable<string>,
): Promise<number> {
  const opened = await database.open();
  try {
    return await opened.queries.transaction(async (within) => {
      await within.execute(sql`set local idle_in_transaction_session_timeout = 0`);
      await refuseFilled(within);
      return fill(within, linesOf(text));
    });
  } finally {
    await opened.close();
  }
}

async function fill(queries: Queries, lines: AsyncIterable<string>): Promise<number> {
  let header: Header | null = null;
  let rows = 0;
  let footer: Footer | null = null;
  let batch: Row[] = [];
  let size = 0;
  const begun = new Set<string>();
  const flush = async (): Promise<void> => {
    if (header !== null) await insert(queries, header, batch, begun);
    batch = [];
    size = 0;
  };
  for await (const text of lines) {
    if (header === null) {
      header = readHeader(text);
      continue;
    }
    if (footer !== null) throw unreadable('there are lines after its end');
    const read = parse(text);
    if (!Array.isArray(read)) {
      footer = read as Footer;
      continue;
    }
    const row = read as unknown as Row;
    if (row[0] !== batch[0]?.[0]) await flush();
    batch.push(row);
    rows += 1;
    size += text.length;
    if (batch.length >= rowsAtOnce || size >= charactersAtOnce) await flush();
  }
  await flush();
  if (footer?.end !== true || footer.rows !== rows) throw unreadable('its end is missing');
  await countOn(queries);
  return rows;
}

async function insert(
  queries: Queries,
  header: Header,
  batch: readonly Row[],
  begun: Set<string>,
): Promise<void> {
  const [name] = batch[0] ?? [];
  if (name === undefined) return;
  const table = travellingTables.find((each) => each.name === name);
  const names = header.tables[name];
  if (table === undefined || names === undefined)
    throw unreadable('it names a table that is not there');
  // What a trigger made of the rows before is replaced by what stood there.
  if (!begun.has(name)) await queries.execute(sql`delete from amends.${sql.identifier(name)}`);
  begun.add(name);
  const columns = names.map((column) => {
    const found = table.columns.find((each) => each.name === column);
    if (found === undefined) throw unreadable('it names a column that is not there');
    return found;
  });
  const given = columns.map(
    (_, at) => sql`${sql.param(batch.map((row) => row[at + 1] ?? null))}::text[]`,
  );
  const aliases = columns.map((_, at) => sql.identifier(`c${at}`));
  const cast = columns.map(({ type }, at) => sql`${sql.identifier(`c${at}`)}::${sql.raw(type)}`);
  await queries.execute(sql`
    insert into amends.${sql.identifier(name)} (${list(columns.map((each) => sql.identifier(each.name)))})
    overriding system value
    select ${list(cast)} from unnest(${list(given)}) as given(${list(aliases)})`);
}

const list = (parts: readonly (SQL | ReturnType<typeof sql.identifier>)[]): SQL =>
  sql.join([...parts], sql`, `);

/** The database counts on from the last number that came in. */
async function countOn(queries: Queries): Promise<void> {
  for (const { name, counted } of travellingTables) {
    if (counted === null) continue;
    await queries.execute(sql`
      select setval(pg_get_serial_sequence(${`amends.${name}`}, ${counted}), last)
      from (select max(${sql.identifier(counted)}) as last from amends.${sql.identifier(name)}) as found
      where last is not null`);
  }
}

async function refuseFilled(queries: Queries): Promise<void> {
  const kept = travellingTables.map(
    ({ name }: TravellingTable) => sql`exists (select from amends.${sql.identifier(name)})`,
  );
  const [found] = await queries
    .select({ isFilled: sql<boolean>`${sql.join(kept, sql` or `)}` })
    .from(sql`(values (1)) as nothing`);
  if (found?.isFilled !== true) return;
  throw new AmendsError({
    code: 'invalid_configuration',
    message: 'The store that was to be filled is not empty. Import into a new database or folder.',
  });
}

function readHeader(text: string): Header {
  const header = parse(text) as Partial<Header>;
  if (header.amends !== 'store' || header.tables === undefined) {
    throw unreadable('it does not begin as one');
  }
  if (header.version !== formatVersion) {
    throw unreadable('a later version of Amends wrote it; import it with that version');
  }
  return header as Header;
}

function parse(text: string): object {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Said below, without the line: it may hold personal data.
  }
  throw unreadable('a line of it is no JSON');
}

const unreadable = (why: string): AmendsError =>
  new AmendsError({
    code: 'invalid_payload',
    message: `This is no whole export of a store: ${why}. Nothing was imported.`,
  });

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
