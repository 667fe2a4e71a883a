import type { Order } from '@amends/core';
import { desc, eq } from 'drizzle-orm';
import type { Queries } from './database.js';
import { isFindableId } from './storable.js';
import { orders } from './tables.js';

/** More than share a number in any shop; no number leads to a long search. */
const mostOfOneNumber = 20;

/** A number as everybody writes it: nobody remembers the hash sign, or small letters. */
export function numberKey(number: string): string | null {
  const key = number.normalize('NFKC').replace(/\s+/gu, '').replace(/^#+/u, '').toLowerCase();
  return isFindableId(key) ? key : null;
}

/**
 * The number by which a customer knows an order, for a list of them. Read here and not in the query: the
 * database takes no field out of a JSON in which anybody wrote half a character.
 */
export function orderNumberOf(order: Order | null): { readonly orderNumber?: string } {
  const orderNumber = order?.number?.trim() ?? '';
  return orderNumber === '' ? {} : { orderNumber };
}

/** What an order is found by: its number, or the id where it has none. */
export const numberKeyOf = ({ id, number }: Order): string | null =>
  numberKey(number?.trim() ? number : id);

/**
 * The orders that somebody may mean by a number or an id, the likeliest first: an id is one order's,
 * while two shops in one store may both have a "#1001".
 */
export async function ordersNamed(
  queries: Queries,
  name: string,
): Promise<readonly { readonly id: string; readonly order: Order }[]> {
  const columns = { id: orders.id, order: orders.order };
  const id = name.trim().replace(/^#/u, '');
  const byId = isFindableId(id)
    ? await queries.select(columns).from(orders).where(eq(orders.id, id))
    : [];
  const key = numberKey(name);
  const byNumber =
    key === null
      ? []
      : await queries
          .select(columns)
          .from(orders)
          .where(eq(orders.numberKey, key))
          .orderBy(desc(orders.recordedAt), orders.id)
          .limit(mostOfOneNumber);
  return [...byId, ...byNumber.filter((each) => each.id !== byId[0]?.id)];
}
