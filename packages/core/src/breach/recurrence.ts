import { judge, scopeOf } from '../assess/index.js';
import type { AssessOptions, Scope } from '../assess/index.js';
import type { Breach } from '../model/breach.js';
import type { OrderRecord } from '../model/record.js';
import { rootOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import { parseInstant } from '../time/index.js';

/**
 * How often it happened before. On the order: other promises, and earlier dates of this one, that were
 * broken before this promise was last. One trouble that breaks a date and its revision at the same
 * moment is one.
 */
export function recurrenceOf(
  record: OrderRecord,
  root: OrderPromise,
  scope: Scope,
  options: AssessOptions,
): Breach['recurrence'] {
  const broken = new Map<string, number>();
  let last = -Infinity;
  for (const promise of record.promises) {
    if (parseInstant(promise.madeAt) > scope.asOf) continue;
    const moments = judge(scopeOf(record, promise, options)).lines.map(
      (line) => line.brokenAt ?? Infinity,
    );
    const brokenAt = Math.min(...moments);
    if (brokenAt === Infinity) continue;
    const itsRoot = rootOf(record, promise);
    broken.set(JSON.stringify([itsRoot.id, brokenAt]), brokenAt);
    if (itsRoot === root) last = Math.max(last, brokenAt);
  }
  // Where this promise is not broken yet, everything that is was earlier.
  const before = last === -Infinity ? Infinity : last;
  return {
    order: [...broken.values()].filter((brokenAt) => brokenAt < before).length,
    customer: record.order.customer?.history?.breaches ?? 0,
  };
}
