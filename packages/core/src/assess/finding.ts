import { reason } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import type { Reason, ReasonCode, ReasonParams } from '../model/reason.js';
import type { PromisedLine } from './contents.js';

/** A reason on its way into a verdict, with the lines to which it means trouble. */
export interface Finding extends Reason {
  readonly lineIds: readonly (string | null)[];
}

/** Makes a finding out of the events that it rests on and the lines to which it means trouble. */
export function finding(
  code: ReasonCode,
  params: ReasonParams,
  facts: Iterable<Fact> = [],
  lines: readonly { readonly line: PromisedLine }[] = [],
): Finding {
  return { ...reason(code, params, facts), lineIds: lines.map(({ line }) => line.id) };
}

/** Makes findings with one code one reason, in the order in which the codes first came up. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  const reasons = new Map<ReasonCode, { params: ReasonParams; ids: Set<string> }>();
  for (const { code, params, eventIds } of findings) {
    const held = reasons.get(code) ?? { params, ids: new Set() };
    reasons.set(code, held);
    for (const id of eventIds) held.ids.add(id);
  }
  return Array.from(reasons, ([code, { params, ids }]) => ({ code, params, eventIds: [...ids] }));
}
