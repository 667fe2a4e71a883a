import type { Fact } from '../../evidence/index.js';
import type { ReasonCode, ReasonParams } from '../../model/reason.js';
import { finding } from '../finding.js';
import type { Journey } from '../journeys.js';
import type { Scope } from '../scope.js';
import type { Sign } from './sign.js';

/** A sign that is found in journeys: picks the event that tells of it, and explains those it found. */
export function journeySign(
  code: ReasonCode,
  pick: (journey: Journey, scope: Scope) => Fact | null,
  explain: (found: readonly Fact[], scope: Scope) => ReasonParams,
): Sign {
  return (scope, open) => {
    const found = new Set<Fact>();
    const touched = open.filter(({ journeys }) => {
      const here = journeys.flatMap((journey) => pick(journey, scope) ?? []);
      for (const fact of here) found.add(fact);
      return here.length > 0;
    });
    return found.size === 0 ? null : finding(code, explain([...found], scope), found, touched);
  };
}
