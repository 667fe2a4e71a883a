import { reason } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import type { Issue } from '../model/reason.js';
import type { PromisedLine } from './contents.js';
import { failuresOf } from './failures.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import { completionOf, sumOf } from './gains.js';
import type { Gain } from './gains.js';
import { releasesOf } from './releases.js';
import type { Scope } from './scope.js';
import { isContest, worthOf } from './spoils.js';
import type { Spoil, Worth } from './spoils.js';

/** The verdict on one line, before the signs of trouble are looked at. */
export interface LineVerdict {
  readonly line: PromisedLine;
  readonly status: 'open' | 'kept' | 'broken' | 'void';
  /** Units still promised. */
  readonly total: number;
  readonly fulfilled: number;
  /** Units that were not fulfilled in time, for good. */
  readonly missed: number;
  /** `Infinity` where it was not. */
  readonly brokenAt: number;
  /** `Infinity` where it was not. */
  readonly fulfilledAt: number;
  /** The arrivals that count, in the order of time. */
  readonly gains: readonly Gain[];
  /** More units were reported than were ordered. */
  readonly surplus: Issue | null;
  /** Why it is broken, void or contested. */
  readonly findings: readonly Finding[];
}

/** Holds the evidence against one line of a promise. */
export function judgeLine(scope: Scope, line: PromisedLine): LineVerdict {
  const worth = worthOf(scope, line);
  const { gains, spoils } = worth;
  const certain = failuresOf(scope, line, worth);
  const certainAt = earliest(certain);

  // The customer can let the store off while it can still be kept.
  const settledAt = Math.min(scope.deadline, certainAt, completionOf(worth.reported, line.units));
  const releases = releasesOf(scope, line).filter(({ at }) => at < settledAt);
  const total = Math.max(0, line.units - sumOf(releases, 'units'));
  const released = releases.map((release) => release.finding);
  const missedAt = missedAtOf(scope, total, worth);
  const brokenAt = Math.min(certainAt, missedAt);
  const fulfilledAt = completionOf(gains, total);
  const status =
    total === 0
      ? 'void'
      : brokenAt < Infinity
        ? 'broken'
        : fulfilledAt < Infinity
          ? 'kept'
          : 'open';
  const missedNow = missedAt < Infinity ? total - inTime(scope, gains) : 0;
  return {
    line,
    status,
    total,
    fulfilled: Math.min(total, sumOf(gains, 'units')),
    missed: Math.min(total, Math.max(missedNow, sumOf(certain, 'units'))),
    brokenAt: status === 'broken' ? brokenAt : Infinity,
    fulfilledAt,
    gains,
    surplus: surplusOf(line, gains),
    findings: [
      ...(status === 'void' ? [] : certain.map((each) => findingOf(each, line))),
      ...(status === 'open' || status === 'broken' ? doubtsIn(spoils, line) : []),
      ...released,
    ],
  };
}

/**
 * When the deadline was missed; `Infinity` where it was not. What had come in time and was contested
 * only afterwards is missed from the moment when the customer said so.
 */
function missedAtOf(scope: Scope, total: number, { reported, gains, spoils }: Worth): number {
  if (scope.asOf < scope.deadline || inTime(scope, gains) >= total) return Infinity;
  if (inTime(scope, reported) < total) return scope.deadline;
  return Math.max(scope.deadline, earliest(spoils.filter((spoil) => spoil.units > 0)));
}

function inTime(scope: Scope, gains: readonly Gain[]): number {
  return sumOf(
    gains.filter((gain) => gain.at < scope.deadline),
    'units',
  );
}

function earliest(all: readonly { readonly fact: Fact }[]): number {
  return Math.min(...all.map((each) => each.fact.at));
}

/**
 * Claims that contest an arrival, or find fault with what nobody has reported as arrived. "It has not
 * come" before anything was said to have come is impatience, and no evidence.
 */
function doubtsIn(spoils: readonly Spoil[], line: PromisedLine): Finding[] {
  return spoils
    .filter(({ fact, units }) => fact.milestone === 'claim' && isContest(fact) === units > 0)
    .map((spoil) => findingOf(spoil, line));
}

function findingOf({ code, fact, units }: Spoil, line: PromisedLine): Finding {
  return finding(code, { units }, [fact], [{ line }]);
}

/** Units that events counted out and that were never ordered. */
function surplusOf(line: PromisedLine, gains: readonly Gain[]): Issue | null {
  const counted = gains.filter((gain) => gain.fact.units !== null);
  const units = sumOf(counted, 'units');
  if (line.id === null || units <= line.units) return null;
  const params = { lineId: line.id, fulfilled: units, total: line.units };
  return reason(
    'over-fulfilled',
    params,
    counted.map((gain) => gain.fact),
  );
}
