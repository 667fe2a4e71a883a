import type { OrderEvent } from './event.js';
import type { Order } from './order.js';
import type { OrderPromise } from './promise.js';

/**
 * One order with its promises and its evidence: everything the SDK needs to reason about it, as
 * plain JSON. Published as JSON Schema by `@amends/core/schema`.
 */
export interface OrderRecord {
  readonly order: Order;
  /** Append-only; may be empty. */
  readonly promises: readonly OrderPromise[];
  /** In any order, with repeats: {@link OrderEvent} ids make them one. */
  readonly events: readonly OrderEvent[];
}
