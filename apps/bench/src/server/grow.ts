import pg from 'pg';

/** Each row of these tables once more under another order; own columns get a suffix. */
const grown: readonly (readonly [table: string, own: readonly string[]])[] = [
  ['orders', ['id']],
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

/** Has the database copy what orders it has until there are so many: as they lived, without living them again. */
export async function growTo(url: string, orders: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const seeds = `select id from amends.orders where id not like '%~%' order by id limit 100`;
  const counted = await client.query<{ count: number }>('select count(*)::int from amends.orders');
  const known = counted.rows[0]?.count ?? 0;
  const copies = Math.max(0, Math.ceil((orders - known) / 100));
  const first = known;
  for (const [table, own] of grown) {
    const columns = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'amends' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER'
       order by ordinal_position`,
      [table],
    );
    const names = columns.rows.map(({ name }) => `"${name}"`);
    const values = columns.rows.map(({ name }) =>
      own.includes(name) ? `row."${name}" || '~' || copy` : `row."${name}"`,
    );
    const of: Readonly<Record<string, string>> = {
      orders: `row.id in (${seeds})`,
      case_events: `row.case_id in (select id from amends.cases where order_id in (${seeds}))`,
      cases: `row.order_id in (${seeds})`,
      deliveries: `row.delivery_id in (select delivery_id from amends.deliveries where delivery_id not like '%~%' limit 200)`,
    };
    await client.query(
      `insert into amends.${table} (${names.join()})
       select ${values.join()} from amends.${table} as row, generate_series(${first}, ${first + copies - 1}) as copy
       where ${of[table] ?? `row.order_id in (${seeds})`}`,
    );
  }
  await client.query('vacuum analyze');
  await client.end();
}
