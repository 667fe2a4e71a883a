import { reconcile, standingOf } from '../evidence/index.js';
import type { Evidence, Fact } from '../evidence/index.js';
import type { Instant } from '../model/order.js';
import type { Forecaster } from '../forecast/index.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { assertTimeZone, deadlineOf, parseInstant, weekdays } from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';
import { contentsOf, covers } from './contents.js';
import type { Contents, PromisedLine } from './contents.js';
import { kinds } from './kinds.js';
import type { KindRule } from './kinds.js';
import { defaultThresholds } from './thresholds.js';
import type { Thresholds } from './thresholds.js';

/** What an assessment is made with. */
export interface AssessOptions {
  /** The instant of the verdict. Nothing recorded later counts. */
  readonly asOf: Instant;
  /** The days on which things move; Monday to Friday without holidays when absent. */
  readonly calendar?: BusinessCalendar | undefined;
  /** When silence becomes a sign; {@link defaultThresholds} for those left out. */
  readonly thresholds?: Partial<Thresholds> | undefined;
  /** Says when it will really come, see `@amends/core/forecast`; nobody asks when absent. */
  readonly forecast?: Forecaster | undefined;
}

/** Everything a rule may look at: one promise, what is known, and when we are. */
export interface Scope {
  readonly record: OrderRecord;
  readonly promise: OrderPromise;
  readonly rule: KindRule;
  readonly zone: string;
  /** Milliseconds since 1970-01-01 UTC, as every instant in here. */
  readonly asOf: number;
  /** First instant that is too late; `Infinity` where there is none. */
  readonly deadline: number;
  readonly lines: readonly PromisedLine[];
  readonly evidence: Evidence;
  /** What stands of the evidence, in the order of time. */
  readonly facts: readonly Fact[];
  readonly contents: Contents;
  /** Whether an event fulfils this promise, as far as it goes. */
  readonly settles: (fact: Fact) => boolean;
  readonly calendar: BusinessCalendar;
  readonly thresholds: Thresholds;
  readonly forecast: Forecaster | undefined;
}

/**
 * Reads what an assessment needs, once.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function scopeOf(record: OrderRecord, promise: OrderPromise, options: AssessOptions): Scope {
  const asOf = parseInstant(options.asOf, '/asOf');
  const path = `/promises/${Math.max(0, record.promises.indexOf(promise))}`;
  const zone = promise.timeZone ?? record.order.timeZone;
  assertTimeZone(zone, `${path}/timeZone`);
  const { by } = promise.window;
  const evidence = reconcile(record, asOf);
  const rule = kinds[promise.kind];
  return {
    record,
    promise,
    rule,
    zone,
    asOf,
    deadline: by === null ? Infinity : deadlineOf(by, zone, `${path}/window/by`),
    lines: linesOf(record, promise, rule),
    evidence,
    facts: evidence.facts,
    contents: contentsOf(evidence.facts),
    settles: rule.settles(record, promise),
    calendar: options.calendar ?? weekdays,
    thresholds: { ...defaultThresholds, ...options.thresholds },
    forecast: options.forecast,
  };
}

/** What was known at an earlier instant, as if we had asked then. */
export function scopeAt(scope: Scope, asOf: number): Scope {
  const recorded = scope.evidence.recorded.filter((fact) => fact.recordedAt <= asOf);
  const evidence = { ...scope.evidence, ...standingOf(recorded), recorded };
  return { ...scope, asOf, evidence, facts: evidence.facts, contents: contentsOf(evidence.facts) };
}

function linesOf(record: OrderRecord, promise: OrderPromise, rule: KindRule): PromisedLine[] {
  const all = rule.isAboutUnits
    ? record.order.lines.map(({ id, quantity }) => ({ id, units: quantity }))
    : [];
  const named = all.filter((line) => covers(promise, line));
  // A promise that names no line of this order is read as one about the whole of it.
  const lines = named.length > 0 ? named : all;
  return lines.length > 0 ? lines : [{ id: null, units: 1 }];
}
