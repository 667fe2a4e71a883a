import { inspect } from 'node:util';
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { orders, outbox } from '../src/store/tables.js';
import { freshDatabase } from './database.js';
import { mutated, seeded } from './mutate.js';
import { startServer } from './server.js';

/**
 * Sends so many mutated messages, all signed well, to a server that also holds an order which none of them
 * is about. Answers how many were answered how.
 */
export async function storm(count: number, seed: number): Promise<Record<number, number>> {
  const opened = await (await freshDatabase()).open();
  const lent = { ...opened, close: () => Promise.resolve() };
  const server = await startServer({ database: { open: () => Promise.resolve(lent) } });
  const key = await server.late('bystander');
  const before = JSON.stringify(await server.read('bystander', key));
  server.now = '2024-08-02T20:00:00Z';

  const random = seeded(seed);
  const answered: Record<number, number> = {};
  for (let at = 0; at < count; at += 1) {
    const request = mutated(random);
    const again = request.clone();
    const response = await server.amends.handler(request);
    const text = await response.text();
    answered[response.status] = (answered[response.status] ?? 0) + 1;
    if (![200, 202, 400, 413, 422].includes(response.status)) {
      throw new Error(
        `Seed ${seed}, message ${at}: ${response.status} ${text}\n${inspect(server.logs.at(-1))}\n${await again.text()}`,
      );
    }
    // What is said about a message repeats nothing of it.
    if (response.status >= 400 && /norman|chestnut|hostmail|alert\(1\)/iu.test(text))
      throw new Error(`Seed ${seed}, message ${at} is quoted: ${text}`);
    server.logs.splice(0, server.logs.length - 50);
  }
  expect(server.logs.filter(({ level }) => level === 'error')).toEqual([]);

  // Every order that was made of it can be read, by the customer and by us.
  const known = await opened.queries.select({ id: orders.id }).from(orders);
  for (const { id } of known) expect(await server.amends.orders.view(id)).not.toBeNull();
  expect({}).not.toHaveProperty('polluted');
  server.now = '2026-11-11T15:00:00Z';
  expect(JSON.stringify(await server.read('bystander', key))).toBe(before);
  const own = eq(outbox.orderId, 'bystander');
  const asked = await opened.queries.select({ id: outbox.id }).from(outbox).where(own);
  expect(asked.filter(({ id }) => id.includes('exit'))).toEqual([]);
  await opened.close();
  return answered;
}
