import type { Reason, ReasonParams } from '../model/reason.js';

/** Makes a reason, or an issue, out of the events that it rests on. */
export function reason<Code extends string>(
  code: Code,
  params: ReasonParams,
  facts: Iterable<{ readonly id: string }>,
): Reason<Code> {
  return { code, params, eventIds: Array.from(facts, (fact) => fact.id) };
}
