import { withImplied } from '../law/index.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import { isoOf, parseInstant } from '../time/index.js';
import { caseIdFor } from './case-id.js';
import { isBrokenAgain, isNewBreach, isOwed, isPromiseOver, newsState } from './changes.js';
import type { AdvanceOptions } from './options.js';
import { respond } from './respond.js';
import { openOffer } from './standing.js';
import { transition } from './transition.js';
import { promiseOf, verdictOn } from './verdict.js';
import type { Verdict } from './verdict.js';

/** One thing that may happen to a case now. */
type StepOf<Case> = (
  record: OrderRecord,
  current: Case,
  verdict: Verdict,
  options: AdvanceOptions,
) => readonly CaseEvent[];

/**
 * What happens to the case of one promise now: it opens, its breach changes, something is decided and
 * offered, an offer lapses, the promise is met, it breaks again. Pure and idempotent: once these
 * events are folded in, asking again for the same instant gives none.
 *
 * @throws {AmendsError} `not_found` when the record has no such promise, and whatever an unreadable
 *   record makes `assess` throw.
 */
export function advance(
  given: OrderRecord,
  caseSoFar: RecoveryCase | null,
  options: AdvanceOptions,
): CaseEvent[] {
  const record = withImplied(given, options);
  promiseOf(record, options.promiseId);
  const verdict = verdictOn(record, options.promiseId, options);
  const events: CaseEvent[] = [];
  let current = caseSoFar;
  for (const step of steps) {
    for (const event of step(record, current, verdict, options)) {
      events.push(event);
      current = transition(current, event).case;
    }
  }
  return events;
}

const begin: StepOf<RecoveryCase | null> = (record, current, { breach }, { asOf, promiseId }) =>
  current === null && breach !== null
    ? [
        {
          type: 'case.opened',
          at: now(asOf),
          caseId: caseIdFor(record.order.id, promiseId),
          breach,
        },
      ]
    : [];

/** An offer runs out by itself, at its own end. */
const lapse: StepOf<RecoveryCase> = (_record, current, _verdict, { asOf }) => {
  const offer = openOffer(current);
  if (offer === null || parseInstant(asOf) < parseInstant(offer.until)) return [];
  return [{ type: 'offer.lapsed', at: offer.until, offerId: offer.id }];
};

const breakAgain: StepOf<RecoveryCase> = (record, current, verdict, { asOf }) =>
  verdict.breach !== null && isBrokenAgain(record, current, verdict, asOf)
    ? [{ type: 'case.reopened', at: now(asOf), breach: verdict.breach }]
    : [];

const change: StepOf<RecoveryCase> = (_record, current, { breach }, { asOf }) =>
  current.closedAt === null && breach !== null && isNewBreach(current.breach, breach)
    ? [{ type: 'breach.changed', at: now(asOf), breach }]
    : [];

/** Says and offers what fits the breach as it is: when it is new, and when news are due. */
const answer: StepOf<RecoveryCase> = (record, current, verdict, options) => {
  const { breach } = verdict;
  if (current.closedAt !== null || breach === null) return [];
  const { asOf } = options;
  const areNewsDue =
    newsState(record, current, asOf) === 'given' && !isPromiseOver(record, verdict, current, asOf);
  return current.awaitsDecision || areNewsDue
    ? respond(record, verdict, breach, current, options)
    : [];
};

/** What is owed is put anew when it has run out, for as long as it is owed. */
const renew: StepOf<RecoveryCase> = (record, current, verdict, options) => {
  const { offer, offerLapsedAt, choice } = current;
  if (verdict.breach === null || current.closedAt !== null || choice !== null) return [];
  if (offer === null || offerLapsedAt === null || !isOwed(offer)) return [];
  if (isPromiseOver(record, verdict, current, options.asOf)) return [];
  const events = respond(record, verdict, verdict.breach, current, options);
  return events.some(({ type }) => type === 'offer.made') ? events : [];
};

const meet: StepOf<RecoveryCase> = (record, current, verdict, { asOf }) => {
  if (current.promiseMetAt !== null || !isPromiseOver(record, verdict, current, asOf)) return [];
  const offer = openOffer(current);
  const isMoot = verdict.breach === null && offer !== null;
  return [
    // Nothing is wrong after all, and a way out of an order that has come would be a gift.
    ...(isMoot ? [{ type: 'offer.lapsed' as const, at: now(asOf), offerId: offer.id }] : []),
    { type: 'promise.met', at: now(asOf) },
  ];
};

/** In this order: each looks at the case as the ones before have left it. */
const steps: readonly StepOf<RecoveryCase | null>[] = [
  begin,
  ...[lapse, breakAgain, change, answer, renew, meet].map(onceOpen),
];

function onceOpen(step: StepOf<RecoveryCase>): StepOf<RecoveryCase | null> {
  return (record, current, verdict, options) =>
    current === null ? [] : step(record, current, verdict, options);
}

function now(asOf: string): string {
  return isoOf(parseInstant(asOf));
}
