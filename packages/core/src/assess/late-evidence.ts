import type { Fact } from '../evidence/index.js';
import { fillsParcel, unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { failureCode } from './failures.js';
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
  const lineIds: Finding['lineIds'] = [];
  const provers = new Set(
    lines.flatMap(({ line }) => proversOf(scope, line).map((fact) => fact.id)),
  );
  const findings: Finding[] = [];
  if (provers.size > 0) {
    const params = { retracted: null };
    findings.push({ code: 'late-evidence', params, eventIds: [...provers], lineIds });
  }
  for (const { taken, by } of scope.evidence.retractions) {
    // What took something back, and is taken back itself, can have broken it too.
    const wasAgainst = isAgainst(taken) || (taken.event.retracts ?? null) !== null;
    const isLate = by.recordedAt > (wasAgainst ? taken.recordedAt : scope.deadline);
    // What it spoke of then counts, whatever its parcel is known to hold by now.
    const concerns = lines.some(({ line }) => unitsOf(taken, line, new Map()) > 0);
    if (!isLate || !(concerns || fillsParcel(taken))) continue;
    const params = { retracted: taken.id };
    findings.push({ code: 'late-evidence', params, eventIds: [by.id], lineIds });
  }
  return findings;
}

/** The events before whose learning the line counted as broken. */
function proversOf(scope: Scope, line: PromisedLine): Fact[] {
  const { facts } = scope.evidence;
  const firstBlow = Math.min(
    scope.deadline,
    ...facts.filter(isAgainst).map((fact) => fact.recordedAt),
  );
  return facts.filter(
    (fact) =>
      fact.recordedAt > firstBlow &&
      (scope.settles(fact) || fillsParcel(fact)) &&
      judgeLine(scopeAt(scope, fact.recordedAt - 1), line).status === 'broken',
  );
}

/** Whether an event can break a promise by itself. */
function isAgainst(fact: Fact): boolean {
  return failureCode(fact) !== null || fact.milestone === 'claim';
}
