import { AmendsError } from '@amends/core';
import type {
  ChoiceRequest,
  ClaimRequest,
  ConsentRequest,
  FollowRequest,
  LookupRequest,
  Pick,
} from '@amends/core';
import {
  ChoiceRequestSchema,
  ClaimRequestSchema,
  ConsentRequestSchema,
  FollowRequestSchema,
  LookupRequestSchema,
  StopUpdatesRequestSchema,
  readAs,
} from '@amends/core/schema';
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
 * Reads the answer to the question that a law puts. A form says it in the fields `answer` and
 * `promiseId`, which is empty where no new date could be given.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function readConsent(submission: Submission): ConsentRequest {
  return readAs(
    ConsentRequestSchema,
    submission.kind === 'json' ? submission.value : consentInForm(submission.fields),
  );
}

/**
 * Reads where a customer asks to hear about an order. A form says it in the fields `channel`, `address`
 * and `pace`.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function readFollow(submission: Submission): FollowRequest {
  return readAs(
    FollowRequestSchema,
    submission.kind === 'json' ? submission.value : followInForm(submission.fields),
  );
}

/**
 * Reads a wish to be left in peace: it has nothing to say but its key, and as a form not even that.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function readStop(submission: Submission): { readonly idempotencyKey?: string | undefined } {
  return submission.kind === 'json' ? readAs(StopUpdatesRequestSchema, submission.value) : {};
}

/**
 * Reads what a guest looks for. A form says it in the fields `orderNumber` and `email`.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function readLookup(submission: Submission): LookupRequest {
  return readAs(
    LookupRequestSchema,
    submission.kind === 'json'
      ? submission.value
      : {
          orderNumber: submission.fields.get('orderNumber'),
          email: submission.fields.get('email'),
        },
  );
}

/**
 * The key that makes a repeat harmless: from the header or the body, or `null`.
 *
 * @throws {AmendsError} `invalid_payload` when it cannot be kept.
 */
export function givenKey(
  request: Request,
  body: { readonly idempotencyKey?: string | undefined },
): string | null {
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
  const inForm = `form:${body.offerVersion}:${nameOf(body.pick)}`;
  return requiredKey(request, submission, body, inForm);
}

/**
 * The key of an answer to the question that a law puts, in the same way.
 *
 * @throws {AmendsError} `idempotency_key_missing`, `invalid_payload`.
 */
export function consentKey(request: Request, submission: Submission, body: ConsentRequest): string {
  return requiredKey(request, submission, body, `form:${body.answer}:${body.promiseId ?? ''}`);
}

function requiredKey(
  request: Request,
  { kind }: Submission,
  body: ChoiceRequest | ConsentRequest,
  inForm: string,
): string {
  const key = givenKey(request, body);
  if (key !== null) return key;
  if (kind === 'form') return inForm;
  throw new AmendsError({
    code: 'idempotency_key_missing',
    message:
      'A choice or a consent needs an idempotency key, so that a repeat does not count twice. Send a random one as Idempotency-Key, and the same one when you repeat the request.',
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

function consentInForm(fields: URLSearchParams): unknown {
  const promiseId = fields.get('promiseId');
  return {
    answer: fields.get('answer'),
    promiseId: promiseId === '' ? null : (promiseId ?? undefined),
    idempotencyKey: fields.get('idempotencyKey') ?? undefined,
  };
}

function followInForm(fields: URLSearchParams): unknown {
  return {
    channel: fields.get('channel'),
    address: fields.get('address'),
    pace: fields.get('pace') ?? undefined,
    idempotencyKey: fields.get('idempotencyKey') ?? undefined,
  };
}
