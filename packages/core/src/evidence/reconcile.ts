import type { OrderRecord } from '../model/record.js';
import type { Issue } from '../model/reason.js';
import { assertTimeZone } from '../time/index.js';
import { contradictionsOf } from './contradictions.js';
import { byTime, readFact } from './fact.js';
import type { Fact } from './fact.js';
import { withoutRepeats } from './repeats.js';
import { retractionsIn } from './retractions.js';
import type { Retraction } from './retractions.js';

/** What is known at an instant. */
export interface Evidence {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  /** What stands, in the order of time. */
  readonly facts: readonly Fact[];
  /** What was taken back. */
  readonly retractions: readonly Retraction[];
  readonly issues: readonly Issue[];
}

/**
 * What a record says at an instant: only what was recorded by then, each event once, without what was
 * taken back, in the order of time, whatever the order in which it came. Contradictions are reported,
 * and never thrown.
 *
 * @param asOf milliseconds since 1970-01-01 UTC.
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read at all.
 */
export function reconcile(record: OrderRecord, asOf: number): Evidence {
  const zone = record.order.timeZone;
  assertTimeZone(zone, '/order/timeZone');
  const issues: Issue[] = [];
  const recorded = record.events
    .map((event, index) => readFact(event, index, zone))
    .filter((fact) => fact.recordedAt <= asOf);
  const known = withoutRepeats(recorded, issues);
  const retractions = retractionsIn(known, issues);
  const facts = [...known.values()].filter((fact) => !retractions.has(fact.id)).sort(byTime);
  issues.push(...contradictionsOf(record, facts));
  return {
    asOf,
    facts,
    retractions: [...retractions.values()].sort(byRetraction),
    issues: issues.sort(byIssue),
  };
}

function byRetraction(left: Retraction, right: Retraction): number {
  return byTime(left.by, right.by);
}

function byIssue(left: Issue, right: Issue): number {
  const [one, other] = [spell(left), spell(right)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function spell(issue: Issue): string {
  return JSON.stringify([issue.code, issue.eventIds, issue.params]);
}
