import { sumMoney } from '@amends/core';
import type { Money } from '@amends/core';
import { productBySlug } from './catalogue.ts';
import type { Product } from './catalogue.ts';

/** One thing in the bag. */
export interface BagLine {
  readonly product: Product;
  readonly quantity: number;
}

/** Where a visitor's bag is kept. */
export const bagCookie = 'bag';

const most = 9;

/** Reads a bag cookie (`nano-red:1,coat:2`). What is not sold, or is no quantity, is left out. */
export function readBag(text: string | undefined): BagLine[] {
  return (text ?? '').split(',').flatMap((entry) => {
    const [slug = '', count = ''] = entry.split(':');
    const product = productBySlug(slug);
    const quantity = /^\d$/u.test(count) ? Number(count) : 0;
    return product === undefined || quantity === 0 ? [] : [{ product, quantity }];
  });
}

/** Writes a bag as {@link readBag} reads it. */
export function writeBag(lines: readonly BagLine[]): string {
  return lines.map(({ product, quantity }) => `${product.slug}:${quantity}`).join(',');
}

/** The bag with so many of `slug` in it; none takes the line out. */
export function withQuantity(lines: readonly BagLine[], slug: string, quantity: number): BagLine[] {
  const product = productBySlug(slug);
  if (product === undefined) return [...lines];
  const held = { product, quantity: Math.min(most, Math.max(0, Math.trunc(quantity) || 0)) };
  const others = lines.map((line) => (line.product.slug === slug ? held : line));
  const all = lines.some((line) => line.product.slug === slug) ? others : [...lines, held];
  return all.filter((line) => line.quantity > 0);
}

/** What the bag costs. Postage is in the price. */
export function bagTotal(lines: readonly BagLine[]): Money {
  const each = lines.map(({ product: { price }, quantity }) => ({
    ...price,
    amount: price.amount * quantity,
  }));
  return sumMoney(each, 'USD');
}

/** How many things are in the bag. */
export function bagCount(lines: readonly BagLine[]): number {
  return lines.reduce((count, line) => count + line.quantity, 0);
}
