import type { AssessmentStatus } from '../model/assessment.js';
import { isoOf } from '../time/index.js';
import type { Finding } from './finding.js';
import { openLinesOf } from './journeys.js';
import type { OpenLine } from './journeys.js';
import { lateEvidence } from './late-evidence.js';
import { judgeLine } from './line-verdict.js';
import type { LineVerdict } from './line-verdict.js';
import type { Scope } from './scope.js';

/** The verdict on a promise in full, from which an assessment and a breach are drawn. */
export interface Verdict {
  readonly scope: Scope;
  readonly status: AssessmentStatus;
  readonly lines: readonly LineVerdict[];
  readonly open: readonly OpenLine[];
  readonly findings: readonly Finding[];
}

/** Holds the evidence against a promise. */
export function judge(scope: Scope): Verdict {
  const lines = scope.lines.map((line) => judgeLine(scope, line));
  const open = openLinesOf(scope, lines);
  const known = lines.flatMap((verdict) => verdict.findings);
  const signs = scope.deadline === Infinity ? [] : signsIn(scope, open);
  const base = { scope, lines, open };

  if (lines.some((line) => line.status === 'broken')) {
    return { ...base, status: 'broken', findings: [...known, ...passed(scope, lines), ...signs] };
  }
  if (lines.every((line) => line.status === 'void'))
    return { ...base, status: 'void', findings: known };
  const mended = lateEvidence(scope, lines);
  if (open.length === 0) {
    return { ...base, status: 'kept', findings: [fulfilled(lines), ...mended, ...known] };
  }
  if (scope.deadline === Infinity) {
    const none: Finding = { code: 'no-deadline', params: {}, eventIds: [], lineIds: [] };
    return { ...base, status: 'unknown', findings: [none, ...mended, ...known] };
  }
  const contested = lines.filter((line) => line.status === 'open').flatMap((line) => line.findings);
  const isAtRisk = signs.length > 0 || contested.some((finding) => !isRelease(finding));
  if (isAtRisk) return { ...base, status: 'at-risk', findings: [...known, ...signs, ...mended] };
  const params = { deadline: isoOf(scope.deadline) };
  const calm: Finding = { code: 'within-window', params, eventIds: [], lineIds: [] };
  return { ...base, status: 'on-track', findings: [calm, ...mended, ...known] };
}

function signsIn(scope: Scope, open: readonly OpenLine[]): Finding[] {
  if (open.length === 0) return [];
  return scope.rule.signs.flatMap((sign) => sign(scope, open) ?? []);
}

function isRelease({ code }: Finding): boolean {
  return code === 'cancelled-by-customer' || code === 'agreed-to-new-date';
}

/** The deadline went by with units missing. */
function passed(scope: Scope, lines: readonly LineVerdict[]): Finding[] {
  if (scope.asOf < scope.deadline) return [];
  const late = lines.filter((line) => line.status === 'broken' && line.missed > 0);
  if (late.length === 0) return [];
  const gains = late.flatMap((line) => line.gains.filter((gain) => gain.at >= scope.deadline));
  return [
    {
      code: 'deadline-passed',
      params: {
        deadline: isoOf(scope.deadline),
        units: late.reduce((units, line) => units + line.missed, 0),
      },
      eventIds: gains.map((gain) => gain.fact.id),
      lineIds: late.map((line) => line.line.id),
    },
  ];
}

function fulfilled(lines: readonly LineVerdict[]): Finding {
  const kept = lines.filter((line) => line.status === 'kept');
  return {
    code: 'fulfilled',
    params: { units: kept.reduce((units, line) => units + line.fulfilled, 0) },
    eventIds: kept.flatMap((line) => line.gains.map((gain) => gain.fact.id)),
    lineIds: kept.map((line) => line.line.id),
  };
}
