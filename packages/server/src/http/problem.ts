import { AmendsError, ERROR_STATUS } from '@amends/core';
import type { AmendsErrorCode, CaseView, Problem } from '@amends/core';
import type { Log } from '../log.js';
import { storeTrouble } from '../store/postgres-errors.js';
import { json } from './answer.js';
import type { HttpContext } from './context.js';
import { isRead, refusalPage } from './refusal-page/refusal-page.js';

const titles: Record<AmendsErrorCode, string> = {
  invalid_payload: 'The content cannot be used',
  malformed_body: 'The body cannot be read',
  invalid_signature: 'The signature does not match',
  unknown_source: 'No such sender',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  payload_too_large: 'Too much at once',
  body_timeout: 'Too slow',
  unsupported_media_type: 'Content type not supported',
  idempotency_key_missing: 'Idempotency key missing',
  idempotency_conflict: 'Idempotency key used before',
  not_on_offer: 'Not on offer',
  already_chosen: 'Chosen already',
  offer_changed: 'The offer has changed',
  offer_expired: 'The offer has ended',
  no_offer: 'Nothing is on offer',
  invalid_window: 'The window cannot be used',
  invalid_time_zone: 'No such time zone',
  invalid_instant: 'No such moment',
  invalid_money: 'The amount cannot be used',
  currency_mismatch: 'Currencies differ',
  invalid_policy: 'The policy cannot be used',
  invalid_transition: 'That cannot happen now',
  store_locked: 'The store is in use',
  store_unreachable: 'The store does not answer',
  store_closed: 'The server is closing',
  cross_site: 'Sent from another site',
  unauthorised: 'No key that opens this',
  forbidden: 'Not with this role',
  too_many_requests: 'Too many requests',
  invalid_configuration: 'The server is not set up',
  internal: 'Something went wrong',
};

// What is said to the outside about trouble of our own: nothing that helps an intruder.
const ours: ReadonlySet<AmendsErrorCode> = new Set([
  'internal',
  'invalid_configuration',
  'invalid_policy',
  'store_locked',
  'store_unreachable',
  'store_closed',
]);

/** Problem details (RFC 9457) of an error. */
export function problemOf(error: AmendsError, view?: CaseView): Problem {
  return {
    type: `urn:amends:error:${error.code}`,
    code: error.code,
    title: titles[error.code],
    status: ERROR_STATUS[error.code],
    detail: ours.has(error.code) ? 'It is not your doing. Please try again later.' : error.message,
    ...(view && { view }),
    ...(error.path !== null && { issues: [{ path: error.path, message: error.message }] }),
  };
}

/** Seconds after which to come again when the store is away for a moment. */
const awaySeconds = 10;
/** And where there is no room, and nobody knows when somebody will leave. */
const fullSeconds = 30;

/** Tells senders and browsers when to come again after trouble that passes. */
export function retryAfter({ code }: AmendsError): Readonly<Record<string, string>> {
  if (code === 'too_many_requests') return { 'retry-after': String(fullSeconds) };
  return ERROR_STATUS[code] === 503 ? { 'retry-after': String(awaySeconds) } : {};
}

/** What stands beside an error in its answer. */
interface ProblemInit {
  readonly view?: CaseView;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as an answer over HTTP, for whoever asked: a page to be read, or problem details. */
export function refuse(
  { localeOf }: Pick<HttpContext, 'localeOf'>,
  request: Request,
  error: AmendsError,
  init: ProblemInit = {},
): Response {
  if (!isRead(request)) return problem(error, init);
  const headers = { ...retryAfter(error), ...init.headers };
  return refusalPage(error, request, { locale: localeOf(request), headers });
}

/** An error as an answer to a program. */
export function problem(error: AmendsError, init: ProblemInit = {}): Response {
  return json(problemOf(error, init.view), {
    status: ERROR_STATUS[error.code],
    type: 'application/problem+json',
    headers: { ...retryAfter(error), ...init.headers },
  });
}

/**
 * Whatever was thrown, as one of ours: a database that is away is `store_unreachable`, and what we did
 * not foresee is `internal`.
 */
export function toAmendsError(thrown: unknown): AmendsError {
  if (AmendsError.isInstance(thrown)) return thrown;
  const trouble = storeTrouble(thrown);
  if (trouble !== null) return trouble;
  return new AmendsError({
    code: 'internal',
    message: 'Something went wrong that nobody foresaw. The log has it.',
    cause: thrown,
  });
}

/** The answer to a request that came to nothing; the log has it, too. */
export function refuseThrown(
  context: Pick<HttpContext, 'log' | 'localeOf'>,
  request: Request,
  thrown: unknown,
): Response {
  const error = toAmendsError(thrown);
  logProblem(context.log, error);
  return refuse(context, request, error);
}

/** Writes a refusal down: trouble of our own loudly, a sender's or a customer's quietly. */
export function logProblem(
  log: Log,
  error: AmendsError,
  about: { readonly orderId?: string; readonly source?: string } = {},
): void {
  const { code } = error;
  if (ours.has(code)) {
    log({ level: 'error', event: 'request.failed', code, error: error.cause ?? error, ...about });
  } else {
    // A signature that does not fit is somebody at the door, or a secret that was changed on one side.
    const level = code === 'invalid_signature' || code === 'cross_site' ? 'warn' : 'info';
    log({ level, event: 'request.refused', code, ...about });
  }
}
