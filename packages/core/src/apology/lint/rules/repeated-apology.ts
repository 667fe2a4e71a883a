import type { LintContext } from '../finding.js';
import { has, phrases } from '../reading/pattern.js';
import { read } from '../reading/read.js';
import type { Reading, Sentence } from '../reading/read.js';
import type { LintRule } from '../rule.js';
import { regrets } from '../signs/apology.js';
import { leadsOn } from '../signs/next-step.js';
import { repairs } from '../signs/repair.js';
import { sells } from '../signs/selling.js';

const person = phrases([
  "(i|i'm|i am|i have|i've|i will|i'll) (now |myself |personally )?(looking after|look after|taking over|take over|taken over|taken charge|in charge|handling|handle|call you|calling you|ring you|your contact|dealing with|your one contact|responsible for your)",
  '(my|his|her) (direct|own|mobile) (line|number|phone)',
  '(ask for|call|ring|write to) me',
  '(is now|will now) (looking after|in charge|handling)',
]);

/** Words of a remedy that say nothing new by themselves. */
const common =
  /^(?:should|would|could|will|want|know|back|trust|with|that|this|then|them|they|have|come|comes|brings?|send|sends|sent|right|again|once|more|still|your|yours|also|from|told|today|before|after|here|there|which|when|been|very|please|sorry|apolog\p{L}*|ones?)$/u;

/** Whether most of what a sentence says was not said before. */
function newsIn({ lower }: Sentence, before: string): boolean {
  const words = (lower.match(/[\p{L}\p{N}]{4,30}/gu) ?? []).filter((each) => !common.test(each));
  const fresh = words.filter((each) => !before.includes(each.slice(0, 5)));
  return fresh.length * 2 > words.length;
}

function bringsNews(reading: Reading, previous: Reading): boolean {
  const before = previous.whole.lower;
  if (reading.options.length > 1) return true;
  return reading.sentences.some((sentence) => {
    if (sells(sentence)) return false;
    if (has(sentence.lower, person)) return true;
    if (sentence.dates.some(({ isAhead, text }) => isAhead && !before.includes(text))) return true;
    if (repairs(sentence) || leadsOn(sentence)) return newsIn(sentence, before);
    return false;
  });
}

/** Sorry once more, and nothing else. */
export const repeatedApology: LintRule = {
  id: 'repeated-apology',
  level: 'warning',
  fires:
    'the customer had an apology for this before (context), and this one brings no new date, fact with its remedy, or person',
  reason: 'Every further apology without news costs more than it gains.',
  source: 'Halperin, Ho, List, Muir (2022): repeated apologies drove customers away.',
  instead: 'Something new, or a person who takes it over.',
  reads: 'en',
  judge: (reading, { previousApology }: LintContext) => {
    if (previousApology === undefined || previousApology === null || previousApology.trim() === '')
      return [];
    const sorry = reading.sentences.find(regrets);
    if (sorry === undefined || bringsNews(reading, read(previousApology))) return [];
    return [sorry];
  },
};
