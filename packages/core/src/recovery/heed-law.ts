import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { OrderRecord } from '../model/record.js';
import { makeOffer } from '../remedy/index.js';
import { isoOf, parseInstant } from '../time/index.js';
import { isPromiseOver } from './changes.js';
import type { AdvanceOptions } from './options.js';
import { respond } from './respond.js';
import { openOffer } from './standing.js';
import type { Verdict } from './verdict.js';

/**
 * The way out that the law gives is on offer from the day it comes, on the ground it then has, and no
 * longer than it lasts: also where the breach itself is what it was, and where nothing is broken.
 */
export function heedLaw(
  record: OrderRecord,
  current: RecoveryCase,
  verdict: Verdict,
  options: AdvanceOptions,
): readonly CaseEvent[] {
  const { breach, law } = verdict;
  if (current.closedAt !== null || current.choice !== null) return [];
  const shown = openOffer(current)?.exit?.basis ?? null;
  const given = law.exit?.basis ?? null;
  // What has come or was paid back opens no new way out, and a right that is over leaves the offer.
  if (given !== null && isPromiseOver(record, verdict, current, options.asOf)) return [];
  if (given === shown || (given === null && (shown === null || shown === 'policy'))) return [];
  const events =
    breach === null
      ? wayOut(record, current, verdict, options)
      : respond(record, verdict, breach, current, options);
  return events.some(({ type }) => type === 'offer.made' || type === 'offer.lapsed') ? events : [];
}

/** Nothing is broken, so there is nothing to say or to make good: the right alone is put, or taken off. */
function wayOut(
  record: OrderRecord,
  current: RecoveryCase,
  { assessment, law }: Verdict,
  { asOf, policy, calendar }: AdvanceOptions,
): CaseEvent[] {
  const at = isoOf(parseInstant(asOf));
  const standing = openOffer(current);
  const offer =
    current.decision === null
      ? null
      : makeOffer(record, null, current.decision, policy, {
          asOf: at,
          caseId: current.id,
          assessment,
          version: current.offersMade + 1,
          statutory: law.exit,
          calendar,
        });
  if (offer !== null) return [{ type: 'offer.made', at, offer }];
  return standing === null ? [] : [{ type: 'offer.lapsed', at, offerId: standing.id }];
}
