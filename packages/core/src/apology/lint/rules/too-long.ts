import { phrases, has } from '../reading/pattern.js';
import type { Reading } from '../reading/read.js';
import { spanning, wordsIn } from '../reading/text.js';
import type { LintRule } from '../rule.js';

const WORDS = 150;

/** Sentences that a law prescribes. */
const statutory = phrases([
  'if you (do nothing|do not (answer|reply|respond|tell us|choose|act)|take no action)',
  "if we (do not|don't) hear from you",
  '(right to|entitled to|rights under|by law|statutory|under the (consumer|law|regulation|directive)|16 cfr|withdrawal period|within 14 days of receiving)',
]);
const forEveryone = phrases([
  '(what happened|incident|outage|post-mortem|postmortem|account of|report on|status update|service disruption|data breach|security notice)',
  '(for|to|of) (everyone|everybody|all (our )?(customers|users|members|guests)|anyone|all) (who|whose|that|of you)?',
  '(account|report|note|page) is for',
]);
const counted =
  /\d{2,} (?:people|customers|orders|users|households|parcels|of them|guests|members|bookings|accounts|payments)/u;

/** An incident's account for everybody: titled or counted, and to nobody by name. */
export function isIncidentAccount({ greeting, heading, sentences, whole }: Reading): boolean {
  const isNamed =
    greeting !== null &&
    /(?:mr|mrs|ms|mx|dr|hi|hello|dear) (?!all|everyone|everybody|customers?|friends|members|users|guests|readers)/u.test(
      greeting.lower,
    );
  if (isNamed) return false;
  const opening = [heading?.lower ?? '', ...sentences.slice(0, 3).map(({ lower }) => lower)].join(
    ' ',
  );
  return has(opening, forEveryone) && (heading !== null || counted.test(whole.lower));
}

/** More than 150 words. */
export const tooLong: LintRule = {
  id: 'too-long',
  level: 'warning',
  fires:
    "more than 150 words from greeting to signature, but for what a law prescribes; an incident's account is exempt",
  reason: 'Whoever has been let down is asked to read a page before the new date.',
  source: 'Practice: speak plainly and do not burden the customer.',
  instead: 'What broke, whose it is, what is done, when there is news: 150 words hold that.',
  reads: 'any',
  judge: (reading, { incidentAccount }) => {
    if (incidentAccount ?? isIncidentAccount(reading)) return [];
    const { greeting, sentences, options } = reading;
    const read = [
      ...(greeting === null ? [] : [greeting]),
      ...sentences.filter(({ lower }) => !has(lower, statutory)),
      ...options,
    ];
    const words = read.reduce((sum, { text }) => sum + wordsIn(text), 0);
    return words > WORDS ? [read.length > 0 ? spanning(read) : null] : [];
  },
};
