import type { Issue } from '../model/reason.js';
import type { Fact } from './fact.js';
import { reason } from './reason.js';

/** An event that was taken back, and the one that took it back. */
export interface Retraction {
  readonly taken: Fact;
  readonly by: Fact;
}

/**
 * Which events are taken back. A retraction can be retracted in its turn, and what it took back then
 * stands again. Retractions that take back one another in a ring say nothing, and are reported.
 *
 * @param known in the order of time.
 */
export function retractionsIn(known: readonly Fact[], issues: Issue[]): Map<string, Retraction> {
  const taken = new Map<string, Retraction>();
  const retracting = known.filter((fact) => fact.retracts !== null);
  if (retracting.length === 0) return taken;
  const byId = new Map(known.map((fact) => [fact.id, fact]));
  const targetOf = (fact: Fact) => byId.get(fact.retracts ?? '');
  const waiting = new Map<string, number>();
  for (const fact of retracting) {
    const target = targetOf(fact);
    if (target) waiting.set(target.id, (waiting.get(target.id) ?? 0) + 1);
    else issues.push(reason('unknown-retraction', { retracts: fact.retracts }, [fact]));
  }
  // From the retractions that nobody takes back, inwards: each is settled before it takes effect.
  const settled = retracting.filter((fact) => !waiting.has(fact.id));
  for (const by of settled) {
    const target = targetOf(by);
    if (!target) continue;
    if (!taken.has(by.id) && !taken.has(target.id)) taken.set(target.id, { taken: target, by });
    const left = (waiting.get(target.id) ?? 1) - 1;
    waiting.set(target.id, left);
    if (left === 0) settled.push(target);
  }
  const ring = retracting.filter((fact) => (waiting.get(fact.id) ?? 0) > 0);
  if (ring.length > 0) issues.push(reason('retraction-cycle', {}, ring));
  return taken;
}
