import { AmendsError } from '../errors/amends-error.js';
import type { AmendsErrorCode, Result } from '../errors/amends-error.js';
import type { ChoiceRequest } from '../model/http.js';
import type { Instant } from '../model/order.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Offer, Pick } from '../model/remedy.js';
import { isoOf, parseInstant } from '../time/index.js';

/**
 * Keeps a customer's choice: the event to append, or the reason why not. Refusals are values, because
 * a customer can meet every one of them: `no_offer`, `already_chosen`, `offer_changed`,
 * `offer_expired`, `not_on_offer`.
 *
 * @throws {AmendsError} `invalid_instant` when `asOf` is no instant.
 */
export function choose(
  caseSoFar: RecoveryCase | null,
  request: ChoiceRequest,
  { asOf }: { readonly asOf: Instant },
): Result<{ readonly events: readonly CaseEvent[] }> {
  const now = parseInstant(asOf);
  const offer = caseSoFar?.offer ?? null;
  if (caseSoFar === null || offer === null) {
    return refuse(
      'no_offer',
      'Nothing is on offer in this case, so nothing can be chosen. Read the case again.',
    );
  }
  if (caseSoFar.choice !== null) {
    return refuse(
      'already_chosen',
      'A choice has been made from this offer, and it stands. Show the first one.',
    );
  }
  if (offer.id !== request.offerId || offer.version !== request.offerVersion) {
    return refuse(
      'offer_changed',
      'A newer offer has taken the place of the one this choice names. Show the newer one and ask again.',
    );
  }
  if (caseSoFar.offerLapsedAt !== null || now >= parseInstant(offer.until)) {
    return refuse(
      'offer_expired',
      `This offer was open until ${offer.until}, and that has passed.`,
    );
  }
  const pick = picked(offer, request.pick);
  if (pick === null) {
    return refuse(
      'not_on_offer',
      'This offer does not hold what was picked. Pick one of its options, its exit, or what it allows besides.',
    );
  }
  const at = isoOf(now);
  const choice = { offerId: offer.id, offerVersion: offer.version, pick, at };
  return { ok: true, value: { events: [{ type: 'choice.made', at, choice }] } };
}

/** The pick as it is kept; `null` when the offer does not hold it. */
function picked(offer: Offer, pick: Pick): Pick | null {
  switch (pick.kind) {
    case 'option': {
      const option = offer.options.find(({ id }) => id === pick.optionId);
      return option === undefined ? null : { kind: 'option', optionId: option.id };
    }
    case 'exit':
      return offer.exit === null ? null : { kind: 'exit' };
    case 'ask': {
      const text = pick.text.trim();
      return offer.allowsAsk && text !== '' ? { kind: 'ask', text } : null;
    }
    case 'decline':
      return offer.allowsDecline ? { kind: 'decline' } : null;
  }
}

function refuse(
  code: AmendsErrorCode,
  message: string,
): { readonly ok: false; readonly error: AmendsError } {
  return { ok: false, error: new AmendsError({ code, message }) };
}
