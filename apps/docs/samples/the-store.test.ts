import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situations } from '@amends/core/testing';
import { createAmends } from '@amends/server';
import type { Database } from '@amends/server';
import { expect, onTestFinished, test } from 'vitest';
import { chooseDatabase, fillStore, forget, saveStore } from './the-store';

const open = (database: Database) =>
  createAmends({
    database,
    secrets: 'a secret of the docs, long enough to sign',
    clock: () => situations.runningLate.asOf,
    watch: false,
  });

test('a store is saved, filled elsewhere, and forgets whom it is asked to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amends-docs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [first, second] = ['first', 'second'].map((name) =>
    chooseDatabase(undefined, join(folder, name)),
  ) as [Database, Database];

  const amends = open(first);
  await amends.orders.record(situations.runningLate.record);
  const before = JSON.stringify(await amends.orders.view('1001'));
  await amends.close();

  const file = join(folder, 'store.jsonl');
  await saveStore(first, file);
  expect(await fillStore(second, file)).toBeGreaterThan(3);

  const moved = open(second);
  expect(JSON.stringify(await moved.orders.view('1001'))).toBe(before);
  expect(await forget(moved, 'c-1')).toEqual({ erased: [], waiting: ['1001'] });
  await moved.close();
}, 60_000);
