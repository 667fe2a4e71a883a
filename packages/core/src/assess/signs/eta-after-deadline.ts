import type { Fact } from '../../evidence/index.js';
import { isoOf } from '../../time/index.js';
import { journeySign } from './journey-sign.js';

/** The carrier itself expects it too late. */
export const etaAfterDeadline = journeySign(
  'eta-after-deadline',
  ({ eta }, { deadline }) => (eta && untilOf(eta) > deadline ? eta : null),
  (found, { deadline }) => {
    const last = found.reduce((one, other) => (untilOf(other) > untilOf(one) ? other : one));
    return { eta: last.eta?.by ?? null, deadline: isoOf(deadline) };
  },
);

function untilOf({ eta }: Fact): number {
  return eta?.until ?? -Infinity;
}
