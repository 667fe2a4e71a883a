import { saidText } from '../../copy/index.js';
import type { Order } from '../../model/order.js';

const longest = 60;

/** How an order is named to a person where its id is not what they know it by; nothing where it is. */
export function orderNamed({ number }: Order): { readonly orderNumber?: string } {
  const orderNumber = saidText(number, longest);
  return orderNumber === null ? {} : { orderNumber };
}
