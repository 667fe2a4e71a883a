import type { Fact } from '../evidence/index.js';
import { revisionsOf } from '../model/promise-chain.js';
import { covers, unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import type { Scope } from './scope.js';

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
export function releasesOf(scope: Scope, line: PromisedLine): Release[] {
  if (!scope.rule.isAboutUnits) return [];
  const facts = scope.facts.filter(
    (fact) => fact.milestone === 'consented' || isCancelledByCustomer(fact),
  );
  if (facts.length === 0) return [];
  const revisions = new Map(
    revisionsOf(scope.record, scope.promise).map((later) => [later.id, later]),
  );
  return facts.flatMap((fact) => {
    const agreed = revisions.get(fact.event.promiseId ?? '');
    if (fact.milestone === 'consented' && agreed && covers(agreed, line)) {
      const params = { promiseId: agreed.id, by: agreed.window.by };
      const why = finding('agreed-to-new-date', params, [fact]);
      return [{ at: fact.at, units: line.units, finding: why }];
    }
    const units = unitsOf(scope.contents, fact, line);
    if (!isCancelledByCustomer(fact) || fact.shipmentId !== null || units === 0) return [];
    const why = finding('cancelled-by-customer', { units }, [fact]);
    return [{ at: fact.at, units, finding: why }];
  });
}
