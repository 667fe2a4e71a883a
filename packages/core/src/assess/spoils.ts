import type { Fact } from '../evidence/index.js';
import type { ReasonCode } from '../model/reason.js';
import { contentsOf, unitsOf } from './contents.js';
import type { Contents, PromisedLine } from './contents.js';
import { gainsOf } from './gains.js';
import type { Gain } from './gains.js';

/** Something that says of arrived units that they do not count. */
export interface Spoil {
  readonly fact: Fact;
  readonly code: ReasonCode;
  /** Units of arrivals that it takes away; 0 when nothing had arrived. */
  readonly units: number;
  /** Whether this settles it, or only contests it. */
  readonly isCertain: boolean;
}

/** What arrivals are worth after what was said about them. */
export interface Worth {
  /** What counts, in the order of time. */
  readonly gains: readonly Gain[];
  readonly spoils: readonly Spoil[];
}

/**
 * Takes from the arrivals of a line what the customer never had, or had damaged, wrong or incomplete.
 * A claim speaks of what had arrived when it was made, the latest first, and of its own parcel where
 * it names one.
 */
export function worthOf(
  line: PromisedLine,
  gains: readonly Gain[],
  facts: readonly Fact[],
  contents: Contents,
): Worth {
  let left: Gain[] = [...gains];
  const spoils: Spoil[] = [];
  const claims = facts.filter((fact) => spoilCode(fact) !== null);
  // Who says that it is the wrong thing has something: that settles more than "it never came".
  for (const fact of claims.sort(
    (left, right) => Number(isContest(left)) - Number(isContest(right)),
  )) {
    const code = spoilCode(fact);
    if (code === null || unitsOf(fact, line, contents) === 0) continue;
    const all = fact.units ?? Infinity;
    let units = 0;
    left = left
      .reverse()
      .map((gain) => {
        if (!speaksOf(fact, gain)) return gain;
        const taken = Math.min(gain.units, all - units);
        units += taken;
        return { ...gain, units: gain.units - taken };
      })
      .filter((gain) => gain.units > 0)
      .reverse();
    spoils.push({ fact, code, units, isCertain: !isContest(fact) });
  }
  return { gains: left, spoils };
}

/**
 * The claims that made it certain that a line failed: what they find fault with had arrived when they
 * were made, or turns out to have. What was certain once stays so, or broken promises would mend.
 */
export function certainIn(
  line: PromisedLine,
  spoils: readonly Spoil[],
  facts: readonly Fact[],
  settles: (fact: Fact) => boolean,
): Spoil[] {
  const certain: Spoil[] = [];
  for (const fact of facts) {
    const code = spoilCode(fact);
    if (code === null || isContest(fact)) continue;
    const known = facts.filter((other) => other.recordedAt <= fact.recordedAt);
    const contents = contentsOf(known);
    const then = worthOf(line, gainsOf(line, known, contents, settles), known, contents);
    const units = Math.max(unitsBy(fact, then.spoils), unitsBy(fact, spoils));
    if (units > 0) certain.push({ fact, code, units, isCertain: true });
  }
  return certain;
}

function unitsBy(fact: Fact, spoils: readonly Spoil[]): number {
  return spoils.find((spoil) => spoil.fact === fact)?.units ?? 0;
}

function isContest(fact: Fact): boolean {
  return spoilCode(fact) === 'not-received';
}

function spoilCode({ milestone, event }: Fact): ReasonCode | null {
  if (milestone === 'damaged') return 'damaged';
  if (milestone !== 'claim') return null;
  switch (event.claim) {
    case 'not-received':
    case 'damaged':
    case 'wrong-item':
    case 'missing-item':
      return event.claim;
    case 'slow':
    case 'other':
    case null:
    case undefined:
      return null;
  }
}

function speaksOf(fact: Fact, gain: Gain): boolean {
  const sameParcel = fact.shipmentId !== null && fact.shipmentId === gain.shipmentId;
  // What a carrier damaged on the way arrives damaged.
  if (fact.milestone === 'damaged' && sameParcel) return true;
  return gain.at <= fact.at && (sameParcel || fact.shipmentId === null || gain.shipmentId === null);
}
