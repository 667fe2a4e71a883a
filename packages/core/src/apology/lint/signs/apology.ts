import { has, phrases, placesIn } from '../reading/pattern.js';
import type { Place } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';

/** Words that say sorry. */
const sorry = phrases(['sorry', 'apolog*']);

/** Sorry for the other one's feelings, for the news, or said of somebody else: no apology. */
const noSorry = phrases([
  'sorry to (hear|learn|see|read|say|tell|inform|announce|report|find|know|note|disappoint)',
  'sorry (to have to|but we have to) (say|tell|inform|announce)',
  "sorry (that )?you('re| are| were| feel| felt| think| thought)( \\w+)? (unhappy|upset|disappointed|dissatisfied|annoyed|angry|frustrated|this way|that way|so|let down)",
  'sorry (that )?you (feel|felt|think|thought|took|found|see|experienced|had)',
  'sorry (about|for) (your|the customer) (disappointment|frustration|loss|feelings)',
  '(a|in a) sorry (state|sight|tale|story)',
  "(not|never|no need to|don't|better safe than) (be )?(sorry|apologis*|apologiz*)",
  '(you|customers|they) (want|wanted|expect|deserve|asked for) … (sorry|apolog*)',
  '(without|refuse to|refusing to|refused to) (an |any |so much as an )?apolog*',
]);

/** Where a sentence says sorry for what we did or did not do. */
export function apologiesIn(sentence: Sentence): Place[] {
  const mock = placesIn(sentence.lower, noSorry, sentence.start);
  return placesIn(sentence.lower, sorry, sentence.start).filter(
    ({ start }) => !mock.some((each) => each.start <= start && start < each.end),
  );
}

/** Whether a sentence apologises. */
export function apologises(sentence: Sentence): boolean {
  return apologiesIn(sentence).length > 0;
}

const regret = phrases([
  'sorry',
  'apolog*',
  'regret*',
  'regrets',
  'forgive (us|me)',
  'excuse (us|me)',
]);

/** Whether a sentence speaks of regret at all, an apology or less than one. */
export function regrets(sentence: Sentence): boolean {
  return has(sentence.lower, regret);
}
