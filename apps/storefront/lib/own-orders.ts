import 'server-only';
import { cookies } from 'next/headers';

/** Where a visitor's own links are kept: the keys open their orders, so that the list cannot be forged. */
const ownOrdersCookie = 'orders';

/** An order that this visitor placed here, and the key of its link. */
export interface OwnOrder {
  readonly orderId: string;
  readonly key: string;
}

const most = 8;

/** The orders that this visitor placed here, newest first. */
export async function ownOrders(): Promise<OwnOrder[]> {
  const text = (await cookies()).get(ownOrdersCookie)?.value ?? '';
  return text.split(' ').flatMap((entry) => {
    const [orderId = '', key = ''] = entry.split(':');
    return orderId === '' || key === '' ? [] : [{ orderId, key }];
  });
}

/** Adds an order to this visitor's list. */
export async function rememberOrder(order: OwnOrder): Promise<void> {
  const list = [order, ...(await ownOrders())].slice(0, most);
  const text = list.map(({ orderId, key }) => `${orderId}:${key}`).join(' ');
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: 90 * 24 * 60 * 60,
  } as const;
  (await cookies()).set(ownOrdersCookie, text, options);
}
