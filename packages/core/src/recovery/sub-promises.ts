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
          ...kept(record, promise),
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

function kept(record: OrderRecord, promise: OrderPromise): OrderEvent[] {
  const { id, window, timeZone } = promise;
  const { by } = window;
  if (!keepsItself(promise) || by === null) return [];
  const due = deadlineOf(by, timeZone ?? record.order.timeZone);
  return [{ id: `${id}:page`, milestone: 'notified', channel: 'page', occurredAt: isoOf(due - 1) }];
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

/** Evidence of a case about its own promises. A word comes after the promise that it keeps, if only just. */
export function toldEvent(
  current: RecoveryCase,
  at: Instant,
  event: Omit<OrderEvent, 'id' | 'occurredAt' | 'source'>,
): OrderEvent {
  return {
    id: `${current.id}:told:${current.told.length + 1}`,
    occurredAt: isoOf(parseInstant(at) + 1),
    source: 'store',
    ...event,
  };
}
