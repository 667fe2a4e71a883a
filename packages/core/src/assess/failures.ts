import { byTime } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import { isScan } from '../evidence/milestones.js';
import type { ReasonCode } from '../model/reason.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
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

/**
 * Parcels and orders that ended, each with the units that it ended for: not those that had arrived
 * when this was known, nor those that another parcel, known to hold the line, was bringing. What
 * arrives afterwards mends nothing: what was certain once stays so, or broken promises would mend.
 */
function endingsOf({ facts, contents }: Scope, line: PromisedLine, { reported }: Worth): Spoil[] {
  if (!facts.some((fact) => failureCode(fact))) return [];
  // One walk through what was learned: each ending is judged on what came before it.
  const steps = [
    ...reported.map(({ at, fact, units }) => ({ when: at, fact, units })),
    ...facts.map((fact) => ({ when: fact.recordedAt, fact, units: 0 })),
  ].sort((left, right) => left.when - right.when);
  const parcels = new Map<string | null, Parcel>();
  const endings: Spoil[] = [];
  let arrived = 0;
  let coming = 0;
  for (const { fact, units } of steps) {
    const { shipmentId } = fact;
    const parcel = parcels.get(shipmentId) ?? { arrived: 0, isUnderWay: false, isOver: false };
    parcels.set(shipmentId, parcel);
    const known = contents.get(shipmentId ?? '')?.get(line.id ?? '');
    const held = known === null ? line.units : (known ?? 0);
    const code = units > 0 ? null : failureCode(fact);
    arrived += units;
    coming -= comingIn(parcel, held);
    parcel.arrived += units;
    parcel.isUnderWay ||= isScan(fact);
    parcel.isOver ||= code !== null;
    coming += comingIn(parcel, held);
    if (code === null) continue;
    const affected = unitsOf(contents, fact, line) - (shipmentId === null ? 0 : parcel.arrived);
    const left = line.units - arrived - (shipmentId === null ? 0 : coming);
    endings.push({ fact, code, units: Math.min(affected, left) });
  }
  return endings;
}

/** What has come of one parcel, and whether more may. */
interface Parcel {
  arrived: number;
  isUnderWay: boolean;
  isOver: boolean;
}

function comingIn({ arrived, isUnderWay, isOver }: Parcel, held: number): number {
  return isUnderWay && !isOver ? Math.max(0, held - arrived) : 0;
}

/** The code of what ends a parcel or an order; `null` for everything else. */
export function failureCode(fact: Fact): ReasonCode | null {
  const { milestone, shipmentId } = fact;
  if (milestone === 'lost' || milestone === 'returned' || milestone === 'damaged') return milestone;
  // A cancelled shipment is a voided label: the order stands, and ships another way.
  const isOrder = milestone === 'cancelled' && shipmentId === null;
  return isOrder && !isCancelledByCustomer(fact) ? 'cancelled-by-store' : null;
}
