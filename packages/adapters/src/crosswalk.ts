import type { Actor, Condition, EventReason, Milestone } from '@amends/core';

/** What one of a sender's codes means in Amends' words. */
export interface StatusMapping {
  readonly milestone: Milestone;
  readonly condition: Condition;
  readonly reason: EventReason | null;
  readonly actionBy: Actor;
}

/** What a code means, and which of its parts the sender has not documented. */
export interface Understood extends StatusMapping {
  /** Each with where it stands inside of its scan: `/status`. */
  readonly undocumented: readonly { readonly field: string; readonly code: string }[];
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

/**
 * The meaning of a code in a sender's table; what is not in it is not understood.
 *
 * @param field where the code stands inside of its scan: `/status`.
 */
export function understood(
  table: Readonly<Record<string, StatusMapping>>,
  code: string | null,
  field: string,
): Understood {
  if (code === null || code === '') return { ...NOT_UNDERSTOOD, undocumented: [] };
  const found = lookUp(table, code);
  return found === null
    ? { ...NOT_UNDERSTOOD, undocumented: [{ field, code }] }
    : { ...found, undocumented: [] };
}

const GRAVITY: readonly Condition[] = ['ok', 'resolved', 'delayed', 'exception'];

/** The graver of two conditions. */
export function graver(one: Condition, other: Condition): Condition {
  return GRAVITY.indexOf(one) >= GRAVITY.indexOf(other) ? one : other;
}
