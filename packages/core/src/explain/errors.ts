import type { AmendsErrorCode } from '../errors/amends-error.js';

/** What an error code means, and how the one who meets it mends it. */
export interface ErrorMeaning {
  readonly means: string;
  readonly mend: string;
}

/** What every error code means. */
export const ERROR_MEANINGS: Readonly<Record<AmendsErrorCode, ErrorMeaning>> = {
  invalid_payload: {
    means: 'An input has not the shape that is published for it.',
    mend: 'Correct what `path` points at; the message says what belongs there.',
  },
  malformed_body: {
    means: 'A body is no JSON, or no form.',
    mend: 'Send it as the content type says.',
  },
  invalid_signature: {
    means: 'A webhook is not signed by its sender, or was signed too long ago.',
    mend: 'Check the secret, and that the raw bytes reach the verification unchanged.',
  },
  unknown_source: {
    means: 'Nobody has registered this sender.',
    mend: 'Use the name of a source that is configured.',
  },
  not_found: {
    means: 'There is no such thing, or it is not for the one who asks.',
    mend: 'Check the address and the key; the two cases are not told apart on purpose.',
  },
  method_not_allowed: {
    means: 'This address does not take this method.',
    mend: 'Use one of those in the `Allow` header.',
  },
  payload_too_large: {
    means: 'A body is longer than is taken.',
    mend: 'Send less at once.',
  },
  body_timeout: {
    means: 'A body came in so slowly that it was not waited for.',
    mend: 'Send it again; a picture smaller, or over a faster line.',
  },
  unsupported_media_type: {
    means: 'A body comes in a format that is not read.',
    mend: 'Send `application/json`.',
  },
  idempotency_key_missing: {
    means: 'A change was asked for without an `Idempotency-Key`.',
    mend: 'Send one key an intention, the same over its retries.',
  },
  idempotency_conflict: {
    means: 'This key was used before, for another request.',
    mend: 'Use a new key for a new intention.',
  },
  not_on_offer: {
    means: 'What was chosen is not on this offer.',
    mend: 'Read the offer again and choose from it.',
  },
  already_chosen: {
    means: 'A choice was made before, and stands.',
    mend: 'Show the first choice.',
  },
  offer_changed: {
    means: 'There is a newer offer than the one chosen from.',
    mend: 'Show the new offer and let the customer choose again.',
  },
  offer_expired: {
    means: 'The offer ran out before the choice was made.',
    mend: 'Show what holds now; a person can make a fresh offer.',
  },
  no_offer: {
    means: 'There is nothing to choose from.',
    mend: 'Read the order again.',
  },
  invalid_window: {
    means: 'A window ends before it begins.',
    mend: 'Put the earlier end into `from` and the later into `by`.',
  },
  invalid_time_zone: {
    means: 'There is no such time zone.',
    mend: 'Pass an IANA name such as `Europe/Berlin`.',
  },
  invalid_instant: {
    means: 'A text is no instant with an offset.',
    mend: 'Pass ISO 8601 such as `2026-11-02T15:04:00-05:00`.',
  },
  invalid_money: {
    means: 'An amount is no whole number of minor units, or its currency is none.',
    mend: 'Pass cents as an integer, and an ISO 4217 code.',
  },
  currency_mismatch: {
    means: 'Two currencies meet in one sum.',
    mend: 'Keep an order in one currency.',
  },
  invalid_policy: {
    means: 'A policy contradicts itself, or names what is not there.',
    mend: 'Correct what `path` points at.',
  },
  invalid_transition: {
    means: 'An event cannot happen to a case in its state.',
    mend: 'Fold the events of one case, in their order, each once.',
  },
  store_locked: {
    means: 'Another process holds the embedded database.',
    mend: 'Close the other one, or use a PostgreSQL for several processes.',
  },
  store_unreachable: {
    means: 'The database server does not answer, or takes no more connections.',
    mend: 'See that it runs where the connection string says, then try again.',
  },
  store_closed: {
    means: 'The store was closed.',
    mend: 'Open it again; do not use it after `close`.',
  },
  cross_site: {
    means: 'A form was posted from another site.',
    mend: 'Post from the shop’s own pages.',
  },
  unauthorised: {
    means:
      'No API key that opens this door came with the request: none, an unknown, an expired or a revoked one.',
    mend: 'Send one as `Authorization: Bearer`; an admin can make it.',
  },
  forbidden: {
    means: 'The API key is good, and its role may not do this.',
    mend: 'Use a key of the role that the route asks for.',
  },
  too_many_requests: {
    means: 'More came from here than is taken in so short a time.',
    mend: 'Wait for as many seconds as `Retry-After` says, then go on more slowly.',
  },
  invalid_configuration: {
    means: 'The server was given a configuration that cannot work.',
    mend: 'Correct what the message names.',
  },
  internal: {
    means: 'Something broke that is not the caller’s fault.',
    mend: 'Try again; then look in the log.',
  },
};
