import type { Actor, Condition, EventReason, Milestone } from '@amends/core';

/** What one of a sender's codes means in Amends' words. */
export interface StatusMapping {
  readonly milestone: Milestone;
  readonly condition: Condition;
  readonly reason: EventReason | null;
  readonly actionBy: Actor;
}

/** A mapping of which only the part that matters is written down. */
export function meaning(milestone: Milestone, rest: Partial<StatusMapping> = {}): StatusMapping {
  return { milestone, condition: 'ok', reason: null, actionBy: 'none', ...rest };
}

/** What a code means that the sender has not documented: nothing, and the raw text is kept. */
export const NOT_UNDERSTOOD: StatusMapping = meaning('unknown');

/**
 * Whether a documented code is no news: a request that waits, a default. An event for it would only
 * stand in the customer's way. A code that is not understood may be news.
 */
export function isNoNews(meant: StatusMapping): boolean {
  const { milestone, condition, actionBy } = meant;
  const saysNothing = milestone === 'unknown' && condition === 'ok' && actionBy === 'none';
  return saysNothing && meant !== NOT_UNDERSTOOD;
}

/** The value of a table under a code, whatever the code is: `constructor` finds nothing. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, code: string): Value | null {
  return Object.hasOwn(table, code) ? (table[code] ?? null) : null;
}
