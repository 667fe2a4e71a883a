import { isoOf, parseInstant, viewPromise } from '@amends/core';
import type { Instant, PromiseView } from '@amends/core';
import { deliveryFor } from './delivery.ts';
import { shop } from './shop.ts';

/**
 * What an order placed at `moment` is promised, for the page: its days, and until when they hold.
 *
 * @param machine what the visitor's own clock shows, by which the cut-off is taken away when it passes: in a
 *   demonstration that is another time than the shop's, and as much of it is left.
 */
export function promiseView(moment: Instant, machine: number = Date.now()): PromiseView {
  const { window, orderBefore } = deliveryFor(moment);
  const promise = { kind: 'deliver', window } as const;
  const view = viewPromise(promise, {
    asOf: moment,
    timeZone: shop.timeZone,
    cutOff: orderBefore,
  });
  if (view.cutOff === null) return view;
  const left = parseInstant(orderBefore) - parseInstant(moment);
  return { ...view, cutOff: { ...view.cutOff, at: isoOf(machine + left) } };
}
