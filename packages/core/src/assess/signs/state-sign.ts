import type { Fact } from '../../evidence/index.js';
import type { ReasonCode } from '../../model/reason.js';
import { isoOf } from '../../time/index.js';
import type { Sign } from './sign.js';

/**
 * A sign that lasts for as long as the latest word on a parcel is of this sort, and so clears itself
 * with the next one.
 */
export function stateSign(code: ReasonCode, isOfThisSort: (state: Fact) => boolean): Sign {
  return (_scope, open) => {
    const lineIds: (string | null)[] = [];
    const states = new Set<Fact>();
    for (const { line, journeys } of open) {
      const held = journeys.flatMap(({ state }) =>
        state !== null && isOfThisSort(state) ? [state] : [],
      );
      if (held.length > 0) lineIds.push(line.id);
      for (const state of held) states.add(state);
    }
    const latest = [...states].sort((left, right) => right.at - left.at)[0];
    if (latest === undefined) return null;
    const params = { since: isoOf(latest.at), reason: latest.event.reason ?? null };
    return { code, params, eventIds: [...states].map((state) => state.id), lineIds };
  };
}

/** Whether the sender says that something went wrong at this step. */
export function isTrouble({ condition, milestone }: Fact): boolean {
  return condition === 'exception' || condition === 'delayed' || milestone === 'attempt-failed';
}
