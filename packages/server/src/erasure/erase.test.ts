import { caseIdFor, replay } from '@amends/core';
import type { OrderRecord } from '@amends/core';
import { sampleEvent } from '@amends/core/testing';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { databases } from '../../test/database.js';
import { lateRecord } from '../../test/records.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import type { Database, Queries } from '../index.js';
import { loadCaseLogs } from '../store/case-log.js';
import { tableNames } from '../transfer/tables.js';

/** Everything that leads to the person, each to be told from everything else. */
const person = [
  'Xanthippe',
  'xanthippe@example.org',
  'ending 9876',
  'c-socrates',
  'left it with Kriton',
  'ask at number 7',
  'signed X. Socrates',
  '1Z999PERSON',
];

function herOrder(id: string): OrderRecord {
  const record = lateRecord(id);
  const [name, email, card, customerId, claim, , scan, number] = person as [string, ...string[]];
  return {
    ...record,
    order: {
      ...record.order,
      customer: { ...record.order.customer, id: customerId, name, email, hasAccount: true },
      payment: { label: `Visa ${String(card)}` },
    },
    events: [
      ...record.events,
      {
        ...sampleEvent('c', 'claim', '2026-11-09T09:00:00Z'),
        claim: 'other',
        text: claim ?? null,
        source: 'customer',
      },
      {
        ...sampleEvent('s', 'in-transit', '2026-11-09T10:00:00Z'),
        raw: { code: 'IT', text: scan ?? null },
        tracking: { carrier: 'USPS', number: number ?? null, url: `https://track/${number}` },
      },
    ],
  };
}

/** Every row of every table, as text. */
async function everything(queries: Queries): Promise<string> {
  const tables = await Promise.all(
    tableNames.map((name) => queries.execute(sql.raw(`select * from amends.${name}`))),
  );
  return JSON.stringify(tables.map((found) => (found as { rows: unknown }).rows));
}

async function opened(fresh: () => Promise<Database>): Promise<[TestServer, Queries]> {
  const database = await (await fresh()).open();
  const server = await startServer({ database: { open: () => Promise.resolve(database) } });
  return [server, database.queries];
}

describe.each(databases)('erasure on %s', (_, fresh) => {
  it('leaves nothing of the person in any table, and everything that the books need', async () => {
    const [server, queries] = await opened(fresh);
    await server.amends.orders.record(herOrder('1001'));
    await server.amends.orders.record(herOrder('1002'));
    const key = await server.amends.links.issue('1001');
    const view = offeredCase(await server.read('1001', key));
    const ask = { ...choiceOf(view), pick: { kind: 'ask', text: person[5] } };
    const asked = await server.post(
      `/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
      ask,
      key,
      { 'idempotency-key': 'k' },
    );
    expect(asked.status).toBe(200);
    const before = await everything(queries);
    for (const trace of person) expect(before).toContain(trace);
    const [logBefore] = await loadCaseLogs(queries, '1001');

    const customerId = person[3] ?? '';
    expect(await server.amends.orders.erase({ customerId })).toEqual({
      erased: [],
      waiting: ['1001', '1002'],
    });
    const done = await server.amends.orders.erase({ customerId }, { evenIfOpen: true });
    expect(done).toEqual({ erased: ['1001', '1002'], waiting: [] });

    const after = await everything(queries);
    for (const trace of person) expect(after).not.toContain(trace);
    // What the store did, when, for how much, and what the law made it say is there as before.
    const [log] = await loadCaseLogs(queries, '1001');
    expect(log?.events.map(({ type, at }) => [type, at])).toEqual(
      logBefore?.events.map(({ type, at }) => [type, at]),
    );
    const [was, is] = [replay(logBefore?.events ?? []), replay(log?.events ?? [])];
    expect(is).toMatchObject({
      state: was?.state,
      offer: was?.offer,
      breach: { id: caseIdFor('1001', 'p1') },
    });
    const record = await server.amends.orders.read('1001');
    expect(record?.order).toMatchObject({ total: lateRecord('1001').order.total });
    expect(record?.order.lines).toEqual(lateRecord('1001').order.lines);

    // Her link opens nothing, and what the shop sends afterwards does not bring her back.
    expect((await server.get('/v1/orders/1001', key)).status).toBe(404);
    const again = herOrder('1001');
    await server.amends.orders.record({
      ...again,
      events: again.events.map((event) => ({ ...event, id: `${event.id}-again` })),
    });
    const later = await everything(queries);
    for (const trace of person) expect(later).not.toContain(trace);
  });
});
