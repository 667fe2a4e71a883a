import { statedDates } from '../apology/index.js';
import { AmendsError } from '../errors/amends-error.js';
import type { AmendsErrorCode, Result } from '../errors/amends-error.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import { isoOf, parseInstant } from '../time/index.js';
import { caseIdFor } from './case-id.js';
import { knownOf } from './known.js';
import type { AdvanceOptions } from './options.js';
import { isLeaving } from './standing.js';
import { verdictOn } from './verdict.js';

/** What a customer's yes is judged with. */
export type ConsentOptions = Omit<AdvanceOptions, 'policy' | 'ledger'> & {
  /**
   * The promise with the new date that the customer saw (`CaseView.consent.promiseId`): `null` where
   * there was none to see. Not looked at when absent.
   */
  readonly seen?: string | null | undefined;
};

/**
 * A customer's yes to waiting, as evidence for the record, or the reason why not. Refusals are values:
 * `no_offer` when no law asks for it now, `already_chosen` when the customer has left the order,
 * `offer_changed` when another date has taken the place of the one they saw. The same yes again gives
 * nothing, or the same event. A no is the way out, and is chosen from the offer (see {@link choose}).
 *
 * @throws {AmendsError} `not_found` when the record has no such promise, and whatever an unreadable
 *   record makes `assess` throw.
 */
export function consentTo(
  given: OrderRecord,
  current: RecoveryCase | null,
  options: ConsentOptions,
): Result<{ readonly evidence: readonly OrderEvent[] }> {
  const { promiseId, asOf, seen } = options;
  const record = knownOf(given, options);
  if (current !== null && isLeaving(current)) {
    return refuse(
      'already_chosen',
      'The customer has chosen to be let out of the order, and that stands. Show it.',
    );
  }
  const [, ...revisions] = statedDates(record, promiseId, asOf);
  const stated = revisions.at(-1)?.id ?? null;
  if (seen !== undefined && seen !== stated) {
    return refuse(
      'offer_changed',
      'Another date has taken the place of the one that this answer speaks of. Show the newer one and ask again.',
    );
  }
  const { law } = verdictOn(record, promiseId, options);
  const asked = law.waiting.promiseId;
  if (!law.obligations.some(({ duty }) => duty === 'seek-consent') || asked === null) {
    if (hasConsented(record, stated ?? promiseId)) return { ok: true, value: { evidence: [] } };
    return refuse(
      'no_offer',
      'No law asks for the customer’s consent in this case now. Read the case again.',
    );
  }
  const at = isoOf(parseInstant(asOf));
  const event: OrderEvent = {
    id: `${caseIdFor(record.order.id, promiseId)}:consented:${asked}`,
    milestone: 'consented',
    promiseId: asked,
    source: 'customer',
    channel: 'page',
    occurredAt: at,
    recordedAt: at,
  };
  return { ok: true, value: { evidence: [event] } };
}

function hasConsented({ events }: OrderRecord, to: string): boolean {
  return events.some(({ milestone, promiseId }) => milestone === 'consented' && promiseId === to);
}

function refuse(
  code: AmendsErrorCode,
  message: string,
): { readonly ok: false; readonly error: AmendsError } {
  return { ok: false, error: new AmendsError({ code, message }) };
}
