import { setTimeout as delay } from 'node:timers/promises';
import type { Queries } from './database.js';
import { queryError } from './postgres-errors.js';

const mostTries = 5;

/*
 * Two transactions that took the same rows in another order wait for each other, until PostgreSQL ends
 * one of them; a serialization failure is the same by another name. Nothing of it was kept.
 */
const transient: ReadonlySet<string> = new Set(['40P01', '40001']);

/**
 * Runs a transaction, and once more where it was ended only for the sake of another one. The body must
 * do nothing that outlives a transaction that is taken back.
 *
 * @throws {AmendsError} `store_unreachable` when the database is away; whatever the body throws.
 */
export async function transact<T>(
  queries: Queries,
  body: (queries: Queries) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await queries.transaction(body);
    } catch (error) {
      if (tries >= mostTries || !isTransient(error)) throw queryError(error);
      // Apart from each other, so that the two do not meet again.
      await delay(Math.random() * 20 * 2 ** tries);
    }
  }
}

function isTransient(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && transient.has(error.code)) return true;
  return 'cause' in error && isTransient(error.cause);
}
