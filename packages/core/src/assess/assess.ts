import type { Assessment, AssessmentStatus, LineAssessment } from '../model/assessment.js';
import type { OrderPromise } from '../model/promise.js';
import type { Issue } from '../model/reason.js';
import type { OrderRecord } from '../model/record.js';
import { isoOf } from '../time/index.js';
import { expectedOf } from './expected.js';
import { reasonsOf } from './finding.js';
import type { LineVerdict } from './line-verdict.js';
import { judge } from './judge.js';
import type { Verdict } from './judge.js';
import { scopeOf } from './scope.js';
import type { AssessOptions } from './scope.js';

/**
 * Holds what is known at an instant against one promise, and says how it stands and why. The order
 * and the repetition of events make no difference. Quantities count: a line is kept when all of its
 * units were fulfilled before the deadline, which is exclusive.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read; what
 *   merely contradicts itself comes back in `issues`.
 */
export function assess(
  record: OrderRecord,
  promise: OrderPromise,
  options: AssessOptions,
): Assessment {
  const verdict = judge(scopeOf(record, promise, options));
  const { scope, status, lines } = verdict;
  const { deadline, asOf } = scope;
  const current = lines.filter((line) => line.status !== 'void');
  const brokenAt = Math.min(Infinity, ...lines.map((line) => line.brokenAt ?? Infinity));
  const fulfilledAt = current.some((line) => line.fulfilledAt === null)
    ? -Infinity
    : Math.max(-Infinity, ...current.map((line) => line.fulfilledAt ?? -Infinity));
  return {
    orderId: record.order.id,
    promiseId: promise.id,
    kind: promise.kind,
    status,
    asOf: isoOf(asOf),
    deadline: isoOrNull(deadline),
    brokenAt: isoOrNull(brokenAt),
    fulfilledAt: isoOrNull(fulfilledAt),
    lateBy:
      status === 'broken'
        ? lateBy(deadline, Number.isFinite(fulfilledAt) ? fulfilledAt : asOf)
        : null,
    expected: expectedOf(scope, verdict.open),
    progress: {
      fulfilled: current.reduce((units, line) => units + line.fulfilled, 0),
      total: current.reduce((units, line) => units + line.total, 0),
    },
    lines: lines.flatMap((line) => lineAssessment(verdict, line)),
    reasons: reasonsOf(verdict.findings),
    issues: [
      ...scope.evidence.issues,
      ...lines.flatMap((line): Issue[] => (line.surplus ? [line.surplus] : [])),
    ],
  };
}

function lateBy(deadline: number, until: number): number | null {
  return until >= deadline ? until - deadline : null;
}

function isoOrNull(ms: number): string | null {
  return Number.isFinite(ms) ? isoOf(ms) : null;
}

function lineAssessment(
  verdict: Verdict,
  { line, status, fulfilled, total }: LineVerdict,
): LineAssessment[] {
  if (line.id === null) return [];
  return [{ lineId: line.id, status: lineStatus(verdict, line.id, status), fulfilled, total }];
}

function lineStatus(
  { scope, findings }: Verdict,
  lineId: string,
  status: LineVerdict['status'],
): AssessmentStatus {
  if (status !== 'open') return status;
  if (scope.deadline === Infinity) return 'unknown';
  const isTouched = findings.some(
    (finding) => finding.lineIds.includes(lineId) && finding.code !== 'cancelled-by-customer',
  );
  return isTouched ? 'at-risk' : 'on-track';
}
