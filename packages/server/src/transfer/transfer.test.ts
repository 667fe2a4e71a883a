import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { storeFolder } from '../../test/folder.js';
import { freshPostgres } from '../../test/postgres.js';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import type { Database } from '../index.js';
import { embeddedDatabase } from '../index.js';
import { exportStore } from './export-store.js';
import { importStore } from './import-store.js';

const ids = Array.from({ length: 6 }, (_, at) => `m${at}`);

/** A store that has lived: orders, cases, choices, evidence with odd bytes, deliveries that wait. */
async function grow(database: Database): Promise<string[]> {
  const server = await startServer({ database });
  for (const [at, id] of ids.entries()) {
    const key = await server.late(id);
    const view = offeredCase(await server.read(id, key));
    if (at % 3 !== 0) continue;
    const pick = { kind: 'ask', text: `half a \ud83d of "${id}", \u2028 and a \u0000` };
    const body = at % 2 === 0 ? choiceOf(view) : { ...choiceOf(view), pick };
    await server.post(`/v1/cases/${encodeURIComponent(view.caseId)}/choice`, body, key, {
      'idempotency-key': 'k',
    });
  }
  const views = await viewsOf(server);
  await server.amends.close();
  return views;
}

async function viewsOf({ amends }: Awaited<ReturnType<typeof startServer>>): Promise<string[]> {
  const views = await Promise.all(ids.map((id) => amends.orders.view(id)));
  return views.map((view) => JSON.stringify(view));
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const each = (lines: readonly string[]): AsyncIterable<string> => Readable.from(lines);

describe('a store that has grown', () => {
  it('moves from a folder to a PostgreSQL and shows the same, byte for byte', async () => {
    const folder = await storeFolder();
    const before = await grow(embeddedDatabase({ folder }));
    const postgres = await freshPostgres();
    const file = join(folder, 'store.jsonl');
    await pipeline(exportStore(embeddedDatabase({ folder })), createWriteStream(file));
    const rows = await importStore(postgres, createReadStream(file, 'utf8'));
    expect(rows).toBeGreaterThan(5 * ids.length);

    const moved = await startServer({ database: postgres });
    expect(await viewsOf(moved)).toEqual(before);
    // And lives on: new rows are counted on from the old ones.
    await moved.amends.orders.addEvents('m1', [
      { id: 'after', milestone: 'delivered', occurredAt: '2026-11-11T09:00:00-05:00' },
    ]);
    const last = (await moved.amends.orders.read('m1'))?.events.at(-1);
    expect(last?.id).toBe('after');
  });

  it('is not mixed with another, and not taken in by half', async () => {
    const folder = await storeFolder();
    const small = await startServer({ database: embeddedDatabase({ folder }) });
    await small.late('1001');
    await small.amends.close();
    const lines = await collect(exportStore(embeddedDatabase({ folder })));
    const full = embeddedDatabase({ folder });
    await expect(importStore(full, each(lines))).rejects.toMatchObject({
      code: 'invalid_configuration',
    });
    const fresh = await (await freshDatabase()).open();
    const empty: Database = {
      open: () => Promise.resolve({ ...fresh, close: () => Promise.resolve() }),
    };
    for (const broken of [lines.slice(0, -1), lines.slice(1), ['{"amends":"store",'], []]) {
      await expect(importStore(empty, each(broken))).rejects.toMatchObject({
        code: 'invalid_payload',
      });
    }
    expect(await importStore(empty, each(lines))).toBe(lines.length - 2);
    expect((await collect(exportStore(empty))).slice(1)).toEqual(lines.slice(1));
    await fresh.close();
  });
});
