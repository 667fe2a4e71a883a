import type { Verdict } from '../assess/index.js';
import type { Fact } from '../evidence/index.js';
import type { EventReason } from '../model/event.js';
import type { Fault } from '../model/breach.js';
import type { ReasonCode } from '../model/reason.js';

/** Whose doing a stated cause is; `null` where the cause alone does not tell. */
const byCause: Readonly<Record<EventReason, Fault | null>> = {
  weather: 'external',
  customs: 'external',
  strike: 'external',
  disaster: 'external',
  security: 'external',
  capacity: 'store',
  stock: 'store',
  'store-error': 'store',
  supplier: 'supplier',
  'carrier-error': 'carrier',
  customer: 'customer',
  payment: 'customer',
  address: null,
  other: null,
};

/** Whose doing it usually is where nobody stated a cause, gravest first. */
const byReason: readonly (readonly [ReasonCode, Fault])[] = [
  ['cancelled-by-store', 'store'],
  ['lost', 'carrier'],
  ['wrong-item', 'store'],
  ['missing-item', 'store'],
  ['damaged', 'carrier'],
  ['not-received', 'carrier'],
  ['backordered', 'store'],
  ['carrier-exception', 'carrier'],
  ['customs-hold', 'external'],
];

/**
 * Whose doing it was, on the evidence: what broke it or the last thing that went wrong on the way, by
 * its stated cause; else by what usually causes it; goods that nobody had handed over are the store's.
 */
export function faultOf({ scope, findings, lines, open }: Verdict): Fault {
  const ids = new Set(findings.flatMap((finding) => finding.eventIds));
  const waiting = lines.filter((line) => line.missed > 0 || line.fulfilled < line.total);
  const concerned = scope.evidence.facts.filter((fact) =>
    waiting.some(({ line }) => line.id === null || (fact.lineIds?.includes(line.id) ?? true)),
  );
  const causes = concerned.filter(
    (fact) => causeOf(fact) !== null && (ids.has(fact.id) || isTrouble(fact)),
  );
  const named = causes.filter((fact) => ids.has(fact.id)).at(-1) ?? causes.at(-1);
  const stated = named === undefined ? null : causeOf(named);
  if (stated !== null) return stated;
  const usual = byReason.find(([code]) => findings.some((finding) => finding.code === code));
  if (usual !== undefined) return usual[1];
  if (open.some(({ unshipped }) => unshipped > 0)) return 'store';
  const isStuck = open.some(({ journeys }) => journeys.some(({ lastScan }) => lastScan !== null));
  return isStuck && findings.some(({ code }) => code === 'no-movement') ? 'carrier' : 'unknown';
}

function causeOf({ event }: Fact): Fault | null {
  if (event.reason === 'address') return event.actionBy === 'customer' ? 'customer' : null;
  return event.reason ? byCause[event.reason] : null;
}

function isTrouble({ condition, milestone }: Fact): boolean {
  if (condition === 'exception' || condition === 'delayed') return true;
  return milestone === 'backordered' || milestone === 'attempt-failed' || milestone === 'returning';
}
