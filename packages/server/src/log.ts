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
  readonly caseId?: string;
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
 * What went wrong, without what it went wrong with: a query that failed carries its values, and values
 * are personal data.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { message = 'A query failed.', stack } = error.cause ?? {};
  return Object.assign(new Error(message), { name: 'QueryFailed', ...(stack && { stack }) });
}

const loud: ReadonlySet<LogLevel> = new Set(['warn', 'error']);

/** JSON lines on standard error, from `warn` upwards. */
export const logToStderr: Log = ({ error, ...event }) => {
  if (!loud.has(event.level)) return;
  const stack = error instanceof Error ? { error: error.stack ?? error.message } : {};
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...event, ...stack })}\n`);
};
