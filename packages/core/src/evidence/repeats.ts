import type { Issue } from '../model/reason.js';
import { byTime } from './fact.js';
import type { Fact } from './fact.js';
import { reason } from './reason.js';

/**
 * Makes events with one id one event: the one we learned first. What was known never changes behind
 * our back that way; a sender who was wrong retracts, and says it anew under another id.
 *
 * @param known in the order of time, as is what comes back.
 */
export function withoutRepeats(known: readonly Fact[], issues: Issue[]): readonly Fact[] {
  const byId = new Map<string, Fact>();
  const differing = new Set<string>();
  for (const fact of known) {
    const held = byId.get(fact.id);
    if (!held) {
      byId.set(fact.id, fact);
      continue;
    }
    const [one, other] = [contentOf(held), contentOf(fact)];
    if (one !== other) differing.add(fact.id);
    if (fact.recordedAt < held.recordedAt || (fact.recordedAt === held.recordedAt && other < one)) {
      byId.set(fact.id, fact);
    }
  }
  for (const id of differing) issues.push(reason('duplicate-id-differs', {}, [{ id }]));
  return byId.size === known.length ? known : [...byId.values()].sort(byTime);
}

/** Everything an event says, in one spelling. When we heard it is not part of what it says. */
function contentOf(fact: Fact): string {
  return canonical({
    ...fact.event,
    occurredAt: fact.at,
    recordedAt: null,
    condition: fact.condition,
  });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held !== 'object' || held === null || Array.isArray(held)
      ? held
      : Object.fromEntries(
          Object.entries(held)
            .filter(([, each]) => each !== null)
            .sort(([left], [right]) => (left < right ? -1 : 1)),
        ),
  );
}
