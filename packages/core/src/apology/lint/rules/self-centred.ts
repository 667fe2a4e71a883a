import type { Place } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';
import { lastWhere, spanning, wordsIn } from '../reading/text.js';
import type { LintRule } from '../rule.js';
import { apologises } from '../signs/apology.js';
import { leavesReaderOut, pridesIn } from '../signs/self.js';
import { isIncidentAccount } from './too-long.js';

/** From how many words about ourselves, with how many things to be proud of, it is too much. */
const WORDS = 24;
const PRIDES = 2;

/** Sentences about the sender that stand together; one without pride between two with it belongs to them. */
function runsIn(sentences: readonly Sentence[]): Place[] {
  const found: Place[] = [];
  let run: Sentence[] = [];
  const close = () => {
    const last = lastWhere(run, (each) => pridesIn(each) > 0);
    const told = run.slice(0, last + 1);
    const words = told.reduce((sum, { text }) => sum + wordsIn(text), 0);
    const prides = told.reduce((sum, each) => sum + pridesIn(each), 0);
    if (words >= WORDS && prides >= PRIDES) found.push(spanning(told));
    run = [];
  };
  for (const sentence of sentences) {
    const isProud = pridesIn(sentence) > 0;
    if (isProud || (run.length > 0 && leavesReaderOut(sentence) && !apologises(sentence)))
      run.push(sentence);
    else close();
  }
  close();
  return found;
}

/** Far more about the sender than about the reader. */
export const selfCentred: LintRule = {
  id: 'self-centred',
  level: 'warning',
  fires:
    'history, values, efforts and numbers of the sender take the place of the customer’s order',
  reason: 'The letter is about what happened to the customer, not about who you are.',
  source: 'Practice: do not make it about the company.',
  instead: 'Begin with the customer’s order and what happened to it; leave the rest out.',
  reads: 'en',
  judge: (reading, { incidentAccount }) =>
    (incidentAccount ?? isIncidentAccount(reading)) ? [] : runsIn(reading.sentences),
};
