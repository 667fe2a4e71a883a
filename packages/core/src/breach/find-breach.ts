import { judge, scopeOf } from '../assess/index.js';
import type { AssessOptions, Verdict } from '../assess/index.js';
import { AmendsError } from '../errors/amends-error.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { Reason, ReasonCode } from '../model/reason.js';
import type { OrderRecord } from '../model/record.js';
import { rootOf } from '../model/promise-chain.js';
import { businessDaysBetween, deadlineOf, isoOf, localDayOf, parseInstant } from '../time/index.js';
import { breachIdFor } from './breach-id.js';
import { faultOf } from './fault.js';
import { recurrenceOf } from './recurrence.js';
import type { EarlierFailures } from './recurrence.js';
import { defaultSeverity, severityOf } from './severity.js';
import type { SeverityThresholds } from './severity.js';
import { stakesOf } from './stakes.js';

/** What a breach is found with: what its assessment was made with, what went before, and when it weighs more. */
export interface BreachOptions extends AssessOptions, EarlierFailures {
  /** {@link defaultSeverity} for those left out. */
  readonly severity?: Partial<SeverityThresholds> | undefined;
}

const GOODS_ARE_GONE: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'lost',
  'returned',
  'damaged',
  'wrong-item',
  'missing-item',
  'not-received',
  'cancelled-by-store',
]);

/**
 * What is wrong with a promise that is broken or about to be, or that was kept and felt slow to the
 * customer; `null` with any other.
 *
 * @throws {AmendsError} `not_found` when the record does not hold the promise that was assessed.
 */
export function findBreach(
  record: OrderRecord,
  assessment: Assessment,
  options: BreachOptions,
): Breach | null {
  const { status } = assessment;
  const remark = remarkIn(assessment);
  if (status !== 'broken' && status !== 'at-risk' && remark === null) return null;
  const promise = record.promises.find(({ id }) => id === assessment.promiseId);
  if (promise === undefined) {
    throw new AmendsError({
      code: 'not_found',
      message:
        'This assessment is of a promise that the record does not hold, so its breach cannot be placed. ' +
        'Pass the record that was assessed.',
    });
  }
  const verdict = judge(scopeOf(record, promise, options));
  const { scope } = verdict;
  const root = rootOf(record, promise);
  const stage = status === 'at-risk' ? 'pending' : 'actual';
  const lines = missingLines(verdict, stage);
  const lateDays = status === 'broken' ? daysLate(verdict, assessment) : 0;
  const recurrence = recurrenceOf(record, root, scope, options);
  return {
    id: breachIdFor(record.order.id, root.id),
    orderId: record.order.id,
    promiseId: root.id,
    kind: promise.kind,
    stage,
    severity: severityOf(
      {
        stage,
        // The customer already knows of the new date: what it adds to the wait counts now.
        lateDays: Math.max(lateDays, daysExpectedLate(verdict, assessment)),
        ...stakesOf(record.order, lines),
        currency: record.order.currency,
        isEssential: remark === null && (promise.essential ?? root.essential ?? false),
        isLost: assessment.reasons.some(({ code }) => GOODS_ARE_GONE.has(code)),
        recurrence: recurrence.order + recurrence.customer,
      },
      { ...defaultSeverity, ...options.severity },
    ),
    fault: remark === null ? faultOf(verdict) : 'unknown',
    recurrence,
    lines,
    lateDays,
    since: assessment.brokenAt ?? isoOf(firstSign(verdict)),
    reasons: remark === null ? assessment.reasons : [remark],
  };
}

/**
 * What was kept, and took a while all the same: the customer says so, in passing and without a form. It
 * is the slightest of breaches, and the last moment at which a word still helps.
 */
function remarkIn({ status, reasons }: Assessment): Reason | null {
  if (status !== 'kept') return null;
  return reasons.find(({ code }) => code === 'slow') ?? null;
}

function missingLines({ lines, findings }: Verdict, stage: Breach['stage']): Breach['lines'] {
  return lines.flatMap(({ line, missed, total, fulfilled, status }) => {
    const isTouched =
      status === 'open' && findings.some(({ lineIds }) => lineIds.includes(line.id));
    const units = stage === 'actual' ? missed : isTouched ? total - fulfilled : 0;
    return line.id !== null && units > 0 ? [{ lineId: line.id, units }] : [];
  });
}

/** Business days from the promised day, or the day it broke if that came later, to its fulfilment or now. */
function daysLate({ scope }: Verdict, { fulfilledAt, brokenAt }: Assessment): number {
  const until = fulfilledAt === null ? scope.asOf : parseInstant(fulfilledAt);
  const broken = brokenAt === null ? -Infinity : parseInstant(brokenAt);
  // A promise without a deadline, or one that failed for certain beforehand, is late from its breaking.
  const promised = scope.deadline === Infinity ? broken : scope.deadline;
  const since = broken > promised ? broken : promised - 1;
  return Math.max(0, businessDays({ scope }, since, until));
}

function daysExpectedLate({ scope }: Verdict, { expected }: Assessment): number {
  if (expected === null || scope.deadline === Infinity) return 0;
  const until = deadlineOf(expected.by, scope.zone) - 1;
  return Math.max(0, businessDays({ scope }, scope.deadline - 1, until));
}

function businessDays({ scope }: Pick<Verdict, 'scope'>, from: number, until: number): number {
  return businessDaysBetween(
    localDayOf(from, scope.zone),
    localDayOf(until, scope.zone),
    scope.calendar,
  );
}

/** The earliest thing that today's signs rest on; where they rest on the calendar, when it was promised. */
function firstSign({ scope, findings }: Verdict): number {
  const ids = new Set(findings.flatMap((finding) => finding.eventIds));
  const moved = new Set(findings.map(({ params }) => params.promiseId));
  const moments = [
    ...scope.evidence.facts.filter((fact) => ids.has(fact.id)).map((fact) => fact.at),
    ...scope.record.promises
      .filter(({ id }) => moved.has(id))
      .map(({ madeAt }) => parseInstant(madeAt)),
  ];
  return moments.length === 0 ? parseInstant(scope.promise.madeAt) : Math.min(...moments);
}
