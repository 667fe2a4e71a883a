import type { Fact, FactEta } from '../../evidence/index.js';
import { isoOf } from '../../time/index.js';
import type { Sign } from './sign.js';

/** The carrier itself expects it too late. */
export const etaAfterDeadline: Sign = (scope, open) => {
  const late = new Set<Fact>();
  const lineIds: (string | null)[] = [];
  let last: FactEta | null = null;
  for (const { line, journeys } of open) {
    for (const { eta: fact } of journeys) {
      const eta = fact?.eta ?? null;
      if (fact === null || eta === null || eta.until <= scope.deadline) continue;
      late.add(fact);
      lineIds.push(line.id);
      if (last === null || eta.until > last.until) last = eta;
    }
  }
  if (last === null) return null;
  return {
    code: 'eta-after-deadline',
    params: { eta: last.by, deadline: isoOf(scope.deadline) },
    eventIds: [...late].map((fact) => fact.id),
    lineIds,
  };
};
