import type { Fact } from '../evidence/index.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { revisionsOf } from '../model/promise-chain.js';
import { unitsOf } from './contents.js';
import type { Contents, PromisedLine } from './contents.js';
import type { Finding } from './finding.js';

/** The customer let the store off: units that are no longer promised by this promise. */
export interface Release {
  readonly at: number;
  readonly units: number;
  readonly finding: Finding;
}

/** Whether an order, or part of it, was cancelled because the customer wished so. */
export function isCancelledByCustomer({ milestone, event }: Fact): boolean {
  return milestone === 'cancelled' && (event.reason === 'customer' || event.source === 'customer');
}

/** The releases that concern a line, in the order of time: cancellations and agreed new dates. */
export function releasesOf(
  record: OrderRecord,
  promise: OrderPromise,
  line: PromisedLine,
  facts: readonly Fact[],
  contents: Contents,
): Release[] {
  const releases: Release[] = [];
  for (const fact of facts) {
    const base = { eventIds: [fact.id], lineIds: [line.id] };
    if (isCancelledByCustomer(fact) && fact.shipmentId === null) {
      const units = unitsOf(fact, line, contents);
      const finding: Finding = { code: 'cancelled-by-customer', params: { units }, ...base };
      if (units > 0) releases.push({ at: fact.at, units, finding });
    } else if (fact.milestone === 'consented') {
      const agreed = revisionsOf(record, promise).find(
        (later) => later.id === fact.event.promiseId,
      );
      if (agreed === undefined || !covers(agreed, line)) continue;
      const params = { promiseId: agreed.id, by: agreed.window.by };
      const finding: Finding = { code: 'agreed-to-new-date', params, ...base };
      releases.push({ at: fact.at, units: line.units, finding });
    }
  }
  return releases;
}

/** Whether a promise is about a line. */
export function covers(promise: OrderPromise, line: PromisedLine): boolean {
  return line.id === null || (promise.lineIds?.includes(line.id) ?? true);
}
