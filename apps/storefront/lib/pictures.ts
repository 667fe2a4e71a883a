import type { OrderView } from '@amends/core';
import { productOfLine } from './catalogue.ts';
import type { Product } from './catalogue.ts';

/** The products that the lines of an order are about, by line; lines about something unknown have none. */
export type Pictures = Readonly<Record<string, Product>>;

/** Finds the products of an order's lines. */
export function picturesOf({ cases }: OrderView): Pictures {
  const found = cases.flatMap(({ lines }) =>
    lines.map(({ id, title }) => [id, productOfLine(title)] as const),
  );
  return Object.fromEntries(
    found.filter((pair): pair is [string, Product] => pair[1] !== undefined),
  );
}
