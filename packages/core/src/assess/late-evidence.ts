import type { Fact } from '../evidence/index.js';
import { fillsParcel, unitsOf } from './contents.js';
import { failureCode } from './failures.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import { judgeLine } from './line-verdict.js';
import type { LineVerdict } from './line-verdict.js';
import { scopeAt } from './scope.js';
import type { Scope } from './scope.js';

/**
 * A promise that counted as broken for a while and does not any more says what turned it: evidence
 * that came in later, or the taking back of what had broken it.
 */
export function lateEvidence(scope: Scope, lines: readonly LineVerdict[]): Finding[] {
  const { facts } = scope;
  const { retractions } = scope.evidence;
  const blows = [...facts, ...retractions.map(({ taken }) => taken)].filter(isAgainst);
  const firstBlow = Math.min(scope.deadline, ...blows.map((fact) => fact.recordedAt));
  const later = facts.filter(
    (fact) => fact.recordedAt > firstBlow && (scope.settles(fact) || fillsParcel(fact)),
  );
  const provers = later.filter((fact) => {
    const before = scopeAt(scope, fact.recordedAt - 1);
    return lines.some(({ line }) => judgeLine(before, line).status === 'broken');
  });
  const findings: Finding[] = [];
  if (provers.length > 0) findings.push(finding('late-evidence', { retracted: null }, provers, []));
  for (const { taken, by } of retractions) {
    // What becomes of one parcel can bear on lines that another was to bring, and what is no longer
    // taken back can be about anything.
    const concerns =
      taken.shipmentId !== null ||
      retractsOther(taken) ||
      lines.some(({ line }) => unitsOf(scope.contents, taken, line) > 0);
    if (by.recordedAt > firstBlow && concerns) {
      findings.push(finding('late-evidence', { retracted: taken.id }, [by], []));
    }
  }
  return findings;
}

/** Whether an event can break a promise by itself, or take back what keeps it. */
function isAgainst(fact: Fact): boolean {
  return failureCode(fact) !== null || fact.milestone === 'claim' || retractsOther(fact);
}

function retractsOther(fact: Fact): boolean {
  return (fact.event.retracts ?? null) !== null;
}
