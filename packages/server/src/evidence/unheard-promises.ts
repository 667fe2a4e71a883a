import type { OrderPromise } from '@amends/core';
import type { KnownOrder } from './source.js';

/**
 * Of the promises that the store told a tracking service it had made, those for lines of which it has told us
 * none: said twice, in two ways, one promise would be broken twice.
 */
export function unheardPromises(
  promises: readonly OrderPromise[],
  about: KnownOrder | null,
): OrderPromise[] {
  const known = about?.record.promises ?? [];
  return promises.filter((promise) => !known.some((each) => isSameWord(promise, each)));
}

function isSameWord(told: OrderPromise, known: OrderPromise): boolean {
  // The same one again is no second word; the store of promises sees to it.
  if (told.id === known.id) return false;
  const isOfArrival = isArrival(told) && isArrival(known);
  return (isOfArrival || told.kind === known.kind) && isOfSameLines(told, known);
}

/** Brought or fetched: with either the customer has it. */
function isArrival({ kind }: OrderPromise): boolean {
  return kind === 'deliver' || kind === 'pickup';
}

/** Whether any line is spoken of by both; `null` is all of them. */
function isOfSameLines(
  { lineIds: some = null }: OrderPromise,
  { lineIds: others = null }: OrderPromise,
): boolean {
  return some === null || others === null || some.some((lineId) => others.includes(lineId));
}
