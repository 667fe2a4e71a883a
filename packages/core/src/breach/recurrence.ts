import { judge, scopeOf } from '../assess/index.js';
import type { AssessOptions, Scope } from '../assess/index.js';
import type { Breach } from '../model/breach.js';
import type { OrderRecord } from '../model/record.js';
import { rootOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import { parseInstant } from '../time/index.js';

/** What is known of earlier failures beside the record. */
export interface EarlierFailures {
  /**
   * Words of the store's own about this very breach (news, an answer, a make-good) that it did not
   * keep. Each is a failure on this order like any other.
   */
  readonly brokenWords?: number | undefined;
  /** The customer's other orders, where they are at hand; the others of them are passed by. */
  readonly otherOrders?: readonly OrderRecord[] | undefined;
}

/**
 * How often it happened before. On the order: other promises, and earlier dates of this one, that were
 * broken before this promise was last; and words about it that were not kept. One trouble that breaks a
 * date and its revision at the same moment is one. On the customer's other orders: what the record
 * says, or what their records show where those are given, whichever is more.
 */
export function recurrenceOf(
  record: OrderRecord,
  root: OrderPromise,
  scope: Scope,
  options: AssessOptions & EarlierFailures,
): Breach['recurrence'] {
  const failures = failuresIn(record, scope.asOf, options);
  const last = Math.max(
    -Infinity,
    ...failures.filter((each) => each.root === root).map(({ brokenAt }) => brokenAt),
  );
  // Where this promise is not broken yet, everything that is was earlier.
  const before = last === -Infinity ? Infinity : last;
  const customer = record.order.customer;
  const seen = othersOf(record, options.otherOrders ?? []).reduce(
    (sum, other) => sum + countBefore(failuresIn(other, scope.asOf, options), before),
    0,
  );
  return {
    order: countBefore(failures, before) + (options.brokenWords ?? 0),
    customer: Math.max(customer?.history?.breaches ?? 0, seen),
  };
}

interface Failure {
  readonly root: OrderPromise;
  readonly brokenAt: number;
}

/** Every promise of an order that was broken, and when: of one chain at one moment, once. */
function failuresIn(record: OrderRecord, asOf: number, options: AssessOptions): Failure[] {
  const failures = new Map<string, Failure>();
  for (const promise of record.promises) {
    if (parseInstant(promise.madeAt) > asOf) continue;
    const moments = judge(scopeOf(record, promise, options)).lines.map((line) => line.brokenAt);
    const brokenAt = Math.min(...moments);
    if (brokenAt === Infinity) continue;
    const root = rootOf(record, promise);
    failures.set(JSON.stringify([root.id, brokenAt]), { root, brokenAt });
  }
  return [...failures.values()];
}

function countBefore(failures: readonly Failure[], before: number): number {
  return failures.filter(({ brokenAt }) => brokenAt < before).length;
}

/** The other orders of the same customer, each once; none where nobody says who bought. */
function othersOf(record: OrderRecord, orders: readonly OrderRecord[]): OrderRecord[] {
  const customerId = record.order.customer?.id ?? null;
  if (customerId === null) return [];
  const others = new Map(
    orders
      .filter(({ order }) => order.customer?.id === customerId && order.id !== record.order.id)
      .map((other) => [other.order.id, other]),
  );
  return [...others.values()];
}
