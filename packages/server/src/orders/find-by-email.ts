import type { LookupRequest } from '@amends/core';
import { eq } from 'drizzle-orm';
import type { Queries } from '../store/database.js';
import { isFindableId } from '../store/storable.js';
import { orders } from '../store/tables.js';

/** The order of this number, if this is the e-mail address that its customer gave; `null` otherwise. */
export async function findByEmail(
  queries: Queries,
  { orderNumber, email }: LookupRequest,
): Promise<string | null> {
  const id = orderNumber.trim().replace(/^#/u, '');
  if (!isFindableId(id)) return null;
  const [row] = await queries.select({ order: orders.order }).from(orders).where(eq(orders.id, id));
  const known = row?.order.customer?.email;
  return known && sameMailbox(known) === sameMailbox(email) ? id : null;
}

/** Nobody remembers how they wrote it; no two mailboxes differ by that alone. */
function sameMailbox(address: string): string {
  return address.normalize('NFC').trim().toLowerCase();
}
