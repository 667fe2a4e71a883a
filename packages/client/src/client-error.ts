import type { AmendsErrorCode, CaseView, Result } from '@amends/core';

/** What can go wrong on the way to the server and back. */
export const TRANSPORT_CODES = [
  /** Nothing came back: no network, a refused or a dropped connection. */
  'offline',
  /** No complete answer within the time allowed. */
  'timeout',
  /** The caller took the request back. */
  'aborted',
  /** The server is there and cannot answer now: a 5xx. */
  'unavailable',
  /** The server asks for fewer requests: a 429. */
  'too_many_requests',
  /** The answer does not follow the contract: something else answered, or a proxy. */
  'unreadable',
  /** The server speaks a later version of the view than this client reads. */
  'unsupported_version',
  /** Another choice for the same case, or another claim, is still on its way. */
  'in_progress',
  /** There is no client to send it with. */
  'not_connected',
] as const;
/** One of {@link TRANSPORT_CODES}. */
export type TransportCode = (typeof TRANSPORT_CODES)[number];

interface ErrorBase {
  /** What happened, why, and how to mend it: for developers and logs. No personal data. */
  readonly message: string;
  /** The HTTP status; `null` when no answer came. */
  readonly status: number | null;
  /** Whether the same request may succeed when it is sent again. */
  readonly retryable: boolean;
  /** From `Retry-After`, in milliseconds; `null` when the server did not say. */
  readonly retryAfter: number | null;
}

/** The server's own answer, as problem details with a code of Amends. */
export interface ProblemError extends ErrorBase {
  readonly kind: 'problem';
  /** A later server may send codes that this version does not list yet: give every switch a default. */
  readonly code: AmendsErrorCode;
  /** With `already_chosen`: the case as it stands, with the first choice. */
  readonly view: CaseView | null;
}

/** No usable answer. Whether the server acted on the request is unknown. */
export interface TransportError extends ErrorBase {
  readonly kind: 'transport';
  readonly code: TransportCode;
}

/** Why a call gave no value. A value itself, never thrown. */
export type ClientError = ProblemError | TransportError;

/** What every call of the client resolves to. It never rejects. */
export type ClientResult<T> = Result<T, ClientError>;

const retryable: ReadonlySet<TransportCode> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'too_many_requests',
]);

/** A transport failure as a value. */
export function transportError(
  code: TransportCode,
  message: string,
  details?: Partial<Pick<TransportError, 'status' | 'retryAfter'>>,
): TransportError {
  const isRetryable = retryable.has(code);
  const unsaid = { status: null, retryAfter: null };
  return { kind: 'transport', code, message, retryable: isRetryable, ...unsaid, ...details };
}

/** A refusal as a value: the server's, or one that is known without asking it. */
export function problemError(
  code: AmendsErrorCode,
  message: string,
  details: { readonly status: number } & Partial<Pick<ProblemError, 'view' | 'retryAfter'>>,
): ProblemError {
  const isRetryable = details.status >= 500;
  const unsaid = { view: null, retryAfter: null };
  return { kind: 'problem', code, message, retryable: isRetryable, ...unsaid, ...details };
}
