import type { Fact } from '../evidence/index.js';
import type { Issue } from '../model/reason.js';
import type { PromisedLine } from './contents.js';
import { failuresOf } from './failures.js';
import type { Failure } from './failures.js';
import type { Finding } from './finding.js';
import { completionOf, gainsOf, sumOf } from './gains.js';
import type { Gain } from './gains.js';
import { releasesOf } from './releases.js';
import type { Scope } from './scope.js';
import { certainIn, worthOf } from './spoils.js';
import type { Spoil } from './spoils.js';

/** The verdict on one line, before the signs of trouble are looked at. */
export interface LineVerdict {
  readonly line: PromisedLine;
  readonly status: 'open' | 'kept' | 'broken' | 'void';
  /** Units still promised. */
  readonly total: number;
  readonly fulfilled: number;
  /** Units that were not fulfilled in time, for good. */
  readonly missed: number;
  readonly brokenAt: number | null;
  readonly fulfilledAt: number | null;
  /** The arrivals that count, in the order of time. */
  readonly gains: readonly Gain[];
  /** More units were reported than were ordered. */
  readonly surplus: Issue | null;
  /** Why it is broken, void or contested. */
  readonly findings: readonly Finding[];
}

/** Holds the evidence against one line of a promise. */
export function judgeLine(scope: Scope, line: PromisedLine): LineVerdict {
  const { rule, contents, settles } = scope;
  const { facts } = scope.evidence;
  const reported = gainsOf(line, facts, contents, settles);
  const { gains, spoils } = rule.concernsGoods
    ? worthOf(line, reported, facts, contents)
    : { gains: reported, spoils: [] };
  const certain = [
    ...(rule.canFail ? failuresOf(line, facts, settles) : []),
    ...(rule.concernsGoods ? certainIn(line, spoils, facts, settles) : []),
  ].filter((each) => each.units > 0);
  const certainAt = earliest(certain);

  const releases = rule.canFail ? releasesIn(scope, line, reported, certainAt) : [];
  const total = Math.max(0, line.units - sumOf(releases));
  const released = releases.map((release) => release.finding);
  const base = { line, total, gains, surplus: surplusOf(line, gains) };
  if (total === 0) {
    const never = { missed: 0, brokenAt: null, fulfilledAt: null };
    return { ...base, ...never, status: 'void', fulfilled: 0, findings: released };
  }

  const missedAt = missedAtOf(scope, total, reported, gains, spoils);
  const isBroken = Math.min(certainAt, missedAt) < Infinity;
  const completion = completionOf(gains, total);
  const missedNow = missedAt < Infinity ? total - inTime(scope, gains) : 0;
  const status = isBroken ? 'broken' : completion === null ? 'open' : 'kept';
  return {
    ...base,
    status,
    fulfilled: Math.min(total, sumOf(gains)),
    missed: Math.min(total, Math.max(missedNow, sumOf(certain))),
    brokenAt: isBroken ? Math.min(certainAt, missedAt) : null,
    fulfilledAt: completion?.at ?? null,
    findings: [
      ...certain.map((each) => findingOf(each, line)),
      ...(status === 'kept' ? [] : doubtsIn(spoils, line)),
      ...released,
    ],
  };
}

/** The customer's releases that came while it could still be kept. */
function releasesIn(
  scope: Scope,
  line: PromisedLine,
  reported: readonly Gain[],
  certainAt: number,
) {
  const before = Math.min(scope.deadline, certainAt);
  return releasesOf(scope.record, scope.promise, line, scope.evidence.facts, scope.contents).filter(
    ({ at }) => at < before && sumOf(reported.filter((gain) => gain.at <= at)) < line.units,
  );
}

/**
 * When the deadline was missed; `Infinity` where it was not. What had come in time and was contested
 * only afterwards is missed from the moment when the customer said so.
 */
function missedAtOf(
  scope: Scope,
  total: number,
  reported: readonly Gain[],
  gains: readonly Gain[],
  spoils: readonly Spoil[],
): number {
  if (scope.asOf < scope.deadline || inTime(scope, gains) >= total) return Infinity;
  if (inTime(scope, reported) < total) return scope.deadline;
  return Math.max(scope.deadline, earliest(spoils.filter((spoil) => spoil.units > 0)));
}

function inTime(scope: Scope, gains: readonly Gain[]): number {
  return sumOf(gains.filter((gain) => gain.at < scope.deadline));
}

function earliest(all: readonly { readonly fact: Fact }[]): number {
  return Math.min(Infinity, ...all.map((each) => each.fact.at));
}

/**
 * Claims that contest an arrival, or find fault with what nobody has reported as arrived. "It has not
 * come" before anything was said to have come is impatience, and no evidence.
 */
function doubtsIn(spoils: readonly Spoil[], line: PromisedLine): Finding[] {
  return spoils
    .filter((spoil) => spoil.fact.milestone === 'claim' && spoil.isCertain === (spoil.units === 0))
    .map((spoil) => findingOf(spoil, line));
}

function findingOf({ code, fact, units }: Spoil | Failure, line: PromisedLine): Finding {
  return { code, params: { units }, eventIds: [fact.id], lineIds: [line.id] };
}

/** Units that events counted out and that were never ordered. */
function surplusOf(line: PromisedLine, gains: readonly Gain[]): Issue | null {
  const counted = gains.filter((gain) => gain.fact.units !== null);
  const units = sumOf(counted);
  if (line.id === null || units <= line.units) return null;
  return {
    code: 'over-fulfilled',
    params: { lineId: line.id, fulfilled: units, total: line.units },
    eventIds: counted.map((gain) => gain.fact.id),
  };
}
