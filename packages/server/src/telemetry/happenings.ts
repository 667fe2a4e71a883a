import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaseEvent } from '@amends/core';
import { count } from './telemetry.js';

const running = new AsyncLocalStorage<CaseEvent[]>();

/**
 * Runs a write and counts what happened to cases in it once it is through: what is taken back was never
 * counted.
 *
 * @param write given the way to begin anew, for a transaction that is tried again.
 */
export async function counting<T>(write: (beginAnew: () => void) => Promise<T>): Promise<T> {
  const events: CaseEvent[] = [];
  const value = await running.run(events, () => write(() => (events.length = 0)));
  for (const event of events) countEvent(event);
  return value;
}

/** Notes what happened to a case, for {@link counting}. */
export function happened(events: readonly CaseEvent[]): void {
  running.getStore()?.push(...events);
}

function countEvent(event: CaseEvent): void {
  if (event.type === 'case.opened' || event.type === 'case.reopened') {
    const { severity, fault, stage } = event.breach;
    count('amends.breaches', { severity, fault, stage });
  }
  if (event.type === 'choice.made') count('amends.choices', { pick: event.choice.pick.kind });
}
