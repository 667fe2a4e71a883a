import type { Fact } from '../evidence/index.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { failureCode } from './failures.js';
import type { Finding } from './finding.js';
import { judgeLine } from './line-verdict.js';
import type { LineVerdict } from './line-verdict.js';
import { FORWARD } from './milestones.js';
import { scopeAt } from './scope.js';
import type { Scope } from './scope.js';

/**
 * A promise that counted as broken for a while and is kept after all says what turned it: evidence
 * that came in later, or the taking back of what had broken it.
 */
export function lateEvidence(scope: Scope, lines: readonly LineVerdict[]): Finding[] {
  const lineIds = lines.map(({ line }) => line.id);
  const provers = new Set(
    lines.flatMap(({ line }) => proversOf(scope, line).map((fact) => fact.id)),
  );
  const findings: Finding[] = [];
  if (provers.size > 0) {
    const params = { retracted: null };
    findings.push({ code: 'late-evidence', params, eventIds: [...provers], lineIds });
  }
  for (const { taken, by } of scope.evidence.retractions) {
    const isLate = by.recordedAt > (isAgainst(taken) ? taken.recordedAt : scope.deadline);
    if (!isLate || !lines.some(({ line }) => unitsOf(taken, line, scope.contents) > 0)) continue;
    const params = { retracted: taken.id };
    findings.push({ code: 'late-evidence', params, eventIds: [by.id], lineIds });
  }
  return findings;
}

/** The events that were learned only after the line had counted as broken. */
function proversOf(scope: Scope, line: PromisedLine): Fact[] {
  const facts = scope.evidence.facts.filter((fact) => unitsOf(fact, line, scope.contents) > 0);
  const proofs = facts.filter((fact) => scope.settles(fact) || fillsParcel(fact));
  const moments = new Set([scope.deadline]);
  for (const fact of scope.evidence.facts) {
    if (isAgainst(fact) || (fillsParcel(fact) && fact.recordedAt > scope.deadline))
      moments.add(fact.recordedAt);
  }
  const provers = new Set<Fact>();
  for (const moment of moments) {
    const later = proofs.filter((fact) => fact.recordedAt > moment);
    if (later.length === 0 || judgeLine(scopeAt(scope, moment), line).status !== 'broken') continue;
    for (const fact of later) provers.add(fact);
  }
  return [...provers];
}

/** Whether an event can break a promise by itself. */
function isAgainst(fact: Fact): boolean {
  return failureCode(fact) !== null || fact.milestone === 'claim';
}

/** Whether an event says what a parcel holds, and so what its other events are about. */
function fillsParcel({ milestone, shipmentId, lineIds }: Fact): boolean {
  return shipmentId !== null && lineIds !== null && FORWARD.has(milestone);
}
