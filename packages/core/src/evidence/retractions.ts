import type { Issue } from '../model/reason.js';
import type { Fact } from './fact.js';

/** An event that was taken back, and the one that took it back. */
export interface Retraction {
  readonly taken: Fact;
  readonly by: Fact;
}

/**
 * Which events are taken back. A retraction can be retracted in its turn, and what it took back then
 * stands again. Retractions that take back one another in a ring say nothing, and are reported.
 */
export function retractionsIn(
  known: ReadonlyMap<string, Fact>,
  issues: Issue[],
): Map<string, Retraction> {
  const taken = new Map<string, Retraction>();
  const waiting = new Map<string, number>();
  const retracting: Fact[] = [];
  for (const fact of known.values()) {
    const target = fact.event.retracts ?? null;
    if (target === null) continue;
    if (known.has(target)) {
      retracting.push(fact);
      waiting.set(target, (waiting.get(target) ?? 0) + 1);
    } else {
      issues.push({
        code: 'unknown-retraction',
        params: { retracts: target },
        eventIds: [fact.id],
      });
    }
  }
  // From the retractions that nobody takes back, inwards: each is settled before it takes effect.
  const settled = retracting.filter((fact) => !waiting.has(fact.id));
  for (const by of settled) {
    const target = known.get(by.event.retracts ?? '');
    if (target === undefined) continue;
    const before = taken.get(target.id);
    if (!taken.has(by.id) && (before === undefined || isEarlier(by, before.by)))
      taken.set(target.id, { taken: target, by });
    const left = (waiting.get(target.id) ?? 1) - 1;
    waiting.set(target.id, left);
    if (left === 0 && known.has(target.event.retracts ?? '')) settled.push(target);
  }
  const ring = retracting.filter((fact) => (waiting.get(fact.id) ?? 0) > 0).map((fact) => fact.id);
  if (ring.length > 0) issues.push({ code: 'retraction-cycle', params: {}, eventIds: ring.sort() });
  return taken;
}

function isEarlier(left: Fact, right: Fact): boolean {
  return (
    left.recordedAt - right.recordedAt < 0 ||
    (left.recordedAt === right.recordedAt && left.id < right.id)
  );
}
