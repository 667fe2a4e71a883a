import type { Fact } from '../evidence/index.js';
import type { ReasonCode } from '../model/reason.js';
import { contentsOf, unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { gainsOf, sumOf } from './gains.js';
import { isCancelledByCustomer } from './releases.js';
import { SCANS } from './milestones.js';

/** Something that made it certain, before the deadline or after, that units will not be fulfilled. */
export interface Failure {
  readonly fact: Fact;
  readonly code: ReasonCode;
  /** Units that it makes certain to fail; 0 when they had been fulfilled, or come another way. */
  readonly units: number;
}

/** Lost, returned to the sender, ruined on the way, or cancelled by the store. */
export function failuresOf(
  line: PromisedLine,
  facts: readonly Fact[],
  settles: (fact: Fact) => boolean,
): Failure[] {
  const failures: Failure[] = [];
  for (const fact of facts) {
    const code = failureCode(fact);
    if (code === null) continue;
    // Judged on what was known then: what was certain stays so, or broken promises would mend.
    const known = facts.filter((other) => other.recordedAt <= fact.recordedAt);
    if (unitsOf(fact, line, contentsOf(known)) === 0) continue;
    const arrivals = facts.filter(
      (other) => other.recordedAt <= fact.recordedAt || other.at <= fact.at,
    );
    failures.push({ fact, code, units: certainUnits(fact, line, known, arrivals, settles) });
  }
  return failures;
}

function certainUnits(
  failure: Fact,
  line: PromisedLine,
  known: readonly Fact[],
  arrivals: readonly Fact[],
  settles: (fact: Fact) => boolean,
): number {
  const contents = contentsOf(known);
  const gains = gainsOf(line, arrivals, contents, settles);
  const own = gains.filter(
    (gain) => gain.shipmentId !== null && gain.shipmentId === failure.shipmentId,
  );
  const affected = unitsOf(failure, line, contents) - sumOf(own);
  let safe = sumOf(gains);
  if (failure.shipmentId !== null) {
    for (const [shipmentId, held] of contents) {
      // Another parcel that is known to hold the line and is on its way may still bring it.
      if (shipmentId === failure.shipmentId || line.id === null || !held.has(line.id)) continue;
      const events = known.filter((fact) => fact.shipmentId === shipmentId);
      if (!events.some((fact) => SCANS.has(fact.milestone))) continue;
      if (events.some((fact) => failureCode(fact) !== null)) continue;
      const arrived = sumOf(gains.filter((gain) => gain.shipmentId === shipmentId));
      safe += Math.max(0, (held.get(line.id) ?? line.units) - arrived);
    }
  }
  return Math.max(0, Math.min(affected, line.units - safe));
}

/** The code of what ends a parcel or an order; `null` for everything else. */
export function failureCode(fact: Fact): ReasonCode | null {
  switch (fact.milestone) {
    case 'lost':
    case 'returned':
    case 'damaged':
      return fact.milestone;
    case 'cancelled':
      // A cancelled shipment is a voided label: the order stands, and ships another way.
      return fact.shipmentId === null && !isCancelledByCustomer(fact) ? 'cancelled-by-store' : null;
    default:
      return null;
  }
}
