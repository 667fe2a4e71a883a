/** Every error code with its HTTP status. Codes are stable; messages may improve. */
export const ERROR_STATUS = {
  invalid_payload: 422,
  malformed_body: 400,
  invalid_signature: 401,
  unknown_source: 404,
  not_found: 404,
  method_not_allowed: 405,
  payload_too_large: 413,
  body_timeout: 408,
  unsupported_media_type: 415,
  idempotency_key_missing: 400,
  idempotency_conflict: 409,
  not_on_offer: 409,
  already_chosen: 409,
  offer_changed: 409,
  offer_expired: 410,
  no_offer: 409,
  invalid_window: 422,
  invalid_time_zone: 422,
  invalid_instant: 422,
  invalid_money: 422,
  currency_mismatch: 422,
  invalid_policy: 422,
  invalid_transition: 409,
  store_locked: 503,
  store_unreachable: 503,
  store_closed: 503,
  cross_site: 403,
  unauthorised: 401,
  forbidden: 403,
  too_many_requests: 429,
  invalid_configuration: 500,
  internal: 500,
} as const;

/** A stable error code. */
export type AmendsErrorCode = keyof typeof ERROR_STATUS;

/** What an {@link AmendsError} is made of. */
export interface AmendsErrorOptions {
  readonly code: AmendsErrorCode;
  /** What happened, why, and how to mend it, in a sentence or two. No personal data. */
  readonly message: string;
  /** Where in the input: a JSON pointer such as `/promises/0/window/by`. */
  readonly path?: string | undefined;
  readonly cause?: unknown;
}

const marker = Symbol.for('amends.error');

/**
 * The one error that Amends throws. Thrown for programmer errors and unreadable input; refusals that
 * a customer can meet (already chosen, too late) are values, see {@link Result}.
 */
export class AmendsError extends Error {
  readonly code: AmendsErrorCode;
  /** The HTTP status that fits, see {@link ERROR_STATUS}. */
  readonly status: number;
  readonly path: string | null;
  /** Marks instances across copies of the package. */
  readonly [marker] = true;

  constructor(options: AmendsErrorOptions) {
    super(options.message, options);
    this.name = 'AmendsError';
    this.code = options.code;
    this.status = ERROR_STATUS[options.code];
    this.path = options.path ?? null;
  }

  /** Whether `error` is one of ours, also when another copy of the package threw it. */
  static isInstance(error: unknown): error is AmendsError {
    return marker in Object(error);
  }
}

/** A value, or the reason why there is none. */
export type Result<T, E = AmendsError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
