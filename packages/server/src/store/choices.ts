import { AmendsError } from '@amends/core';
import type { Choice } from '@amends/core';
import type { Queries } from './database.js';
import { choices } from './tables.js';

/**
 * Keeps a choice. The primary key is what an offer can be chosen by, so the database itself lets no
 * second one in, whatever went wrong before.
 *
 * @throws {AmendsError} `already_chosen`.
 */
export async function keepChoice(
  queries: Queries,
  caseId: string,
  { offerId, offerVersion, pick, at }: Choice,
): Promise<void> {
  const rows = await queries
    .insert(choices)
    .values({ offerId, offerVersion, caseId, pick, chosenAt: new Date(at) })
    .onConflictDoNothing()
    .returning({ offerId: choices.offerId });
  if (rows.length === 1) return;
  throw new AmendsError({
    code: 'already_chosen',
    message: 'A choice was made from this offer before, and the first one stands.',
  });
}
