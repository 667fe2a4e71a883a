import type { Fact } from '../evidence/index.js';
import type { ReasonCode } from '../model/reason.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { gainsOf, sumOf } from './gains.js';
import { isScan } from './milestones.js';
import { isCancelledByCustomer } from './releases.js';
import { scopeAt } from './scope.js';
import type { Scope } from './scope.js';
import { isContest, spoilCode, worthOf } from './spoils.js';
import type { Spoil } from './spoils.js';

/**
 * What made it certain that units of a line are not fulfilled: they were lost, returned to the sender,
 * ruined or cancelled by the store, or they came damaged, wrong or incomplete. Judged also on what was
 * known then: what was certain once stays so, or broken promises would mend.
 */
export function failuresOf(scope: Scope, line: PromisedLine, spoils: readonly Spoil[]): Spoil[] {
  if (!scope.rule.isAboutUnits) return [];
  return scope.facts.flatMap((fact) => {
    const code = failureCode(fact) ?? spoilCode(fact);
    if (code === null || isContest(fact)) return [];
    const known = scopeAt(scope, fact.recordedAt);
    const spoiled = [...worthOf(known, line).spoils, ...spoils].filter(
      (each) => each.fact === fact,
    );
    const failed = failureCode(fact) === null ? 0 : certainUnits(scope, known, fact, line);
    const units = Math.max(failed, ...spoiled.map((each) => each.units));
    return units > 0 ? [{ fact, code, units }] : [];
  });
}

/** Units that are not coming: not those that had arrived, nor those that come another way. */
function certainUnits(scope: Scope, known: Scope, failure: Fact, line: PromisedLine): number {
  const { contents, settles } = known;
  const facts = scope.facts.filter((fact) => known.facts.includes(fact) || fact.at <= failure.at);
  const gains = gainsOf({ facts, contents, settles }, line);
  const arrivedIn = (shipmentId: string) =>
    sumOf(gains.filter((gain) => gain.fact.shipmentId === shipmentId));
  let affected = unitsOf(contents, failure, line);
  let safe = sumOf(gains);
  if (failure.shipmentId !== null) {
    affected -= arrivedIn(failure.shipmentId);
    for (const [shipmentId, held] of contents) {
      // Another parcel that is known to hold the line and is on its way may still bring it.
      const units = line.id === null ? undefined : held.get(line.id);
      if (shipmentId === failure.shipmentId || units === undefined) continue;
      const events = known.facts.filter((fact) => fact.shipmentId === shipmentId);
      const isUnderWay = events.some(isScan);
      if (!isUnderWay || events.some((fact) => failureCode(fact))) continue;
      safe += Math.max(0, (units ?? line.units) - arrivedIn(shipmentId));
    }
  }
  return Math.max(0, Math.min(affected, line.units - safe));
}

/** The code of what ends a parcel or an order; `null` for everything else. */
export function failureCode(fact: Fact): ReasonCode | null {
  const { milestone, shipmentId } = fact;
  if (milestone === 'lost' || milestone === 'returned' || milestone === 'damaged') return milestone;
  // A cancelled shipment is a voided label: the order stands, and ships another way.
  const isOrder = milestone === 'cancelled' && shipmentId === null;
  return isOrder && !isCancelledByCustomer(fact) ? 'cancelled-by-store' : null;
}
