import { composeApology } from '../apology/index.js';
import type { RemedyStep } from '../apology/index.js';
import type { Breach } from '../model/breach.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import { decide, factsOf } from '../policy/index.js';
import { makeOffer } from '../remedy/index.js';
import { isoOf, parseInstant } from '../time/index.js';
import { cancelledUnasked } from './cancel-by-law.js';
import type { AdvanceOptions } from './options.js';
import { isNewOffer, isPromiseOver, newsState } from './changes.js';
import { fittingOffer } from './second-offer.js';
import { isLeaving, openOffer } from './standing.js';
import { touching } from './touching.js';
import { promiseOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** What is said about a breach as it is now, and what is put on offer, taken off it, or left as it stands. */
export function respond(
  record: OrderRecord,
  { assessment, law }: Verdict,
  breach: Breach,
  current: RecoveryCase,
  { asOf, policy, locale, locales, brand, calendar, incidents, ledger }: AdvanceOptions,
): CaseEvent[] {
  const at = isoOf(parseInstant(asOf));
  const facts = factsOf(record, promiseOf(record, current.promiseId), breach, {
    incidents: touching(record, incidents, at).map(({ id }) => id),
  });
  const fresh = decide(facts, { policy, asOf: at, timeZone: record.order.timeZone, calendar });
  // A word that we did not keep is not moved in silence: it stays owed until it is on record.
  const isMissed = newsState(record, current, { asOf: at, calendar }) === 'missed';
  const next = isMissed ? (current.decision?.nextUpdateBy ?? null) : fresh.nextUpdateBy;
  // Of what is over there is no more news, and none for who has left.
  const isOver = isLeaving(current) || isPromiseOver(record, { assessment }, current, at);
  const owed = isOver ? null : next;
  const decision = { ...fresh, nextUpdateBy: owed };
  const fitting = fittingOffer(current, { decision, policy, statutory: law.exit }, (terms) =>
    makeOffer(record, breach, terms.decision, terms.policy, {
      asOf: at,
      caseId: current.id,
      assessment,
      version: current.offersMade + 1,
      statutory: terms.statutory,
      ledger,
      calendar,
    }),
  );
  const standing = openOffer(current);
  const made = isNewOffer(current, fitting) ? fitting : null;
  const withdrawn = fitting === null ? standing : null;
  const offer = made ?? (withdrawn === null ? standing : null);
  const apology = composeApology(record, breach, assessment, decision, {
    asOf: at,
    locale,
    locales,
    brand,
    offer,
    law,
    chosen: progressOf(current),
  });
  return [
    { type: 'decision.made', at, decision, apology },
    ...(withdrawn === null ? [] : [{ type: 'offer.lapsed' as const, at, offerId: withdrawn.id }]),
    ...(made === null ? [] : [{ type: 'offer.made' as const, at, offer: made }]),
  ];
}

/** How far what was chosen has come, as the apology tells it. */
export function progressOf(current: RecoveryCase): RemedyStep | null {
  const { remedy } = current;
  if (remedy === null) return null;
  const isDone = remedy.progress === 'done';
  if (cancelledUnasked(current) !== null) return isDone ? 'returned' : 'returning';
  return isDone ? 'done' : 'requested';
}
