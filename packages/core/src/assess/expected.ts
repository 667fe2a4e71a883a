import { revisionsOf, rootOf } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { Assessment } from '../model/assessment.js';
import { deadlineOf, parseInstant } from '../time/index.js';
import type { FactEta } from '../evidence/index.js';
import type { OpenLine } from './journeys.js';
import type { Scope } from './scope.js';

/**
 * When it is expected now. What the store last stated counts, unless a carrier has since said later;
 * where the store has stated nothing new, the latest of the open parcels' estimates. A date that has
 * gone by says nothing about what is to come.
 */
export function expectedOf(scope: Scope, open: readonly OpenLine[]): Assessment['expected'] {
  if (open.length === 0) return null;
  const stated = statedIn(scope);
  const eta = scope.rule.isAboutArrival ? lastEta(open) : null;
  const isNews = eta && (!stated || eta.saidAt > stated.saidAt);
  const best = isNews && eta.until > (stated?.until ?? scope.asOf) ? eta : stated;
  return best && { from: best.from, by: best.by };
}

/** A date that somebody gave. */
interface Said extends FactEta {
  readonly saidAt: number;
}

/** What the store last stated anew, where that is still to come. */
function statedIn(scope: Scope): Said | null {
  const promise = revisionsMade(scope, rootOf(scope.record, scope.promise)).at(-1);
  if (!promise) return null;
  const { from = null, by } = promise.window;
  const until = dueOf(scope, promise);
  if (by === null || until <= scope.asOf) return null;
  return { from, by, until, saidAt: parseInstant(promise.madeAt) };
}

/** The deadline of any promise of the order; `Infinity` where it has none. */
export function dueOf(scope: Scope, { window, timeZone }: OrderPromise): number {
  if (window.by === null) return Infinity;
  return deadlineOf(window.by, timeZone ?? scope.record.order.timeZone);
}

/** The revisions of a promise that had been made by now, oldest first. */
export function revisionsMade(scope: Scope, promise: OrderPromise): OrderPromise[] {
  return revisionsOf(scope.record, promise).filter(
    (later) => parseInstant(later.madeAt) <= scope.asOf,
  );
}

/** Of the open parcels' estimates the one that comes last. */
function lastEta(open: readonly OpenLine[]): Said | null {
  const etas = open.flatMap(({ journeys }) =>
    journeys.flatMap(({ eta }) => (eta?.eta ? [{ ...eta.eta, saidAt: eta.recordedAt }] : [])),
  );
  return etas.sort((one, other) => other.until - one.until)[0] ?? null;
}
