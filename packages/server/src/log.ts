import { DrizzleQueryError } from 'drizzle-orm/errors';

/** How much it matters. The default log writes `warn` and `error`. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * One thing that happened. Holds ids and codes, never a name, an address, a free text or a body, so
 * that a log can be kept and shipped like any other.
 */
export interface LogEvent {
  readonly level: LogLevel;
  /** `noun.verb` in the past tense: `webhook.refused`, `choice.kept`. */
  readonly event: string;
  readonly code?: string;
  readonly source?: string;
  readonly orderId?: string;
  readonly caseId?: string | undefined;
  readonly workId?: string;
  readonly incidentId?: string;
  readonly count?: number;
  /** What went wrong inside, for whoever runs the server; only with `internal` errors. */
  readonly error?: unknown;
}

/** Receives every {@link LogEvent}. Must not throw. */
export type Log = (event: LogEvent) => void;

/** A log that hears of errors as {@link withoutValues} leaves them. */
export function withoutPersonalData(log: Log): Log {
  return (event) => log('error' in event ? { ...event, error: withoutValues(event.error) } : event);
}

/**
 * What went wrong, without what it went wrong with. A query that failed carries its values, and where a
 * value does not fit, the database's own message repeats it. Text that is no JSON is quoted by the error
 * of whoever read it. A mail server answers with the address.
 */
export function withoutValues(error: unknown): unknown {
  if (error instanceof DrizzleQueryError) return queryFailed(error.cause);
  if (error instanceof SyntaxError) return told(error, error.name, 'A text could not be read.');
  if (!(error instanceof Error) || !error.message.includes('@')) return error;
  return told(error, error.name, withoutAddresses(error.message));
}

function queryFailed(cause: Error | undefined): Error {
  const code = codeOf(cause);
  // Class 22, "data exception": the only one whose message holds a value. Others name tables and rules.
  const isTellable = code !== null && !code.startsWith('22');
  const message = isTellable ? withoutAddresses(cause?.message ?? '') : 'A query failed.';
  const text = code === null ? message : `${message} (SQLSTATE ${code})`;
  return told(cause ?? new Error(message), 'QueryFailed', text);
}

function withoutAddresses(message: string): string {
  return message.replace(/[^\s<>"'(]*@[^\s<>"')]*/gu, '…@…');
}

/** The same error with another message: where it was thrown stays, what stands before that goes. */
function told(error: Error, name: string, message: string): Error {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /u.test(line)) ?? [];
  const stack = [`${name}: ${message}`, ...frames].join('\n');
  return Object.assign(new Error(message), { name, stack });
}

/** PostgreSQL's own code of what went wrong, which holds no value. */
function codeOf(cause: unknown): string | null {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code) ? code : null;
}

const loud: ReadonlySet<LogLevel> = new Set(['warn', 'error']);

/** JSON lines on standard error, from `warn` upwards. */
export const logToStderr: Log = ({ error, ...event }) => {
  if (!loud.has(event.level)) return;
  const stack = error instanceof Error ? { error: error.stack ?? error.message } : {};
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...event, ...stack })}\n`);
};
