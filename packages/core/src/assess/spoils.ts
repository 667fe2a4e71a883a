import type { Fact } from '../evidence/index.js';
import type { ReasonCode } from '../model/reason.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { gainsOf } from './gains.js';
import type { Gain } from './gains.js';
import { grouped } from '../model/grouped.js';
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
 * A claim speaks of what had arrived when it was made, the latest first, and of its own parcel before
 * any other where it names one.
 */
export function worthOf(scope: Scope, line: PromisedLine): Worth {
  const reported = gainsOf(scope, line);
  const claims = scope.facts.filter(
    (fact) =>
      scope.rule.isAboutArrival && spoilCode(fact) && unitsOf(scope.contents, fact, line) > 0,
  );
  if (claims.length === 0) return { reported, gains: reported, spoils: [] };
  const left = reported.map((gain) => ({ ...gain }));
  // Who says that it is the wrong thing has something: that settles more than "it never came".
  const spoils = [false, true].flatMap((contesting) =>
    takenFrom(
      left.filter((gain) => gain.units > 0),
      claims.filter((fact) => isContest(fact) === contesting),
    ),
  );
  return { reported, gains: left.filter((gain) => gain.units > 0), spoils };
}

/** An arrival of which claims leave less and less. */
interface Arrival extends Gain {
  units: number;
}

/** What claims take from arrivals, both in the order of time. */
function takenFrom(left: readonly Arrival[], claims: readonly Fact[]): Spoil[] {
  const parcels = grouped(left, (gain) => gain.fact.shipmentId);
  const arrived: Arrival[] = [];
  const arrivedIn = new Map(Array.from(parcels.keys(), (id) => [id, [] as Arrival[]]));
  let next = 0;
  return claims.flatMap((fact) => {
    for (let gain; (gain = left[next]) && gain.at <= fact.at; next += 1) {
      arrived.push(gain);
      arrivedIn.get(gain.fact.shipmentId)?.push(gain);
    }
    const { shipmentId, milestone } = fact;
    // What a carrier damaged on the way arrives damaged.
    const own = (milestone === 'damaged' ? parcels : arrivedIn).get(shipmentId);
    const from = shipmentId === null ? [arrived] : [own ?? [], arrivedIn.get(null) ?? []];
    const wanted = fact.units ?? Infinity;
    const units = from.reduce((taken, some) => taken + takeLast(some, wanted - taken), 0);
    const code = spoilCode(fact);
    return code === null ? [] : [{ fact, code, units }];
  });
}

/** Takes units from the latest arrivals, and says how many there were to take. */
function takeLast(arrivals: Arrival[], wanted: number): number {
  let units = 0;
  for (let gain; units < wanted && (gain = arrivals.at(-1));) {
    const taken = Math.min(gain.units, wanted - units);
    gain.units -= taken;
    units += taken;
    if (gain.units === 0) arrivals.pop();
  }
  return units;
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
