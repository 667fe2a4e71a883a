import { revisionsOf, rootOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { Assessment } from '../model/assessment.js';
import { deadlineOf, parseInstant } from '../time/index.js';
import type { Fact } from '../evidence/index.js';
import type { OpenLine } from './journeys.js';
import type { Scope } from './scope.js';

/**
 * When it is expected now. What the store last stated counts, unless a carrier has since said later;
 * where the store has stated nothing new, the latest of the open parcels' estimates. A date that has
 * gone by says nothing about what is to come.
 */
export function expectedOf(scope: Scope, open: readonly OpenLine[]): Assessment['expected'] {
  if (open.length === 0) return null;
  const stated = latestRevision(scope);
  const eta = scope.rule.hasArrival ? lastEta(open) : null;
  const ahead = eta !== null && untilOf(eta) > scope.asOf ? eta : null;
  const isOverruled =
    ahead !== null &&
    stated !== null &&
    ahead.recordedAt > stated.saidAt &&
    untilOf(ahead) > stated.until;
  if (stated !== null && !isOverruled) return { from: stated.from, by: stated.by };
  return ahead?.eta ? { from: ahead.eta.from, by: ahead.eta.by } : null;
}

interface Stated {
  readonly from: string | null;
  readonly by: string;
  readonly until: number;
  readonly saidAt: number;
}

function latestRevision(scope: Scope): Stated | null {
  const known = revisionsMade(scope, rootOf(scope.record, scope.promise));
  const promise = known.at(-1);
  const by = promise?.window.by ?? null;
  if (promise === undefined || by === null) return null;
  const until = deadlineOf(by, promise.timeZone ?? scope.record.order.timeZone);
  const from = promise.window.from ?? null;
  return until > scope.asOf ? { from, by, until, saidAt: parseInstant(promise.madeAt) } : null;
}

/** The revisions of a promise that had been made by now, oldest first. */
export function revisionsMade(scope: Scope, promise: OrderPromise): OrderPromise[] {
  return revisionsOf(scope.record, promise).filter(
    (later) => parseInstant(later.madeAt) <= scope.asOf,
  );
}

/** Of the open parcels' estimates the one that comes last. */
function lastEta(open: readonly OpenLine[]): Fact | null {
  let last: Fact | null = null;
  for (const { journeys } of open) {
    for (const { eta } of journeys) {
      if (eta !== null && (last === null || untilOf(eta) > untilOf(last))) last = eta;
    }
  }
  return last;
}

function untilOf(fact: Fact): number {
  return fact.eta?.until ?? -Infinity;
}
