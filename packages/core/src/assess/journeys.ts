import type { Fact } from '../evidence/index.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { failureCode } from './failures.js';
import { gainsOf, sumOf } from './gains.js';
import type { LineVerdict } from './line-verdict.js';
import { isScan } from './milestones.js';
import type { Scope } from './scope.js';

/** What one parcel, or the order as a whole, went through on the way to fulfilling one line. */
export interface Journey {
  readonly shipmentId: string | null;
  /** The last event that says where it stands; `null` when none does. */
  readonly state: Fact | null;
  readonly label: Fact | null;
  readonly firstScan: Fact | null;
  readonly lastScan: Fact | null;
  /** The last event that carried an estimate of arrival. */
  readonly eta: Fact | null;
}

/** A line of which something is still to come. */
export interface OpenLine {
  readonly line: PromisedLine;
  /** Units that no carrier has had in hand. */
  readonly unshipped: number;
  readonly journeys: readonly Journey[];
}

/** The open lines of a promise with the journeys that are still under way. */
export function openLinesOf(scope: Scope, verdicts: readonly LineVerdict[]): OpenLine[] {
  return verdicts
    .filter(({ status, fulfilled, total }) => status !== 'void' && fulfilled < total)
    .map(({ line, total }) => {
      const shipped = gainsOf({ ...scope, settles: isScan }, line);
      return {
        line,
        unshipped: Math.max(0, total - sumOf(shipped)),
        journeys: journeysOf(scope, line),
      };
    });
}

function journeysOf(scope: Scope, line: PromisedLine): Journey[] {
  const byShipment = new Map<string | null, Fact[]>([[null, []]]);
  for (const fact of scope.facts) {
    if (unitsOf(scope.contents, fact, line) === 0) continue;
    const held = byShipment.get(fact.shipmentId);
    if (held === undefined) byShipment.set(fact.shipmentId, [fact]);
    else held.push(fact);
  }
  const parcels: Journey[] = [];
  let order: Journey | null = null;
  let moved = -Infinity;
  for (const [shipmentId, facts] of byShipment) {
    const journey = journeyOf(shipmentId, facts);
    if (shipmentId === null) order = journey;
    else {
      moved = Math.max(moved, journey.lastScan?.at ?? -Infinity);
      if (!isOver(facts, scope.settles)) parcels.push(journey);
    }
  }
  if (order === null) return parcels;
  // What was said of the order is overtaken by what a parcel did since.
  const isOvertaken = order.state !== null && order.state.at < moved;
  const isEtaOvertaken = parcels.some((parcel) => parcel.eta !== null);
  return [
    ...parcels,
    { ...order, state: isOvertaken ? null : order.state, eta: isEtaOvertaken ? null : order.eta },
  ];
}

function journeyOf(shipmentId: string | null, facts: readonly Fact[]): Journey {
  const last = (test: (fact: Fact) => boolean) => facts.filter(test).at(-1) ?? null;
  const isLabel = ({ milestone }: Fact) => milestone === 'label-created';
  const isStopped = ({ milestone }: Fact) => milestone === 'cancelled' && shipmentId !== null;
  return {
    shipmentId,
    state: last(
      (fact) => isScan(fact) || isLabel(fact) || isStopped(fact) || fact.condition !== 'ok',
    ),
    label: last(isLabel),
    firstScan: facts.find(isScan) ?? null,
    lastScan: last(isScan),
    eta: last((fact) => fact.eta !== null),
  };
}

/** Nothing more comes of this parcel: it arrived, failed, or its label was voided before any scan. */
function isOver(facts: readonly Fact[], settles: (fact: Fact) => boolean): boolean {
  if (facts.some((fact) => settles(fact) || failureCode(fact) !== null)) return true;
  return facts.some((fact) => fact.milestone === 'cancelled') && !facts.some(isScan);
}
