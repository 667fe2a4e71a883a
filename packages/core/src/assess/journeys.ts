import type { Fact } from '../evidence/index.js';
import { isScan } from '../evidence/milestones.js';
import { unitsOf } from './contents.js';
import type { PromisedLine } from './contents.js';
import { failureCode } from './failures.js';
import { gainsOf, sumOf } from './gains.js';
import { grouped } from '../model/grouped.js';
import type { LineVerdict } from './line-verdict.js';
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
      const shipped = sumOf(gainsOf({ ...scope, settles: isScan }, line), 'units');
      const unshipped = Math.max(0, total - shipped);
      return { line, unshipped, journeys: journeysOf(scope, line) };
    });
}

function journeysOf(scope: Scope, line: PromisedLine): Journey[] {
  const about = scope.facts.filter((fact) => unitsOf(scope.contents, fact, line) > 0);
  const moved = about.filter((fact) => fact.shipmentId !== null && isScan(fact)).at(-1)?.at;
  const journeys = [...grouped(about, (fact) => fact.shipmentId)].flatMap(([shipmentId, facts]) => {
    // What was said of the order is overtaken by what a parcel did since.
    if (shipmentId === null) return [journeyOf(shipmentId, facts, moved)];
    return isOver(facts, scope.settles) ? [] : [journeyOf(shipmentId, facts)];
  });
  const hasParcelEta = journeys.some((journey) => journey.shipmentId !== null && journey.eta);
  return journeys.map((journey) =>
    hasParcelEta && journey.shipmentId === null ? { ...journey, eta: null } : journey,
  );
}

function journeyOf(shipmentId: string | null, facts: readonly Fact[], since = -Infinity): Journey {
  const last = (test: (fact: Fact) => unknown) => facts.filter(test).at(-1) ?? null;
  const isLabel = ({ milestone }: Fact) => milestone === 'label-created';
  // What ends an order is no trouble on its way.
  const saysState = (fact: Fact) =>
    isScan(fact) ||
    isLabel(fact) ||
    (fact.milestone === 'cancelled' ? shipmentId !== null : fact.condition !== 'ok');
  return {
    shipmentId,
    state: last((fact) => fact.at >= since && saysState(fact)),
    label: last(isLabel),
    firstScan: facts.find(isScan) ?? null,
    lastScan: last(isScan),
    eta: last((fact) => fact.eta),
  };
}

/** Nothing more comes of this parcel: it arrived, failed, or its label was voided before any scan. */
function isOver(facts: readonly Fact[], settles: (fact: Fact) => boolean): boolean {
  if (facts.some((fact) => settles(fact) || failureCode(fact))) return true;
  return facts.some((fact) => fact.milestone === 'cancelled') && !facts.some(isScan);
}
