import type { LookupRequest } from '@amends/core';
import type { Queries } from '../store/database.js';
import { ordersNamed } from '../store/order-numbers.js';

/**
 * The order of this number or id, if this is the e-mail address that its customer gave; `null`
 * otherwise. The number may come with or without "#", in small or capital letters.
 */
export async function findByEmail(
  queries: Queries,
  { orderNumber, email }: LookupRequest,
): Promise<string | null> {
  const found = (await ordersNamed(queries, orderNumber)).find(({ order }) => {
    const known = order.customer?.email;
    return known ? sameMailbox(known) === sameMailbox(email) : false;
  });
  return found?.id ?? null;
}

/** Nobody remembers how they wrote it; no two mailboxes differ by that alone. */
function sameMailbox(address: string): string {
  return address.normalize('NFC').trim().toLowerCase();
}
