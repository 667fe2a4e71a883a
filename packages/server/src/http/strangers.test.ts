import { inspect } from 'node:util';
import { ROUTES, STAFF_ROLES, STAFF_ROUTES } from '@amends/core';
import type { RouteName, StaffRouteName } from '@amends/core';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import {
  belongingsOf,
  customerAttempts,
  personal,
  requestOf,
  staffAttempts,
  ways,
} from '../../test/attempts.js';
import type { Belongings } from '../../test/attempts.js';
import { startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { firstKey, keyOf } from '../../test/staff.js';
import { newSecret } from '../staff/staff-key.js';
import type { OpenDatabase } from '../store/database.js';

/*
 * Two customers of one store, and another store with the same orders. Every id of the one customer is
 * tried on every route with every kind of key that is not theirs. Routes come from the tables: one that
 * is new and has no attempt in test/attempts.ts fails here, and before that in the compiler.
 */
let server: TestServer;
let theirs: Belongings;
let database: OpenDatabase;
let untouched: string;
const keys: Record<string, string | null> = {};
const staffKeys: Record<string, string | null> = {};
const roles: Record<string, string> = {};

beforeAll(async () => {
  database = await (await freshDatabase()).open();
  const staff = { firstKey };
  server = await startServer({ database: { open: () => Promise.resolve(database) }, staff });
  const elsewhere = await startServer({
    secrets: 'another store signs its links with another secret',
    staff: { firstKey: 'the-first-key-of-the-staff-of-another-store' },
  });
  theirs = await belongingsOf(server, 'theirs-1');
  const { key: mine } = await belongingsOf(server, 'mine-1');
  const sameOrderElsewhere = await elsewhere.amends.links.issue(theirs.orderId);
  const revoked = await server.amends.staff.keys.create({ name: 'revoked', role: 'admin' });
  await server.amends.staff.keys.revoke(revoked.keyId);
  const short = { name: 'short', role: 'admin', expiresInDays: 0 } as const;
  const expired = await server.amends.staff.keys.create(short);
  for (const role of STAFF_ROLES) roles[role] = (await keyOf(server, role)).secret;

  Object.assign(keys, {
    none: null,
    'no key at all': 'hello',
    'for another order': mine,
    expired: await expiredKey(),
    'for this order in another store': sameOrderElsewhere,
    'cut short': theirs.key.slice(0, -3),
    'of a viewer': roles.viewer,
    'of an admin': roles.admin,
  });
  Object.assign(staffKeys, {
    none: null,
    'no key at all': 'hello',
    'of a customer': theirs.key,
    revoked: revoked.secret,
    expired: expired.secret,
    'of another store': newSecret().secret,
    'first of another store': 'the-first-key-of-the-staff-of-another-store',
    'cut short': firstKey.slice(0, -3),
  });
  untouched = await everything();
});

/** A key of their order that opens nothing any more. */
async function expiredKey(): Promise<string> {
  const { now } = server;
  server.now = new Date(Date.parse(now) - 10_000).toISOString();
  const key = await server.amends.links.issue(theirs.orderId, { expiresIn: 5 });
  server.now = now;
  return key;
}

/** Everything that is stored, but for what counts knocks at the door. */
async function everything(): Promise<string> {
  const stored = await database.queries
    .select({ name: sql<string>`table_name` })
    .from(sql`information_schema.tables`)
    .where(sql`table_schema = 'amends' and table_name <> 'rate_limits'`)
    .orderBy(sql`table_name`);
  const found: string[] = [];
  for (const { name } of stored) {
    // That a key was used today is no change of what it was used on.
    const row = name === 'staff_keys' ? sql`(to_jsonb(t) - 'last_used_on')::text` : sql`t::text`;
    const rows = await database.queries
      .select({ row: sql<string>`${row}` })
      .from(sql`amends.${sql.identifier(name)} as t`);
    found.push(name, ...rows.map((each) => each.row).sort());
  }
  return found.join('\n');
}

async function answerTo(request: Request): Promise<{ status: number; text: string }> {
  const response = await server.amends.handler(request);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  });
  return { status: response.status, text: await response.text() };
}

const customerRoutes = Object.keys(ROUTES) as RouteName[];
const staffRoutes = Object.keys(STAFF_ROUTES) as StaffRouteName[];

it('knows an attempt for every route', () => {
  expect(Object.keys(customerAttempts).sort()).toEqual([...customerRoutes].sort());
  expect(Object.keys(staffAttempts).sort()).toEqual([...staffRoutes].sort());
});

describe('a stranger', () => {
  it.each(customerRoutes)('learns nothing and changes nothing: %s', async (name) => {
    const attempt = customerAttempts[name];
    const unknown = { ...theirs, orderId: 'nobody-1', caseId: 'nobody' };
    const seen = new Set<string>();
    for (const way of ways) {
      for (const [kind, key] of Object.entries(keys)) {
        for (const whose of [theirs, unknown]) {
          const request = requestOf(name, attempt, whose, key, way);
          if (request === null) continue;
          const { status, text } = await answerTo(request);
          expect(status, `${kind} by ${way}`).toBe(attempt.everybody ?? 404);
          for (const word of personal) expect(text, kind).not.toContain(word);
          if (attempt.everybody === undefined) expect(text, kind).not.toContain(whose.orderId);
          seen.add(text);
        }
      }
    }
    // The same to everybody, byte for byte, whether or not there is such an order.
    expect(seen.size).toBe(1);
    expect(await everything()).toBe(untouched);
  });

  it.each(staffRoutes)('is not taken for staff: %s', async (name) => {
    const seen = new Set<string>();
    for (const [kind, key] of Object.entries(staffKeys)) {
      for (const way of ['header', 'address'] as const) {
        const request = requestOf(name, staffAttempts[name], theirs, key, way);
        if (request === null) continue;
        const { status, text } = await answerTo(request);
        expect(status, `${kind} by ${way}`).toBe(401);
        seen.add(text);
      }
    }
    expect(seen.size).toBe(1);
    expect(await everything()).toBe(untouched);
  });
});

describe('staff of a lesser role', () => {
  const lesser = staffRoutes.flatMap((name) => {
    const least = STAFF_ROLES.indexOf(STAFF_ROUTES[name].role);
    return STAFF_ROLES.slice(0, least).map((role) => ({ name, role }));
  });
  it.each(lesser)('are refused: $role, $name', async ({ name, role }) => {
    const request = requestOf(name, staffAttempts[name], theirs, roles[role] ?? '');
    const { status, text } = await answerTo(request ?? new Request('about:blank'));
    expect(status).toBe(403);
    for (const word of [...personal, theirs.orderId]) expect(text).not.toContain(word);
    expect(await everything()).toBe(untouched);
  });
});

// Last, for it changes what is stored: the same requests under the right key get through.
describe('who may', () => {
  it.each(customerRoutes)('is let in: %s', async (name) => {
    const request = requestOf(name, customerAttempts[name], theirs, theirs.key);
    const leaving = new AbortController();
    const response = await server.amends.handler(
      new Request(request ?? 'about:blank', { signal: leaving.signal }),
    );
    expect([401, 403, 404, 405, 415]).not.toContain(response.status);
    expect(response.status).toBeLessThan(500);
    leaving.abort();
  });

  it.each(staffRoutes)('is let in: %s', async (name) => {
    const request = requestOf(
      name,
      staffAttempts[name],
      theirs,
      roles[STAFF_ROUTES[name].role] ?? '',
    );
    const response = await server.amends.handler(request ?? new Request('about:blank'));
    expect([401, 403, 405, 415]).not.toContain(response.status);
    expect(response.status).toBeLessThan(500);
  });

  it('has left nothing personal in the log, whatever was sent', async () => {
    await server.amends.drain();
    const logged = inspect(server.logs, { depth: null, maxStringLength: null, breakLength: 1 });
    expect(server.logs.length).toBeGreaterThan(20);
    for (const word of personal) expect(logged).not.toContain(word);
    for (const key of [theirs.key, ...Object.values(roles), firstKey]) {
      expect(logged).not.toContain(key);
    }
  });
});
