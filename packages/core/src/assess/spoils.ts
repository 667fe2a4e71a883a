import type { Fact } from '../evidence/index.js';
import type { ReasonCode } from '../model/reason.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { gainsOf } from './gains.js';
import type { Gain } from './gains.js';
import type { Scope } from './scope.js';

/** Something that says of arrived units that they do not count. */
export interface Spoil {
  readonly fact: Fact;
  readonly code: ReasonCode;
  /** Units of arrivals that it takes away; 0 when nothing had arrived. */
  readonly units: number;
}

/** What arrivals are worth after what was said about them. */
export interface Worth {
  /** What was reported, in the order of time. */
  readonly reported: readonly Gain[];
  /** What of it counts. */
  readonly gains: readonly Gain[];
  readonly spoils: readonly Spoil[];
}

/**
 * Takes from the arrivals of a line what the customer never had, or had damaged, wrong or incomplete.
 * A claim speaks of what had arrived when it was made, the latest first, and of its own parcel where
 * it names one.
 */
export function worthOf(scope: Scope, line: PromisedLine): Worth {
  const reported = gainsOf(scope, line);
  const spoils: Spoil[] = [];
  const claims = scope.rule.isAboutArrival ? scope.facts.filter((fact) => spoilCode(fact)) : [];
  // Who says that it is the wrong thing has something: that settles more than "it never came".
  claims.sort((left, right) => Number(isContest(left)) - Number(isContest(right)));
  const left = reported.map((gain) => ({ ...gain }));
  for (const fact of claims) {
    const code = spoilCode(fact);
    if (code === null || unitsOf(scope.contents, fact, line) === 0) continue;
    let units = 0;
    for (const gain of [...left].reverse()) {
      const taken = speaksOf(fact, gain)
        ? Math.min(gain.units, (fact.units ?? Infinity) - units)
        : 0;
      gain.units -= taken;
      units += taken;
    }
    spoils.push({ fact, code, units });
  }
  return { reported, gains: left.filter((gain) => gain.units > 0), spoils };
}

/** Whether it only contests an arrival, and settles nothing. */
export function isContest(fact: Fact): boolean {
  return spoilCode(fact) === 'not-received';
}

/** The code of what finds fault with an arrival; `null` for everything else. */
export function spoilCode({ milestone, event: { claim } }: Fact): ReasonCode | null {
  if (milestone === 'damaged') return milestone;
  if (milestone !== 'claim' || !claim || claim === 'slow' || claim === 'other') return null;
  return claim;
}

function speaksOf(fact: Fact, gain: Gain): boolean {
  const sameParcel = fact.shipmentId !== null && fact.shipmentId === gain.fact.shipmentId;
  // What a carrier damaged on the way arrives damaged.
  if (fact.milestone === 'damaged' && sameParcel) return true;
  return (
    gain.at <= fact.at && (sameParcel || fact.shipmentId === null || gain.fact.shipmentId === null)
  );
}
