import type { Fact } from '../evidence/index.js';
import { failureCode } from './failures.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import { judgeLine } from './line-verdict.js';
import { scopeAt } from './scope.js';
import type { Scope } from './scope.js';
import { isContest, spoilCode } from './spoils.js';

/** At how many earlier moments it is asked how the promise stood. No honest record has as many. */
const MOST_MOMENTS = 32;

/**
 * A promise that counted as broken for a while and does not any more says what turned it: evidence
 * that came in later, or the taking back of what had broken it.
 */
export function lateEvidence(scope: Scope): Finding[] {
  const { recorded } = scope.evidence;
  const blows = recorded.filter(isBlow).map((fact) => fact.recordedAt);
  // Nothing can have broken it before the first blow, or before it was due.
  const since = Math.min(scope.deadline, ...blows);
  const learned = recorded.map((fact) => fact.recordedAt).filter((moment) => moment > since);
  if (learned.length === 0) return [];
  const last = Math.max(...learned);
  const moments = [...new Set([since, scope.deadline, ...learned])]
    .filter((moment) => moment <= last)
    .sort((left, right) => left - right);

  const stride = Math.ceil(moments.length / MOST_MOMENTS);
  let broken = Math.floor((moments.length - 2) / stride) * stride;
  while (broken >= 0 && !wasBroken(scope, moments[broken])) broken -= stride;
  if (broken < 0) return [];
  // It was broken then and is not any more: halving what lies between finds the moment.
  let mended = moments.length - 1;
  while (mended - broken > 1) {
    const middle = (broken + mended) >> 1;
    if (wasBroken(scope, moments[middle])) broken = middle;
    else mended = middle;
  }
  const turning = recorded.filter((fact) => fact.recordedAt === moments[mended]);
  const retracted = turning.find((fact) => fact.retracts)?.retracts ?? null;
  return [finding('late-evidence', { retracted }, turning)];
}

/** How it stood at an earlier instant, on what was known then. */
function wasBroken(scope: Scope, asOf = -Infinity): boolean {
  const then = scopeAt(scope, asOf);
  return then.lines.some((line) => judgeLine(then, line).status === 'broken');
}

/** Whether an event can break a promise before it is due. */
function isBlow(fact: Fact): boolean {
  return failureCode(fact) !== null || (spoilCode(fact) !== null && !isContest(fact));
}
