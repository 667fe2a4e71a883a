import { incidentEventId } from '../breach/index.js';
import { wasImplied } from '../law/index.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import {
  addBusinessDays,
  addDays,
  isoOf,
  localDayOf,
  parseInstant,
  startOfDay,
  weekdays,
} from '../time/index.js';
import { cancelByLaw, heedRefund, withCancelled } from './cancel-by-law.js';
import { caseIdFor } from './case-id.js';
import { isBrokenAgain, isNewBreach, isPromiseOver, newsState } from './changes.js';
import { heedLaw } from './heed-law.js';
import { knownOf } from './known.js';
import type { AdvanceOptions } from './options.js';
import { respond } from './respond.js';
import { isLeaving, openOffer } from './standing.js';
import { brokenWords, missedWords } from './sub-promises.js';
import { touching } from './touching.js';
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
 * offered, an offer lapses, a word of ours is missed, the promise is met, it breaks again. Pure and
 * idempotent: once these events are folded in, asking again for the same instant gives none.
 *
 * @throws {AmendsError} `not_found` when the record has no such promise, and whatever an unreadable
 *   record makes `assess` throw.
 */
export function advance(
  given: OrderRecord,
  caseSoFar: RecoveryCase | null,
  options: AdvanceOptions,
): CaseEvent[] {
  const record = withCancelled(knownOf(given, options), caseSoFar);
  // A law that has stopped implying it, because the store has stated a date since, has nothing to say.
  if (wasImplied(record, options.promiseId)) return [];
  promiseOf(record, options.promiseId);
  const verdict = verdictOn(record, options.promiseId, {
    ...options,
    brokenWords: brokenWords(record, caseSoFar, options),
  });
  const events: CaseEvent[] = [];
  let current = caseSoFar;
  for (const step of steps) {
    for (const event of step(record, current, verdict, options)) {
      events.push(event);
      current = transition(current, event).case;
      // From here on the order is another one: what is to be said of it is worked out anew.
      if (event.type === 'order.cancelled') return [...events, ...advance(given, current, options)];
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

/** What was only to be read has been there long enough. */
const rest: StepOf<RecoveryCase> = (_record, { restsUntil }, _verdict, { asOf }) =>
  restsUntil !== null && parseInstant(asOf) >= parseInstant(restsUntil)
    ? [{ type: 'case.closed', at: restsUntil }]
    : [];

/** A word of ours that was not kept is a failure of its own, and nobody finds out by chance. */
const escalate: StepOf<RecoveryCase> = (record, current, _verdict, options) => {
  if (current.closedAt !== null) return [];
  const known = new Set(current.escalations.map(({ promiseId }) => promiseId));
  return missedWords(record, current, options).flatMap(({ promise, breach }) =>
    breach !== null && !known.has(promise.id)
      ? [{ type: 'case.escalated' as const, at: now(options.asOf), promiseId: promise.id, breach }]
      : [],
  );
};

const link: StepOf<RecoveryCase> = (record, current, _verdict, { asOf, incidents }) => {
  if (current.closedAt !== null) return [];
  const brought = new Set(record.events.map(({ id }) => id));
  return touching(record, incidents, asOf)
    .filter((incident) => brought.has(incidentEventId(incident, 'start')))
    .filter(({ id }) => !current.incidentIds.includes(id))
    .map(({ id }) => ({ type: 'incident.linked', at: now(asOf), incidentId: id }));
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
  const areNewsDue =
    !isLeaving(current) &&
    newsState(record, current, options) === 'given' &&
    !isPromiseOver(record, verdict, current, options.asOf);
  return current.awaitsDecision || areNewsDue
    ? respond(record, verdict, breach, current, options)
    : [];
};

/**
 * What has run out is put anew for as long as something is missing: a right does not run out, and
 * nobody is left waiting with nothing to choose.
 */
const renew: StepOf<RecoveryCase> = (record, current, verdict, options) => {
  const { offer, offerLapsedAt, choice } = current;
  if (verdict.breach === null || current.closedAt !== null || choice !== null) return [];
  if (offer === null || offerLapsedAt === null) return [];
  if (isPromiseOver(record, verdict, current, options.asOf)) return [];
  const events = respond(record, verdict, verdict.breach, current, options);
  return events.some(({ type }) => type === 'offer.made') ? events : [];
};

const meet: StepOf<RecoveryCase> = (record, current, verdict, { asOf, policy }) => {
  if (current.promiseMetAt !== null || !isPromiseOver(record, verdict, current, asOf)) return [];
  const offer = openOffer(current);
  const isMoot = verdict.breach === null && offer !== null;
  const isUnread = current.apology !== null && current.offer === null && verdict.breach !== null;
  return [
    // Nothing is wrong after all, and a way out of an order that has come would be a gift.
    ...(isMoot ? [{ type: 'offer.lapsed' as const, at: now(asOf), offerId: offer.id }] : []),
    isUnread && current.breach.stage === 'actual'
      ? { type: 'promise.met', at: now(asOf), restsUntil: restsUntil(record, asOf, policy) }
      : { type: 'promise.met', at: now(asOf) },
  ];
};

/** What the policy wants of staff: at once, or when it is settled, as it says. A card before the parcel is none. */
const follow: StepOf<RecoveryCase> = (record, current, _verdict, { asOf, policy, calendar }) => {
  if (current.breach.stage !== 'actual') return [];
  const known = new Set(current.followUps.map(({ task }) => task));
  const today = localDayOf(parseInstant(asOf), record.order.timeZone);
  return [...new Set(current.decision?.followUps ?? [])].flatMap((task): CaseEvent[] => {
    const terms = policy.followUps?.[task];
    const isDue = terms?.when === 'now' ? current.closedAt === null : current.closedAt !== null;
    if (known.has(task) || !isDue) return [];
    const dueBy =
      terms === undefined
        ? null
        : addBusinessDays(today, terms.dueInBusinessDays, calendar ?? weekdays);
    return [
      { type: 'follow-up.requested', at: now(asOf), task, title: terms?.title ?? null, dueBy },
    ];
  });
};

/** An apology with nothing to choose stays to be read for as long as an offer would be open. */
function restsUntil({ order: { timeZone } }: OrderRecord, asOf: string, policy: Policy): string {
  const today = localDayOf(parseInstant(asOf), timeZone);
  return isoOf(startOfDay(addDays(today, policy.offer.openForDays + 1), timeZone));
}

/** In this order: each looks at the case as the ones before have left it. */
const steps: readonly StepOf<RecoveryCase | null>[] = [
  begin,
  ...[
    lapse,
    rest,
    escalate,
    link,
    breakAgain,
    change,
    heedRefund,
    cancelByLaw,
    answer,
    renew,
    heedLaw,
    meet,
    follow,
  ].map(onceOpen),
];

function onceOpen(step: StepOf<RecoveryCase>): StepOf<RecoveryCase | null> {
  return (record, current, verdict, options) =>
    current === null ? [] : step(record, current, verdict, options);
}

function now(asOf: string): string {
  return isoOf(parseInstant(asOf));
}
