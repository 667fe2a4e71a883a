import { assess } from '../assess/index.js';
import type { AssessOptions } from '../assess/index.js';
import { findBreach } from '../breach/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { OrderEvent } from '../model/event.js';
import type { Instant } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import { deadlineOf, isoOf, parseInstant } from '../time/index.js';
import { agreements } from './agreements.js';

/**
 * What we promised about a case: the next word (`update`), that it is made good (`remedy`), an answer
 * (`answer`). Promises like any other, oldest first; `<caseId>:update:1` is the first of its kind.
 */
export function subPromises(current: RecoveryCase): readonly OrderPromise[] {
  return current.promises;
}

/** One promise of ours about a case, with how it stands. */
export interface SubVerdict {
  readonly promise: OrderPromise;
  readonly assessment: Assessment;
  /** A second failure of its own kind, where it was not kept. */
  readonly breach: Breach | null;
}

/**
 * How our own promises about a case stand at an instant: the same `assess` as for any promise, on the
 * evidence of the case and of the order's record. Oldest first.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function assessSubPromises(
  record: OrderRecord,
  current: RecoveryCase,
  { asOf, calendar }: Pick<AssessOptions, 'asOf' | 'calendar'>,
): SubVerdict[] {
  const now = parseInstant(asOf);
  return current.promises
    .filter(({ madeAt }) => parseInstant(madeAt) <= now)
    .map((promise) => {
      const own: OrderRecord = {
        order: record.order,
        promises: [promise],
        events: [
          ...record.events.filter(({ milestone }) => milestone === 'notified'),
          ...current.told,
          ...kept(record, current, promise),
        ],
      };
      const assessment = assess(own, promise, { asOf, calendar });
      return { promise, assessment, breach: findBreach(own, assessment, { asOf, calendar }) };
    });
}

/** Our own promises about a case that were broken by an instant. */
export function missedWords(
  record: OrderRecord,
  current: RecoveryCase,
  options: Pick<AssessOptions, 'asOf' | 'calendar'>,
): SubVerdict[] {
  const promises = current.promises.filter((promise) => !keepsItself(promise));
  return assessSubPromises(record, { ...current, promises }, options).filter(
    ({ assessment }) => assessment.status === 'broken',
  );
}

/** How many of our own promises about a case were broken by an instant. */
export function brokenWords(
  record: OrderRecord,
  current: RecoveryCase | null,
  options: Pick<AssessOptions, 'asOf' | 'calendar'>,
): number {
  if (current === null || current.promises.length === 0) return 0;
  return missedWords(record, current, options).length;
}

/** Whether a word keeps itself: the page is news whenever it is looked at. */
export function keepsItself({ kind, source }: OrderPromise): boolean {
  return kind === 'update' && source === 'page';
}

/** What keeps the promise of a word without anybody writing one. */
function kept(record: OrderRecord, current: RecoveryCase, promise: OrderPromise): OrderEvent[] {
  const { id, kind, window, timeZone, madeAt } = promise;
  const { by } = window;
  if (kind !== 'update' || by === null) return [];
  const due = deadlineOf(by, timeZone ?? record.order.timeZone) - 1;
  const left = leftAt(current);
  // Who has left is owed the money, and no more news of the order.
  const at = left === null ? due : Math.min(due, Math.max(left, parseInstant(madeAt) + 1));
  if (left === null ? !keepsItself(promise) : left > due) return [];
  return [{ id: `${id}:page`, milestone: 'notified', channel: 'page', occurredAt: isoOf(at) }];
}

/** When the customer chose to be let out of the order. */
function leftAt(current: RecoveryCase): number | null {
  const chosen = agreements(current).find(({ choice }) => choice.pick.kind === 'exit');
  return chosen === undefined ? null : parseInstant(chosen.choice.at);
}

/** One more promise of ours: the next of its kind. */
export function promised(
  current: RecoveryCase,
  kind: 'update' | 'remedy' | 'answer',
  made: Pick<OrderPromise, 'window' | 'source' | 'lineIds' | 'timeZone'> & { readonly at: Instant },
): OrderPromise {
  const { at, ...rest } = made;
  return { id: nextId(current, kind), kind, madeAt: at, ...rest };
}

function nextId({ id, promises }: RecoveryCase, kind: OrderPromise['kind']): string {
  return `${id}:${kind}:${promises.filter((each) => each.kind === kind).length + 1}`;
}

/** Evidence of a case about its own promises. */
export function toldEvent(
  current: RecoveryCase,
  at: Instant,
  event: Omit<OrderEvent, 'id' | 'occurredAt' | 'source'>,
): OrderEvent {
  return {
    id: `${current.id}:told:${current.told.length + 1}`,
    occurredAt: at,
    source: 'store',
    ...event,
  };
}
