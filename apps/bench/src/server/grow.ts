import pg from 'pg';

/** Each row of these tables once more under another order; own columns get a suffix. */
const grown: readonly (readonly [table: string, own: readonly string[]])[] = [
  ['orders', ['id', 'number_key', 'customer_id']],
  ['promises', ['order_id']],
  ['events', ['order_id']],
  ['parcels', ['order_id', 'shipment_id']],
  ['tracking_numbers', ['tracking_number', 'order_id', 'shipment_id']],
  ['cases', ['id', 'order_id']],
  ['case_events', ['case_id']],
  ['case_board', ['case_id', 'order_id']],
  ['checks', ['order_id']],
  ['deliveries', ['delivery_id']],
];

const seeds = 100;
/** Orders that are written at a time, in the order in which they would have come. */
const batch = 10_000;

/** What a store weighs. */
export interface Weight {
  readonly orders: number;
  /** Bytes an order, on average. */
  readonly heap: number;
  readonly indexes: number;
}

/** Has the database copy what orders it has until there are so many: as they lived, without living them again. */
export async function growTo(url: string, orders: number): Promise<Weight> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What is copied fits together as it did; the disk need not have each batch for sure.
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    await keepSeeds(client);
    const known = await count(client);
    const copies = Math.max(0, Math.ceil((orders - known) / seeds));
    for (let done = 0; done < copies; done += batch / seeds) {
      const upTo = Math.min(copies, done + batch / seeds);
      for (const [table, own] of grown) await copy(client, table, own, known + done, known + upTo);
    }
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    const { rows } = await client.query<{ heap: string; indexes: string }>(
      `select sum(pg_table_size(relid)) as heap, sum(pg_indexes_size(relid)) as indexes
       from pg_stat_user_tables where schemaname = 'amends'`,
    );
    const stored = await count(client);
    const share = (bytes = '0') => Math.round(Number(bytes) / stored);
    return { orders: stored, heap: share(rows[0]?.heap), indexes: share(rows[0]?.indexes) };
  } finally {
    await client.end();
  }
}

async function count(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int from amends.orders');
  return rows[0]?.count ?? 0;
}

/** The rows that are copied, by themselves: finding them takes as long however many there are. */
async function keepSeeds(client: pg.Client): Promise<void> {
  await client.query(
    `create temp table seed_ids as
     select id from amends.orders where id not like '%~%' order by id limit ${seeds}`,
  );
  for (const [table] of grown) {
    const where =
      table === 'deliveries'
        ? `delivery_id not like '%~%' order by delivery_id limit ${2 * seeds}`
        : table === 'orders'
          ? 'id in (select id from seed_ids)'
          : table === 'case_events'
            ? 'case_id in (select id from amends.cases where order_id in (select id from seed_ids))'
            : 'order_id in (select id from seed_ids)';
    await client.query(
      `create temp table seed_${table} as select * from amends.${table} where ${where}`,
    );
  }
}

async function copy(
  client: pg.Client,
  table: string,
  own: readonly string[],
  from: number,
  upTo: number,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'amends' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'
     order by ordinal_position`,
    [table],
  );
  const names = rows.map(({ name }) => `"${name}"`);
  const values = rows.map(({ name }) =>
    own.includes(name) ? `row."${name}" || '~' || copy` : `row."${name}"`,
  );
  await client.query(
    `insert into amends.${table} (${names.join()})
     select ${values.join()} from seed_${table} as row, generate_series(${from}, ${upTo - 1}) as copy
     order by copy`,
  );
}
