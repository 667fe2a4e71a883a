import type { Milestone } from '../../model/event.js';
import { isoOf, openingOf, parseInstant } from '../../time/index.js';
import { finding } from '../finding.js';
import { businessDaysSince } from '../business-days.js';
import type { Sign } from './sign.js';

/** These the customer says, or nobody understands. */
const NO_WORD: readonly Milestone[] = ['claim', 'demanded', 'consented', 'refused', 'unknown'];

/**
 * Nobody has said a word about what is to be made or done for too many business days: since the store
 * last spoke, or since it promised, but not before the work was to begin. Any word clears it.
 */
export const noWord: Sign = (scope, open) => {
  const { promise, deadline } = scope;
  const word = scope.facts.filter(({ milestone }) => !NO_WORD.includes(milestone)).at(-1);
  const madeAt = parseInstant(promise.madeAt);
  const from = promise.window.from ?? null;
  const begins = from === null ? madeAt : openingOf(from, scope.zone);
  const since = Math.max(madeAt, begins, word?.at ?? begins);
  const businessDays = businessDaysSince(scope, since);
  if (businessDays < scope.thresholds.silenceAtWork) return null;
  const params = { businessDays, since: isoOf(since), deadline: isoOf(deadline) };
  return finding('no-word', params, word ? [word] : [], open);
};
