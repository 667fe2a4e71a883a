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
  readonly count?: number;
  /** What went wrong inside, for whoever runs the server; only with `internal` errors. */
  readonly error?: unknown;
}

/** Receives every {@link LogEvent}. Must not throw. */
export type Log = (event: LogEvent) => void;

const loud: ReadonlySet<LogLevel> = new Set(['warn', 'error']);

/** JSON lines on standard error, from `warn` upwards. */
export const logToStderr: Log = ({ error, ...event }) => {
  if (!loud.has(event.level)) return;
  const stack = error instanceof Error ? { error: error.stack ?? error.message } : {};
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...event, ...stack })}\n`);
};
