import { subPromises } from '@amends/core';
import type { Instant, RecoveryCase } from '@amends/core';

/** Long enough for a mail server that is down for a while. */
const leadMs = 2 * 3_600_000;

/** The next word that is owed, and from when on it is written. */
export interface NewsDue {
  readonly promiseId: string;
  readonly at: Instant;
}

/**
 * When the next word of a case is to be written: some time before it is owed, so that a mail server has
 * time to take it; sooner where it was promised for soon. `null` where none is owed.
 */
export function newsDue(current: RecoveryCase): NewsDue | null {
  if (current.closedAt !== null || !current.decision?.nextUpdateBy) return null;
  const promise = subPromises(current)
    .filter(({ kind }) => kind === 'update')
    .at(-1);
  const by = promise?.window.by ?? null;
  if (promise === undefined || by === null) return null;
  const made = Date.parse(promise.madeAt);
  const isGiven = current.told.some(
    ({ milestone, occurredAt }) => milestone === 'notified' && Date.parse(occurredAt) > made,
  );
  if (isGiven) return null;
  const due = Date.parse(by);
  const lead = Math.min(leadMs, Math.max(0, due - made) / 2);
  return { promiseId: promise.id, at: new Date(due - lead).toISOString() };
}
