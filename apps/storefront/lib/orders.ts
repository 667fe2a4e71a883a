import 'server-only';
import type { OrderView } from '@amends/core';
import { amends } from './amends.ts';
import { now } from './now.ts';
import { orderPath } from './order-path.ts';
import { sayingWhatWasKept } from './return-to.ts';

/**
 * What the holder of a key sees of an order now; `null` for a wrong key and for an order that is not there, with
 * nothing to tell them apart.
 */
export async function readWithKey(
  orderId: string,
  key: string | undefined,
): Promise<OrderView | null> {
  const returnTo = orderPath(orderId, key ?? null);
  const view = await amends().orders.view(orderId, { key, asOf: await now(), returnTo });
  return view && sayingWhatWasKept(view);
}

/** What the shop itself sees of one of its orders. Only for visitors who may see that order. */
export async function readOwn(orderId: string): Promise<OrderView | null> {
  return amends().orders.view(orderId, { asOf: await now() });
}

/** The page of an order, by a link that opens it. */
export async function signedPath(orderId: string): Promise<string> {
  return orderPath(orderId, await amends().links.issue(orderId));
}
