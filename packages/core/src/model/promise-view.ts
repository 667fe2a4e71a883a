import type { Instant } from './order.js';
import type { PromiseKind } from './promise.js';
import type { ViewDates, ViewMoment } from './case-view.js';

/**
 * A promise as it is put to the customer before it is broken: on a product, in the bag, at checkout.
 * JSON, in the customer's locale: a date, never a speed.
 */
export interface PromiseView {
  /** The version of this shape. */
  readonly version: 1;
  readonly asOf: Instant;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string;
  readonly kind: PromiseKind;
  /** "Arrives", "Leaves us". */
  readonly title: string;
  readonly dates: ViewDates;
  /** Until when an order still makes these dates, with the sentence that says so; `null`: no matter when. */
  readonly cutOff: ViewMoment | null;
  /** How many in a hundred such promises were kept, with the sentence; `null` where nobody knows. */
  readonly kept: { readonly inHundred: number; readonly text: string } | null;
}
