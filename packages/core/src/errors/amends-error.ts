import type { ERROR_STATUS } from './error-status.js';

/** A stable error code; {@link ERROR_STATUS} has the HTTP status that fits each. */
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
  readonly path: string | null;
  /** Marks instances across copies of the package. */
  readonly [marker] = true;

  constructor(options: AmendsErrorOptions) {
    super(options.message, options);
    this.name = 'AmendsError';
    this.code = options.code;
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
