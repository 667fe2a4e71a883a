import type { AssessOptions } from '../assess/index.js';
import { reconcile } from '../evidence/index.js';
import type { Breach } from '../model/breach.js';
import type { Instant } from '../model/order.js';
import type { ReasonCode } from '../model/reason.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import type { Offer, OfferOption } from '../model/remedy.js';
import { parseInstant } from '../time/index.js';
import { lastUpdate } from './events/judging.js';
import { canPut, isAsk } from './events/offering.js';
import { hasEndedPromise } from './standing.js';
import { assessSubPromises, keepsItself } from './sub-promises.js';
import type { Verdict } from './verdict.js';

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

/** Whether an offer says something new: to a case with no offer, everything does. */
export function isNewOffer(current: RecoveryCase, made: Offer | null): boolean {
  if (made === null) return false;
  if (!current.offer) return true;
  // An answer that is overdue is made good like any other promise; before that, a person answers.
  if (isAsk(current)) return isAnswerLate(current);
  if (current.choice !== null) return canPut(current, made);
  // What is still missing does not run out of choices.
  if (current.offerLapsedAt !== null) return true;
  return substance(current.offer) !== substance(made);
}

function isAnswerLate({ asks, escalations }: RecoveryCase): boolean {
  const asked = asks.at(-1);
  return (
    asked?.answeredAt === null && escalations.some(({ promiseId }) => promiseId === asked.promiseId)
  );
}

/** Whether taking nothing would leave the customer with less than was bought. */
export function isOwed({ allowsDecline }: Offer): boolean {
  return !allowsDecline;
}

/** What is offered, without the days on which it would come. */
function substance({ options, exit }: Offer): string {
  const worth = ({ kind, value, lineIds }: OfferOption) => [kind, value?.amount ?? null, lineIds];
  return JSON.stringify([options.map(worth), exit && [worth(exit), exit.basis]]);
}

/** Whether the news that was promised is due, and whether it has been given. */
export function newsState(
  record: OrderRecord,
  current: RecoveryCase,
  options: Pick<AssessOptions, 'asOf' | 'calendar'>,
): 'none' | 'ahead' | 'given' | 'missed' {
  const by = current.decision?.nextUpdateBy ?? null;
  const promise = lastUpdate(current);
  if (by === null || promise === undefined) return 'none';
  if (parseInstant(options.asOf) < parseInstant(by)) return 'ahead';
  if (keepsItself(promise)) return 'given';
  const verdict = assessSubPromises(record, current, options).find(
    (each) => each.promise === promise,
  );
  return verdict?.assessment.fulfilledAt ? 'given' : 'missed';
}

/** Whether nothing is owed any more under the promise itself: it has come, was released, or was paid back. */
export function isPromiseOver(
  record: OrderRecord,
  { assessment }: Pick<Verdict, 'assessment'>,
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
