import type { AssessmentStatus } from '../model/assessment.js';
import type { Instant } from '../model/order.js';
import { isoOf } from '../time/index.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import { sumOf } from './gains.js';
import { openLinesOf } from './journeys.js';
import type { OpenLine } from './journeys.js';
import { lateEvidence } from './late-evidence.js';
import { judgeLine } from './line-verdict.js';
import type { LineVerdict } from './line-verdict.js';
import type { Scope } from './scope.js';
import { remarksOn } from './remarks.js';

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
  const [status, findings] = outcomeOf(scope, lines, open);
  return { scope, status, lines, open, findings };
}

function outcomeOf(
  scope: Scope,
  lines: readonly LineVerdict[],
  open: readonly OpenLine[],
): [AssessmentStatus, Finding[]] {
  const known = [...lines.flatMap((verdict) => verdict.findings), ...remarksOn(scope)];
  const signs = signsIn(scope, open);
  if (lines.some((line) => line.status === 'broken')) {
    return ['broken', [...known, ...passed(scope, lines), ...signs]];
  }
  const mended = lateEvidence(scope);
  if (lines.every((line) => line.status === 'void')) return ['void', [...known, ...mended]];
  if (open.length === 0) return ['kept', [fulfilled(lines), ...mended, ...known]];
  const deadline = isoOrNull(scope.deadline);
  if (deadline === null) return ['unknown', [finding('no-deadline', {}), ...mended, ...known]];
  // What is known of lines and means trouble to them: a contested arrival, a remark that it is slow.
  if (signs.length > 0 || known.some(({ lineIds }) => lineIds.length > 0)) {
    return ['at-risk', [...known, ...signs, ...mended]];
  }
  return ['on-track', [finding('within-window', { deadline }), ...mended, ...known]];
}

function signsIn(scope: Scope, open: readonly OpenLine[]): Finding[] {
  if (open.length === 0 || scope.deadline === Infinity) return [];
  return scope.rule.signs.flatMap((sign) => sign(scope, open) ?? []);
}

/** The deadline went by with units missing. */
function passed({ deadline, asOf }: Scope, lines: readonly LineVerdict[]): Finding[] {
  const late = asOf < deadline ? [] : lines.filter((line) => line.missed > 0);
  if (late.length === 0) return [];
  const gains = late.flatMap((line) => line.gains.filter((gain) => gain.at >= deadline));
  const params = { deadline: isoOf(deadline), units: sumOf(late, 'missed') };
  return [
    finding(
      'deadline-passed',
      params,
      gains.map(({ fact }) => fact),
      late,
    ),
  ];
}

function fulfilled(lines: readonly LineVerdict[]): Finding {
  const kept = lines.filter((line) => line.status === 'kept');
  const facts = kept.flatMap((line) => line.gains.map(({ fact }) => fact));
  return finding('fulfilled', { units: sumOf(kept, 'fulfilled') }, facts, kept);
}

/** Milliseconds since 1970-01-01 UTC as text; `null` where there is no such moment. */
export function isoOrNull(ms: number): Instant | null {
  return Number.isFinite(ms) ? isoOf(ms) : null;
}
