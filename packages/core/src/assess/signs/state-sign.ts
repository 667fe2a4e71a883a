import type { Fact } from '../../evidence/index.js';
import type { ReasonCode } from '../../model/reason.js';
import { isoOf } from '../../time/index.js';
import { journeySign } from './journey-sign.js';
import type { Sign } from './sign.js';

/**
 * A sign that lasts for as long as the latest word on a parcel is of this sort, and so clears itself
 * with the next one.
 */
export function stateSign(code: ReasonCode, isOfThisSort: (state: Fact) => boolean): Sign {
  return journeySign(
    code,
    ({ state }) => (state && isOfThisSort(state) ? state : null),
    (found) => {
      const latest = found.reduce((one, other) => (other.at > one.at ? other : one));
      return { since: isoOf(latest.at), reason: latest.event.reason ?? null };
    },
  );
}

/** Whether the sender says that something went wrong at this step. */
export function isTrouble({ condition, milestone }: Fact): boolean {
  return condition === 'exception' || condition === 'delayed' || milestone === 'attempt-failed';
}
