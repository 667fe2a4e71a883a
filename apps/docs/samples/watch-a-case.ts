import {
  advance,
  assessSubPromises,
  defaultPolicy,
  nextCheckAt,
  replay,
  viewStaff,
} from '@amends/core';
import type { CaseEvent, Instant, OrderRecord } from '@amends/core';

/**
 * Carries a case on for as long as something can change by itself, up to `until`: what a scheduler does
 * with timers. Every instant but the first is one that `nextCheckAt` named.
 */
export function watchACase(record: OrderRecord, from: Instant, until: Instant) {
  const events: CaseEvent[] = [];
  const looks: Instant[] = [];
  const [promise] = record.promises;
  if (promise === undefined) return null;

  for (let asOf: Instant | null = from; asOf !== null && Date.parse(asOf) <= Date.parse(until);) {
    looks.push(asOf);
    const go = { asOf, policy: defaultPolicy, promiseId: promise.id };
    events.push(...advance(record, replay(events), go));
    const current = replay(events);
    asOf = nextCheckAt(record, current === null ? [] : [current], { asOf });
  }

  const current = replay(events);
  if (current === null) return { events, looks, words: [], staff: null };
  // What we promised about the case, held to account by the same `assess`.
  const words = assessSubPromises(record, current, { asOf: until });
  const staff = viewStaff(record, current, { asOf: until, policy: defaultPolicy });
  return { events, looks, words, staff };
}
