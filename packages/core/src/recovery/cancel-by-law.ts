import { reconcile } from '../evidence/index.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import type { Agreement, CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Choice, Offer } from '../model/remedy.js';
import { dueOffer } from '../remedy/index.js';
import { isoOf, parseInstant } from '../time/index.js';
import { agreements } from './agreements.js';
import { isPromiseOver } from './changes.js';
import type { AdvanceOptions } from './options.js';
import { hasAnsweredForGoods, isLeaving } from './standing.js';
import type { Verdict } from './verdict.js';

/**
 * The money that is due without a choice: where the law counts an order as cancelled, or the store has
 * cancelled it, what was paid goes back unasked, as the page says. Never beside a refund or a
 * replacement that the customer chose, nor twice.
 */
export function cancelByLaw(
  record: OrderRecord,
  current: RecoveryCase,
  { assessment, breach, law }: Verdict,
  { asOf, policy, calendar }: AdvanceOptions,
): readonly CaseEvent[] {
  const { exit, cancelled } = law;
  if (exit === null || cancelled.items.length === 0 || current.closedAt !== null) return [];
  // A shipping day that was only read from a day of delivery cancels nothing before that day.
  if (breach?.stage !== 'actual') return [];
  if (isLeaving(current) || hasAnsweredForGoods(current)) return [];
  if (isPromiseOver(record, { assessment }, current, asOf)) return [];
  if (isMadeGoodElsewhere(record, current, asOf)) return [];
  const at = isoOf(parseInstant(asOf));
  const offer = dueOffer(record, current.breach, policy, {
    asOf: at,
    caseId: current.id,
    assessment,
    version: current.offersMade + 1,
    statutory: exit,
    items: cancelled.items,
    calendar,
  });
  return offer === null ? [] : [{ type: 'order.cancelled', at, by: cancelled.by, offer }];
}

/** The store has paid back by a way of its own what was due unasked: that is the remedy, and no second one. */
export function heedRefund(
  record: OrderRecord,
  current: RecoveryCase,
  _verdict: Verdict,
  { asOf }: AdvanceOptions,
): readonly CaseEvent[] {
  const found = cancelledUnasked(current);
  const remedy = found?.remedy ?? null;
  if (found === null || remedy === null || remedy.progress === 'done') return [];
  const refunds = reconcile(record, parseInstant(asOf)).facts.filter(
    ({ milestone, event }) =>
      milestone === 'refunded' && (event.promiseId ?? current.promiseId) === current.promiseId,
  );
  const due = found.offer.exit?.value ?? null;
  const isWhole = refunds.some(({ event }) => !event.amount);
  const paid = refunds.reduce(
    (sum, { event }) =>
      sum + (event.amount?.currency === due?.currency ? (event.amount?.amount ?? 0) : 0),
    0,
  );
  if (refunds.length === 0 || (!isWhole && due !== null && paid < due.amount)) return [];
  const at = isoOf(parseInstant(asOf));
  return [{ type: 'remedy.fulfilled', at, remedyId: remedy.id, reference: null }];
}

/** Whether the store has it on record that it made good for this promise, by a way of its own. */
function isMadeGoodElsewhere(
  record: OrderRecord,
  { promiseId }: RecoveryCase,
  asOf: string,
): boolean {
  return reconcile(record, parseInstant(asOf)).facts.some(
    ({ milestone, event }) => milestone === 'remedied' && event.promiseId === promiseId,
  );
}

/** The cancellation that no choice of the customer brought about; `null` while there is none. */
export function cancelledUnasked(current: RecoveryCase | null): Agreement | null {
  if (current === null) return null;
  return (
    agreements(current)
      .filter(({ choice }) => choice.by === 'law' || choice.by === 'store')
      .at(-1) ?? null
  );
}

/** Whoever counts as having cancelled has, whether or not the record has been told of it. */
export function withCancelled(record: OrderRecord, current: RecoveryCase | null): OrderRecord {
  const found = cancelledUnasked(current);
  if (found === null) return record;
  const event = cancelledEvent(found.offer, found.choice);
  return event === null || record.events.some(({ id }) => id === event.id)
    ? record
    : { ...record, events: [...record.events, event] };
}

/** A cancellation by law as evidence; what the store cancelled itself is in the record. */
export function cancelledEvent(
  { id, exit }: Offer,
  { at, by }: Pick<Choice, 'at' | 'by'>,
): OrderEvent | null {
  if (exit === null || by !== 'law') return null;
  return {
    id: `${id}:cancelled`,
    milestone: 'cancelled',
    // The law has it that the customer's silence did.
    reason: 'customer',
    source: 'law',
    occurredAt: at,
    recordedAt: at,
    lineIds: exit.lineIds.length === 0 ? null : exit.lineIds,
  };
}
