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
export interface Evidence extends Standing {
  /** All that was recorded, repeats and what was taken back included, in the order of time. */
  readonly recorded: readonly Fact[];
}

/** What stands of what was recorded. */
export interface Standing {
  /** In the order of time. */
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
  // In the order of time from the start, so that nothing below depends on the order of arrival.
  const recorded = record.events
    .map((event, index) => readFact(event, index, zone))
    .filter((fact) => fact.recordedAt <= asOf)
    .sort(byTime);
  const standing = standingOf(recorded);
  const issues = [...standing.issues, ...contradictionsOf(record, standing.facts)];
  return { ...standing, recorded, issues };
}

/**
 * What stands of events: each once, without what was taken back.
 *
 * @param recorded in the order of time.
 */
export function standingOf(recorded: readonly Fact[]): Standing {
  const issues: Issue[] = [];
  const known = withoutRepeats(recorded, issues);
  const retractions = retractionsIn(known, issues);
  const facts = known.filter((fact) => !retractions.has(fact.id));
  return { facts, retractions: [...retractions.values()], issues };
}
