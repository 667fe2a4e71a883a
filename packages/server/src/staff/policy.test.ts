import { defaultPolicy } from '@amends/core';
import type { PolicyInForce } from '@amends/core';
import { PolicyInForceSchema, readAs } from '@amends/core/schema';
import { expect, it, vi } from 'vitest';
import { freshPostgresUrl } from '../../test/postgres.js';
import { offeredCase, problemOf, startServer } from '../../test/server.js';
import { firstKey, staffOf } from '../../test/staff.js';
import { postgresDatabase } from '../index.js';

const versionOf = (version: number) => ({
  policy: {
    ...defaultPolicy,
    version,
    offer: { ...defaultPolicy.offer, openForDays: 14 + version },
  },
  replaces: version - 1,
});

it('a policy that is published at one server decides at the other, and is what both begin with', async () => {
  const database = postgresDatabase(await freshPostgresUrl());
  const staff = { firstKey };
  const [one, other] = [
    await startServer({ database, staff }),
    await startServer({ database, staff }),
  ];
  const openUntil = async (orderId: string, server: typeof one): Promise<number> => {
    const { offer } = offeredCase(await server.read(orderId, await server.late(orderId)));
    return Date.parse(offer.until.at);
  };
  const first = await openUntil('before', one);
  expect(await openUntil('beside', other)).toBe(first);
  const admin = staffOf(one);
  expect((await admin.post('/policy', versionOf(2), 'p')).status).toBe(200);
  // The same request again changes nothing; of two that were written against the same one, one is published.
  expect((await admin.post('/policy', versionOf(2), 'p')).status).toBe(200);
  expect(await problemOf(await admin.post('/policy', versionOf(2)))).toMatchObject({
    code: 'invalid_transition',
  });
  const same = { ...versionOf(2), replaces: 2 };
  expect(await problemOf(await admin.post('/policy', same))).toMatchObject({
    issues: [{ path: '/policy/version' }],
  });
  const unsound = { ...versionOf(3), policy: { ...versionOf(3).policy, signatories: {} } };
  expect(await problemOf(await admin.post('/policy', unsound))).toMatchObject({
    issues: [{ path: expect.stringMatching(/^\/signatories/u) as string }],
  });
  const told: PolicyInForce = readAs(
    PolicyInForceSchema,
    await (await staffOf(other).get('/policy')).json(),
  );
  expect(told).toMatchObject({ isPublished: true, published: [{ version: 2, actor: 'first' }] });

  let count = 0;
  await vi.waitFor(
    async () => {
      const later = await openUntil(`after-${(count += 1)}`, other);
      expect(later - first).toBe(2 * 86_400_000);
    },
    { timeout: 20_000 },
  );
  const third = await startServer({ database, staff });
  expect((await openUntil('third', third)) - first).toBe(2 * 86_400_000);
});
