import type { Instant } from '../model/order.js';
import type { Agreement, CaseState, RecoveryCase } from '../model/recovery-case.js';
import type { Offer, RemedyKind } from '../model/remedy.js';
import { agreements } from './agreements.js';
import { pickedFrom } from './picked-from.js';

/** Remedies after which nothing more is to come: what was missing is paid back. */
const ending: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'refund',
  'cancel-refund',
  'partial-refund',
]);

/** Remedies that answer for the goods themselves: sent again, or paid back. */
const answering: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  ...ending,
  'replace',
  'substitute',
]);

/** Where an event leaves a case: closes it when nothing is owed any more, and names its state. */
export function settled(current: RecoveryCase, at: Instant): RecoveryCase {
  const closedAt = isOver(current) ? (current.closedAt ?? at) : null;
  return { ...current, closedAt, state: stateOf({ ...current, closedAt }) };
}

/** The choice that stands goes to what was agreed before, so that another offer can be put. */
export function setAside(current: RecoveryCase): RecoveryCase {
  return { ...current, agreed: agreements(current), offer: null, choice: null, remedy: null };
}

/** Whether what was agreed has been carried out, or was to want nothing, or was answered. */
export function isMadeGood(current: RecoveryCase): boolean {
  const { choice, remedy } = current;
  if (choice === null) return false;
  return isDone({ choice, remedy }, current) && !hasUnfinished(current);
}

/** Whether something agreed earlier is still to be carried out. */
export function hasUnfinished(current: RecoveryCase): boolean {
  return current.agreed.some((agreement) => !isDone(agreement, current));
}

/** Whether what was agreed has been carried out, or was to want nothing, or has been answered. */
export function isDone(
  { choice, remedy }: Pick<Agreement, 'choice' | 'remedy'>,
  { asks }: RecoveryCase,
): boolean {
  if (choice.pick.kind === 'decline') return true;
  if (choice.pick.kind === 'ask')
    return asks.some(({ at, answeredAt }) => at === choice.at && answeredAt !== null);
  return remedy?.progress === 'done';
}

/** Whether what was chosen is that nothing more comes, and that has been done. */
export function hasEndedPromise(current: RecoveryCase): boolean {
  return agreements(current).some(
    (agreement) => agreement.remedy?.progress === 'done' && pickIsIn(agreement, ending),
  );
}

/** Whether the customer has chosen how the goods themselves are made good. */
export function hasAnsweredForGoods(current: RecoveryCase): boolean {
  return agreements(current).some((agreement) => pickIsIn(agreement, answering));
}

/** Whether the customer has chosen to be let out of the order. */
export function isLeaving(current: RecoveryCase): boolean {
  return agreements(current).some(({ choice }) => choice.pick.kind === 'exit');
}

function pickIsIn({ offer, choice }: Agreement, kinds: ReadonlySet<RemedyKind>): boolean {
  const picked = pickedFrom(offer, choice);
  return picked !== null && kinds.has(picked.kind);
}

/** The offer that waits for a choice, run out or not. */
export function openOffer({ offer, choice, offerLapsedAt }: RecoveryCase): Offer | null {
  return choice === null && offerLapsedAt === null ? offer : null;
}

function isOver(current: RecoveryCase): boolean {
  const isPromiseOver = current.promiseMetAt !== null || hasEndedPromise(current);
  const isChoiceOver =
    current.offer === null || current.offerLapsedAt !== null || isMadeGood(current);
  return isPromiseOver && isChoiceOver && !hasUnfinished(current) && current.restsUntil === null;
}

function stateOf(current: RecoveryCase): CaseState {
  if (current.closedAt !== null) return 'closed';
  if (isMadeGood(current)) return 'settled';
  if (current.remedy !== null) return 'chosen';
  if (current.choice !== null) return current.choice.pick.kind === 'ask' ? 'asked' : 'chosen';
  if (current.offer !== null && current.offerLapsedAt === null) return 'offered';
  return hasUnfinished(current) ? 'chosen' : 'open';
}
