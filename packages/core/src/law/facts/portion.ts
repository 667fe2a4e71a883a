import { judge } from '../../assess/index.js';
import type { LineVerdict, Scope } from '../../assess/index.js';
import type { Fact } from '../../evidence/index.js';
import type { Revision } from './revision.js';

type PromisedLine = LineVerdict['line'];
type Gain = LineVerdict['gains'][number];

/** Units of one line. */
export interface PortionItem {
  /** `null` for an order without lines. */
  readonly lineId: string | null;
  readonly units: number;
}

/** A cancellation: who ended it, and when, in milliseconds since 1970-01-01 UTC. */
export interface Ending {
  readonly by: 'customer' | 'store';
  readonly at: number;
  readonly fact: Fact;
}

/** Units of an order that went through the same, so that the law says the same of them. */
export interface Portion {
  readonly items: readonly PortionItem[];
  /** When the last of them was shipped or delivered, whichever the law looks at; `Infinity` if never. */
  readonly arrivedAt: number;
  /** When they were cancelled; `null` when they were not, or came before. */
  readonly ended: Ending | null;
  /** The later dates that were stated for them, oldest first. */
  readonly revisions: readonly Revision[];
}

/**
 * Splits what a promise covers by what happened to it: shipped when, cancelled when and by whom, put
 * off to when.
 */
export function portionsOf(scope: Scope, revisions: readonly Revision[]): Portion[] {
  const portions = new Map<string, Portion>();
  const { facts } = scope.evidence;
  const { lines } = judge(scope);
  for (const { line, gains } of lines) {
    const own = revisions.filter(
      ({ promise }) => line.id === null || (promise.lineIds?.includes(line.id) ?? true),
    );
    for (const { units, arrivedAt, ended } of stretchesOf(line, gains, facts)) {
      const key = JSON.stringify([arrivedAt, ended?.fact.id, own.map(({ promise }) => promise.id)]);
      const items = [...(portions.get(key)?.items ?? []), { lineId: line.id, units }];
      portions.set(key, { items, arrivedAt, ended, revisions: own });
    }
  }
  return [...portions.values()];
}

/** Units of one line that arrived, or did not, and were cancelled, or were not, together. */
interface Stretch extends Pick<Portion, 'arrivedAt' | 'ended'> {
  readonly units: number;
}

function stretchesOf(
  line: PromisedLine,
  gains: readonly Gain[],
  facts: readonly Fact[],
): Stretch[] {
  let stretches: Stretch[] = [];
  let left = line.units;
  for (const { at, units } of gains) {
    const arrived = Math.min(left, units);
    if (arrived > 0) stretches.push({ units: arrived, arrivedAt: at, ended: null });
    left -= arrived;
  }
  if (left > 0) stretches.push({ units: left, arrivedAt: Infinity, ended: null });
  for (const fact of facts) {
    // A cancelled shipment is a voided label: the order stands, and ships another way.
    if (fact.milestone !== 'cancelled' || fact.shipmentId !== null) continue;
    if (line.id !== null && !(fact.lineIds?.includes(line.id) ?? true)) continue;
    stretches = cancel(stretches, { by: whoCancelled(fact), at: fact.at, fact });
  }
  return stretches;
}

/** Cancels what had not arrived by then, what came last first. */
function cancel(stretches: readonly Stretch[], ending: Ending): Stretch[] {
  let left = ending.fact.units ?? Infinity;
  const fromLast = [...stretches].reverse().flatMap((stretch) => {
    if (stretch.ended !== null || stretch.arrivedAt <= ending.at) return [stretch];
    const taken = Math.min(left, stretch.units);
    left -= taken;
    return [
      { ...stretch, units: taken, ended: ending },
      { ...stretch, units: stretch.units - taken },
    ].filter(({ units }) => units > 0);
  });
  return fromLast.reverse();
}

function whoCancelled({ event }: Fact): Ending['by'] {
  return event.reason === 'customer' || event.source === 'customer' ? 'customer' : 'store';
}
