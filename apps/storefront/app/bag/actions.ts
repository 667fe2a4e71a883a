'use server';

import { randomInt } from 'node:crypto';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { amends } from '../../lib/amends.ts';
import { bagCookie, readBag, withQuantity, writeBag } from '../../lib/bag.ts';
import { readBuyer, recordOfPurchase } from '../../lib/checkout.ts';
import { deliveryFor, promisedText } from '../../lib/delivery.ts';
import { now } from '../../lib/now.ts';
import { orderPath } from '../../lib/order-path.ts';
import { rememberOrder } from '../../lib/own-orders.ts';

const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** Puts one into the bag. */
export async function addToBag(form: FormData): Promise<void> {
  await change(form.get('slug'), (held) => held + 1);
  redirect('/bag');
}

/** Sets how many of one thing are in the bag. */
export async function changeBag(form: FormData): Promise<void> {
  await change(form.get('slug'), () => Number(form.get('quantity')));
  redirect('/bag');
}

/** Places the order: writes down what was promised, and shows the order's page by its signed link. */
export async function placeOrder(form: FormData): Promise<void> {
  const jar = await cookies();
  const lines = readBag(jar.get(bagCookie)?.value);
  if (lines.length === 0) redirect('/bag');
  const buyer = readBuyer(form);
  if (buyer === null) redirect('/bag?check=incomplete');
  const placedAt = await now();
  // Whoever reads one day and buys a minute after the cut-off is not given another without a word.
  if (form.get('promised') !== promisedText(deliveryFor(placedAt).window))
    redirect('/bag?check=moved');

  const orderId = `DC${randomInt(1e9, 1e10)}`;
  await amends().orders.record(recordOfPurchase(orderId, lines, buyer, placedAt));
  const key = await amends().links.issue(orderId);
  await rememberOrder({ orderId, key });
  jar.delete(bagCookie);
  redirect(orderPath(orderId, key));
}

async function change(
  slug: FormDataEntryValue | null,
  next: (held: number) => number,
): Promise<void> {
  const jar = await cookies();
  const bag = readBag(jar.get(bagCookie)?.value);
  const wanted = typeof slug === 'string' ? slug : '';
  const held = bag.find(({ product }) => product.slug === wanted)?.quantity ?? 0;
  jar.set(bagCookie, writeBag(withQuantity(bag, wanted, next(held))), cookieOptions);
}
