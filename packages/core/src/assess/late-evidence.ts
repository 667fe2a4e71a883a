import type { Fact } from '../evidence/index.js';
import { isoOf } from '../time/index.js';
import { failureCode } from './failures.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import { judgeLine } from './line-verdict.js';
import { scopeOf } from './scope.js';
import type { Scope } from './scope.js';

/**
 * A promise that counted as broken for a while and does not any more says what turned it: evidence
 * that came in later, or the taking back of what had broken it.
 */
export function lateEvidence(scope: Scope): Finding[] {
  const { facts, retractions } = scope.evidence;
  const blows = [...facts, ...retractions.map(({ taken }) => taken)].filter(isBlow);
  const since = Math.min(scope.deadline, ...blows.map((fact) => fact.recordedAt));
  return facts
    .filter(({ recordedAt }) => recordedAt > since)
    .filter(({ recordedAt }) => wasBroken(scope, recordedAt - 1) && !wasBroken(scope, recordedAt))
    .map((fact) =>
      finding('late-evidence', { retracted: fact.event.retracts ?? null }, [fact], []),
    );
}

/** How it stood at an earlier instant, on what was known then. */
function wasBroken({ record, promise }: Scope, asOf: number): boolean {
  const then = scopeOf(record, promise, { asOf: isoOf(asOf) });
  return then.lines.some((line) => judgeLine(then, line).status === 'broken');
}

/** Whether an event can break a promise by itself, or take back what keeps it. */
function isBlow(fact: Fact): boolean {
  return (
    failureCode(fact) !== null ||
    fact.milestone === 'claim' ||
    (fact.event.retracts ?? null) !== null
  );
}
