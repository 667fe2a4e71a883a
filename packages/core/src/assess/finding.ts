import type { Reason, ReasonCode, ReasonParams } from '../model/reason.js';

/** A reason on its way into a verdict, with the lines it touches. */
export interface Finding {
  readonly code: ReasonCode;
  readonly params: ReasonParams;
  readonly eventIds: readonly string[];
  readonly lineIds: readonly (string | null)[];
}

/** Makes findings with one code one reason, in the order in which the codes first came up. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  const byCode = new Map<ReasonCode, { params: ReasonParams; eventIds: Set<string> }>();
  for (const { code, params, eventIds } of findings) {
    const held = byCode.get(code);
    if (held === undefined) byCode.set(code, { params, eventIds: new Set(eventIds) });
    else for (const id of eventIds) held.eventIds.add(id);
  }
  return [...byCode].map(([code, { params, eventIds }]) => ({
    code,
    params,
    eventIds: [...eventIds],
  }));
}
