import { AmendsError } from '@amends/core';
import type { ChoiceRequest, ClaimRequest, Pick } from '@amends/core';
import { ChoiceRequestSchema, ClaimRequestSchema, readAs } from '@amends/core/schema';
import { storableId } from '../store/storable.js';
import type { Submission } from './body.js';

/**
 * Reads a choice. A form says it in the fields `decision` (`keep` or `exit`), `option` (an option's id,
 * `ask` or `decline`) and `text`, beside `offerId` and `offerVersion`.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function readChoice(submission: Submission): ChoiceRequest {
  return readAs(
    ChoiceRequestSchema,
    submission.kind === 'json' ? submission.value : choiceInForm(submission.fields),
  );
}

/**
 * Reads a claim. A form says it in the fields `claim`, `text`, and any number of `lineIds`.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function readClaim(submission: Submission): ClaimRequest {
  return readAs(
    ClaimRequestSchema,
    submission.kind === 'json' ? submission.value : claimInForm(submission.fields),
  );
}

/**
 * The key that makes a repeat harmless: from the header or the body, or `null`.
 *
 * @throws {AmendsError} `invalid_payload` when it cannot be kept.
 */
export function givenKey(request: Request, body: ChoiceRequest | ClaimRequest): string | null {
  const key = request.headers.get('idempotency-key') ?? body.idempotencyKey ?? '';
  return key === '' ? null : storableId(key, '/idempotencyKey');
}

/**
 * The key of a choice. A form that brings none gets one made of what it says: the same form sent twice
 * is the same request.
 *
 * @throws {AmendsError} `idempotency_key_missing`, `invalid_payload`.
 */
export function choiceKey(request: Request, submission: Submission, body: ChoiceRequest): string {
  const key = givenKey(request, body);
  if (key !== null) return key;
  if (submission.kind === 'form') return `form:${body.offerVersion}:${nameOf(body.pick)}`;
  throw new AmendsError({
    code: 'idempotency_key_missing',
    message:
      'A choice needs an idempotency key, so that a repeat does not count twice. Send a random one as Idempotency-Key, and the same one when you repeat the request.',
  });
}

const nameOf = (pick: Pick): string =>
  pick.kind === 'option' ? `option:${pick.optionId}` : pick.kind;

function choiceInForm(fields: URLSearchParams): unknown {
  return {
    offerId: fields.get('offerId'),
    offerVersion: Number(fields.get('offerVersion') ?? Number.NaN),
    pick: pickInForm(fields),
    idempotencyKey: fields.get('idempotencyKey') ?? undefined,
  };
}

function pickInForm(fields: URLSearchParams): unknown {
  if (fields.get('decision') === 'exit') return { kind: 'exit' };
  const option = fields.get('option');
  if (option === 'ask') return { kind: 'ask', text: fields.get('text') ?? '' };
  if (option === 'decline') return { kind: 'decline' };
  return { kind: 'option', optionId: option };
}

function claimInForm(fields: URLSearchParams): unknown {
  const lineIds = fields.getAll('lineIds');
  return {
    claim: fields.get('claim'),
    lineIds: lineIds.length === 0 ? null : lineIds,
    text: fields.get('text'),
    idempotencyKey: fields.get('idempotencyKey') ?? undefined,
  };
}
