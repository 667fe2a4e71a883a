import type { Assessment, AssessmentStatus, LineAssessment } from '../model/assessment.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { isoOf } from '../time/index.js';
import { expectedOf } from './expected.js';
import { reasonsOf } from './finding.js';
import type { LineVerdict } from './line-verdict.js';
import { sumOf } from './gains.js';
import { isoOrNull, judge } from './judge.js';
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
  const fulfilledAt = Math.max(...current.map((line) => line.fulfilledAt));
  const late = (fulfilledAt < Infinity ? fulfilledAt : asOf) - deadline;
  return {
    orderId: record.order.id,
    promiseId: promise.id,
    kind: promise.kind,
    status,
    asOf: isoOf(asOf),
    deadline: isoOrNull(deadline),
    brokenAt: isoOrNull(Math.min(...lines.map((line) => line.brokenAt))),
    fulfilledAt: isoOrNull(fulfilledAt),
    lateBy: status === 'broken' && late >= 0 ? late : null,
    expected: expectedOf(scope, verdict.open),
    progress: { fulfilled: sumOf(current, 'fulfilled'), total: sumOf(current, 'total') },
    lines: lines.flatMap((line) => lineAssessment(verdict, line)),
    reasons: reasonsOf(verdict.findings),
    issues: [...scope.evidence.issues, ...lines.flatMap((line) => line.surplus ?? [])],
  };
}

function lineAssessment(verdict: Verdict, verdictOnLine: LineVerdict): LineAssessment[] {
  const { line, fulfilled, total } = verdictOnLine;
  if (line.id === null) return [];
  return [{ lineId: line.id, status: lineStatus(verdict, verdictOnLine), fulfilled, total }];
}

function lineStatus({ scope, findings }: Verdict, { line, status }: LineVerdict): AssessmentStatus {
  if (status !== 'open') return status;
  if (scope.deadline === Infinity) return 'unknown';
  const isTouched = findings.some(({ lineIds }) => lineIds.includes(line.id));
  return isTouched ? 'at-risk' : 'on-track';
}
