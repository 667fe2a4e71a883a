import { parseInstant } from '../../time/index.js';
import type { Account } from '../account.js';

/** When the customer hears from us next; and where we have missed even that, that we did. */
export function promiseNews({ words, decision, asOf, arrived, breach }: Account): string | null {
  const { nextUpdateBy, channel } = decision;
  if (nextUpdateBy === null || (arrived !== null && breach.stage === 'actual')) return null;
  const moment = words.inline.moment(nextUpdateBy);
  if (parseInstant(nextUpdateBy) > parseInstant(asOf))
    return words.say(`next.${channel}`, { moment });
  // The page speaks for itself whenever it is read; a letter that was not written does not.
  return channel === 'page' ? null : words.say('next.overdue', { moment });
}
