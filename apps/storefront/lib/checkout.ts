import type { Instant, OrderRecord } from '@amends/core';
import { bagTotal } from './bag.ts';
import type { BagLine } from './bag.ts';
import { deliveryFor } from './delivery.ts';
import { destinationOf } from './destinations.ts';
import type { Destination } from './destinations.ts';

/** Who buys, and where it goes. */
export interface Buyer {
  readonly name: string;
  readonly email: string;
  readonly destination: Destination;
}

/** Reads the checkout's form. `null` where something is missing: the browser asks for it before us. */
export function readBuyer(form: FormData): Buyer | null {
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  const destination = destinationOf(text('state'));
  const name = text('name');
  const email = text('email');
  const isWhole =
    name !== '' && /^\S+@\S+$/u.test(email) && text('street') !== '' && text('town') !== '';
  return destination === undefined || !isWhole ? null : { name, email, destination };
}

/** What is written down at the moment of buying: the order, and the promise under which it was placed. */
export function recordOfPurchase(
  orderId: string,
  lines: readonly BagLine[],
  buyer: Buyer,
  placedAt: Instant,
): OrderRecord {
  const { window } = deliveryFor(placedAt);
  return {
    order: {
      id: orderId,
      placedAt,
      country: 'US',
      region: `US-${buyer.destination.code}`,
      timeZone: buyer.destination.timeZone,
      locale: 'en-US',
      currency: 'USD',
      customer: {
        name: buyer.name.split(/\s+/u)[0] ?? buyer.name,
        email: buyer.email,
        hasAccount: false,
      },
      payment: { label: 'demonstration card' },
      total: bagTotal(lines),
      shipping: { amount: 0, currency: 'USD' },
      lines: lines.map(({ product, quantity }) => ({
        id: product.slug,
        title: product.variant === null ? product.title : `${product.title} - ${product.variant}`,
        quantity,
        unitPrice: product.price,
      })),
    },
    promises: [
      {
        id: `${orderId}-checkout`,
        kind: 'deliver',
        window,
        timeZone: buyer.destination.timeZone,
        madeAt: placedAt,
        source: 'checkout',
      },
    ],
    events: [
      { id: `${orderId}-placed`, milestone: 'placed', occurredAt: placedAt, source: 'store' },
    ],
  };
}
