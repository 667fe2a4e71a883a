import type { Fact } from '../evidence/index.js';
import { isForward } from '../evidence/milestones.js';
import type { OrderPromise } from '../model/promise.js';

/** A line as far as a promise covers it. */
export interface PromisedLine {
  /** `null` for the one nameless unit of a promise that is not about lines. */
  readonly id: string | null;
  readonly units: number;
}

/** What each shipment holds, where any of its events said so: units by line, `null` for all. */
export type Contents = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/**
 * What the shipments hold. A carrier's scan names a parcel and no lines, so what the store said about
 * the parcel counts for its scans too.
 */
export function contentsOf(facts: readonly Fact[]): Contents {
  const contents = new Map<string, Map<string, number | null>>();
  for (const fact of facts) {
    if (!fillsParcel(fact)) continue;
    const { shipmentId, lineIds, units } = fact;
    const held = contents.get(shipmentId) ?? new Map<string, number | null>();
    contents.set(shipmentId, held);
    for (const lineId of lineIds) {
      const before = held.get(lineId) ?? null;
      held.set(lineId, units === null ? before : Math.max(units, before ?? 0));
    }
  }
  return contents;
}

/** Whether an event says what a parcel holds, and so what its other events are about. */
export function fillsParcel(
  fact: Fact,
): fact is Fact & { readonly shipmentId: string; readonly lineIds: readonly string[] } {
  const { shipmentId, lineIds } = fact;
  return shipmentId !== null && lineIds !== null && lineIds.length > 0 && isForward(fact);
}

/** How many units of a line an event speaks of; 0 when it does not speak of the line. */
export function unitsOf(contents: Contents, fact: Fact, line: PromisedLine): number {
  if (line.id === null) return line.units;
  const held = fact.shipmentId === null ? undefined : contents.get(fact.shipmentId);
  const concerns = fact.lineIds?.includes(line.id) ?? held?.has(line.id) ?? true;
  if (!concerns) return 0;
  return fact.units ?? held?.get(line.id) ?? line.units;
}

/** Whether a promise is about a line. */
export function covers(promise: OrderPromise, line: PromisedLine): boolean {
  return line.id === null || (promise.lineIds?.includes(line.id) ?? true);
}
