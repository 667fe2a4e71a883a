import type { Instant } from '../model/order.js';
import type { CaseState, RecoveryCase } from '../model/recovery-case.js';
import type { Offer, RemedyKind } from '../model/remedy.js';
import { pickedFrom } from './events/choosing.js';

/** Remedies after which nothing more is to come: what was missing is paid back. */
const ending: ReadonlySet<RemedyKind> = new Set<RemedyKind>(['cancel-refund', 'partial-refund']);

/** Where an event leaves a case: closes it when nothing is owed any more, and names its state. */
export function settled(current: RecoveryCase, at: Instant): RecoveryCase {
  const closedAt = isOver(current) ? (current.closedAt ?? at) : null;
  return { ...current, closedAt, state: stateOf({ ...current, closedAt }) };
}

/** Whether the choice was carried out, or was to want nothing. */
export function isMadeGood({ choice, remedy }: RecoveryCase): boolean {
  return choice?.pick.kind === 'decline' || remedy?.progress === 'done';
}

/** Whether what was chosen is that nothing more comes, and that has been done. */
export function hasEndedPromise({ offer, choice, remedy }: RecoveryCase): boolean {
  if (offer === null || choice === null || remedy?.progress !== 'done') return false;
  const picked = pickedFrom(offer, choice);
  return picked !== null && ending.has(picked.kind);
}

/** The offer that waits for a choice, run out or not. */
export function openOffer({ offer, choice, offerLapsedAt }: RecoveryCase): Offer | null {
  return choice === null && offerLapsedAt === null ? offer : null;
}

function isOver(current: RecoveryCase): boolean {
  const isPromiseOver = current.promiseMetAt !== null || hasEndedPromise(current);
  const isChoiceOver =
    current.offer === null || current.offerLapsedAt !== null || isMadeGood(current);
  return isPromiseOver && isChoiceOver;
}

function stateOf(current: RecoveryCase): CaseState {
  if (current.closedAt !== null) return 'closed';
  if (isMadeGood(current)) return 'settled';
  if (current.remedy !== null) return 'chosen';
  if (current.choice !== null) return 'asked';
  return current.offer !== null && current.offerLapsedAt === null ? 'offered' : 'open';
}
