import { byTime } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import type { ReasonCode } from '../model/reason.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { isScan } from './milestones.js';
import { isCancelledByCustomer } from './releases.js';
import type { Scope } from './scope.js';
import { isContest } from './spoils.js';
import type { Spoil, Worth } from './spoils.js';

/**
 * What made it certain that units of a line are not fulfilled: they were lost, returned to the sender,
 * ruined or cancelled by the store, or they came damaged, wrong or incomplete.
 */
export function failuresOf(scope: Scope, line: PromisedLine, worth: Worth): Spoil[] {
  if (!scope.rule.isAboutUnits) return [];
  const spoiled = worth.spoils.filter(({ fact }) => !isContest(fact));
  const failures = new Map<Fact, Spoil>();
  // What was damaged on the way both ends a parcel and spoils what comes of it.
  for (const each of [...endingsOf(scope, line, worth), ...spoiled]) {
    if (each.units > (failures.get(each.fact)?.units ?? 0)) failures.set(each.fact, each);
  }
  return [...failures.values()].sort((left, right) => byTime(left.fact, right.fact));
}

/** What has come of one parcel, and whether more may. */
interface Parcel {
  /** Units of the line that it is known to hold. */
  readonly holds: number;
  arrived: number;
  isUnderWay: boolean;
  isOver: boolean;
}

/**
 * Parcels and orders that ended, each with the units that it ended for: not those that had arrived
 * when this was known, nor those that another parcel, known to hold the line, was bringing. What
 * arrives afterwards mends nothing: what was certain once stays so, or broken promises would mend.
 */
function endingsOf(scope: Scope, line: PromisedLine, { reported }: Worth): Spoil[] {
  const ends = scope.facts.flatMap((fact) => {
    const code = failureCode(fact);
    return code === null ? [] : [{ fact, code }];
  });
  if (ends.length === 0) return [];
  const steps = [
    ...reported.map(({ at, fact, units }) => ({ when: at, fact, units })),
    ...scope.facts.map((fact) => ({ when: fact.recordedAt, fact, units: 0 })),
  ].sort((left, right) => left.when - right.when);
  const parcels = new Map<string | null, Parcel>();
  let arrived = 0;
  let coming = 0;
  let next = 0;
  // One walk through what was learned: each ending is judged on what came up to it.
  return ends
    .sort((left, right) => left.fact.recordedAt - right.fact.recordedAt)
    .map(({ fact, code }) => {
      for (let step; (step = steps[next]) && step.when <= fact.recordedAt; next += 1) {
        const parcel = parcels.get(step.fact.shipmentId) ?? parcelOf(scope, step.fact, line);
        parcels.set(step.fact.shipmentId, parcel);
        coming -= comingIn(parcel);
        parcel.arrived += step.units;
        parcel.isUnderWay ||= isScan(step.fact);
        parcel.isOver ||= failureCode(step.fact) !== null;
        coming += comingIn(parcel);
        arrived += step.units;
      }
      const isParcel = fact.shipmentId !== null;
      const affected = unitsOf(scope.contents, fact, line);
      const here = isParcel ? (parcels.get(fact.shipmentId)?.arrived ?? 0) : 0;
      const left = line.units - arrived - (isParcel ? coming : 0);
      return { fact, code, units: Math.min(affected - here, left) };
    });
}

/** A parcel before anything was learned of it. */
function parcelOf({ contents }: Scope, { shipmentId }: Fact, { id, units }: PromisedLine): Parcel {
  const held = id === null || shipmentId === null ? 0 : contents.get(shipmentId)?.get(id);
  return {
    holds: held === undefined ? 0 : (held ?? units),
    arrived: 0,
    isUnderWay: false,
    isOver: false,
  };
}

function comingIn({ holds, arrived, isUnderWay, isOver }: Parcel): number {
  return isUnderWay && !isOver ? Math.max(0, holds - arrived) : 0;
}

/** The code of what ends a parcel or an order; `null` for everything else. */
export function failureCode(fact: Fact): ReasonCode | null {
  const { milestone, shipmentId } = fact;
  if (milestone === 'lost' || milestone === 'returned' || milestone === 'damaged') return milestone;
  // A cancelled shipment is a voided label: the order stands, and ships another way.
  const isOrder = milestone === 'cancelled' && shipmentId === null;
  return isOrder && !isCancelledByCustomer(fact) ? 'cancelled-by-store' : null;
}
