import { reconcile } from '../evidence/index.js';
import type { Breach } from '../model/breach.js';
import type { Instant } from '../model/order.js';
import type { ReasonCode } from '../model/reason.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import type { Offer, OfferOption } from '../model/remedy.js';
import { parseInstant } from '../time/index.js';
import type { Verdict } from './verdict.js';
import { hasEndedPromise } from './standing.js';

/**
 * Whether a breach is another one for the customer than it was. Days going by are none: the page
 * counts them by itself, and nobody wants the same apology every morning.
 */
export function isNewBreach(before: Breach, now: Breach): boolean {
  return spell(before) !== spell(now);
}

function spell({ stage, severity, fault, recurrence, lines, reasons }: Breach): string {
  return JSON.stringify([
    stage,
    severity,
    fault,
    recurrence.order,
    recurrence.customer,
    lines.map(({ lineId, units }) => [lineId, units]),
    reasons.map(({ code }) => code).sort(),
  ]);
}

/** Whether an offer says something new: to a case with no offer, everything does. A choice once made ends it. */
export function isNewOffer(current: RecoveryCase | null, made: Offer | null): boolean {
  if (made === null) return false;
  if (!current?.offer) return true;
  // What is owed does not run out: where the goods are gone, the choice is put anew.
  if (current.offerLapsedAt !== null && isOwed(made)) return true;
  return current.choice === null && substance(current.offer) !== substance(made);
}

/** Whether taking nothing would leave the customer with less than was bought. */
export function isOwed({ allowsDecline }: Offer): boolean {
  return !allowsDecline;
}

/** What is offered, without the days on which it would come. */
function substance({ options, exit }: Offer): string {
  const worth = ({ kind, value, lineIds }: OfferOption) => [kind, value?.amount ?? null, lineIds];
  return JSON.stringify([options.map(worth), exit === null ? null : worth(exit)]);
}

/** Whether the news that was promised is due, and whether it has been given. */
export function newsState(
  record: OrderRecord,
  { decision, decidedAt }: RecoveryCase,
  asOf: Instant,
): 'none' | 'ahead' | 'given' | 'missed' {
  const by = decision?.nextUpdateBy ?? null;
  if (decision === null || by === null) return 'none';
  const now = parseInstant(asOf);
  if (now < parseInstant(by)) return 'ahead';
  // The page is news whenever it is looked at; a letter or a call has to be on record.
  if (decision.channel === 'page') return 'given';
  const since = decidedAt === null ? -Infinity : parseInstant(decidedAt);
  const isWritten = reconcile(record, now).facts.some(
    (fact) => fact.milestone === 'notified' && fact.recordedAt > since,
  );
  return isWritten ? 'given' : 'missed';
}

/** Whether nothing is owed any more under the promise itself: it has come, was released, or was paid back. */
export function isPromiseOver(
  record: OrderRecord,
  { assessment }: Verdict,
  { promiseId }: RecoveryCase,
  asOf: Instant,
): boolean {
  const { fulfilledAt, status } = assessment;
  if (fulfilledAt !== null || status === 'kept' || status === 'void') return true;
  const settles = new Set([promiseId, assessment.promiseId]);
  return reconcile(record, parseInstant(asOf)).facts.some(
    ({ milestone, event }) => milestone === 'refunded' && settles.has(event.promiseId ?? ''),
  );
}

/** Reasons that speak against something that had come. */
const undoing: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'not-received',
  'damaged',
  'wrong-item',
  'missing-item',
]);

/** Whether what had been settled is broken anew: what had come has not, or is not what was bought. */
export function isBrokenAgain(
  record: OrderRecord,
  current: RecoveryCase,
  verdict: Verdict,
  asOf: Instant,
): boolean {
  const { breach } = verdict;
  if (breach === null || current.promiseMetAt === null || hasEndedPromise(current)) return false;
  if (!isPromiseOver(record, verdict, current, asOf)) return true;
  const known = new Set(current.breach.reasons.map(({ code }) => code));
  return (
    current.closedAt !== null &&
    breach.reasons.some(({ code }) => undoing.has(code) && !known.has(code))
  );
}
