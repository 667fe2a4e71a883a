import { has, phrases } from '../reading/pattern.js';
import type { Place } from '../reading/pattern.js';
import type { Reading, Sentence } from '../reading/read.js';
import { lastWhere, spanning, wordsIn } from '../reading/text.js';
import type { LintRule } from '../rule.js';
import { apologises } from '../signs/apology.js';
import { leadsOn } from '../signs/next-step.js';
import { repairs } from '../signs/repair.js';
import { isAboutUs } from '../signs/self.js';
import { sells } from '../signs/selling.js';
import { isIncidentAccount } from './too-long.js';

const SENTENCES = 2;
const WORDS = 40;
/** Three sentences of fewer words are three facts, not a story. */
const LEAST = 22;

/** Paragraphs that say by their first words that they tell something else than the cause. */
const section = phrases([
  'what (it|this|that) (meant|means|meant for you)',
  "what we('ve| have)? (done|did|do|are|will)",
  'what (happens|changes|changed|you|is|comes|next)',
  'who (was|is)',
  '(impact|affected|effect|next steps|what now|from now on|in future|to put (it|this) right)',
  'here is (what|where|how|when)',
]);
const because =
  /(?<!\p{L})(?:because|due to|owing to|as a result of|the reason (?:is|was|for this))(?!\p{L})/u;
const feelings = phrases([
  '(feel|felt|devastated|gutted|cried|cry|tears|ashamed|heartbroken|slept|dark days|hard week|weighed|determined|promise|never again)',
]);
const isGiven =
  /(?<!\p{L})(?:refund\p{L}*|credit\p{L}*|back (?:on|to) your|free|replac\p{L}*|on us|courier (?:today|tomorrow)|new (?:one|set|pair)|another (?:one|set))(?!\p{L})/u;
const reader = /(?<!\p{L})(?:you|your|you're|you'll|yours)(?!\p{L})/u;

/** How it came about; the same about what is the customer's; how things are in general; anything else. */
type Kind = 'excuse' | 'theirs' | 'general' | 'other';

/** Whether its main clause tells of what is over. */
function tells({ clauses }: Sentence): boolean {
  return clauses.some(
    ({ lower, tense }) =>
      tense === 'past' && !/^(?:who|which|that|when|if|as|because|since)(?!\p{L})/u.test(lower),
  );
}

function kindOf(sentence: Sentence): Kind {
  const { lower } = sentence;
  const isStory = wordsIn(sentence.text) > WORDS && tells(sentence);
  if (isStory && !apologises(sentence) && !isAboutUs(sentence)) return 'excuse';
  if (apologises(sentence) || isAboutUs(sentence) || sells(sentence) || has(lower, feelings))
    return 'other';
  const isTold = tells(sentence);
  const isOurDeed =
    /(?<!\p{L})(?:we|i) (?:did not|didn't|should have|could have|have (?:now )?(?:refunded|sent|added|put|taken|paid))/u.test(
      lower,
    );
  if (isOurDeed && reader.test(lower)) return 'other';
  if (
    isTold &&
    !/(?<!\p{L})(?:will|'ll)(?!\p{L})/u.test(lower) &&
    (!repairs(sentence) || !(isGiven.test(lower) || reader.test(lower)))
  ) {
    return reader.test(lower) ? 'theirs' : 'excuse';
  }
  if (repairs(sentence) || leadsOn(sentence)) return 'other';
  return reader.test(lower) ? 'other' : 'general';
}

/** Runs of sentences that do nothing but tell how it came about. */
function excusesIn(reading: Reading): Place[] {
  const { sentences } = reading;
  // An account for everybody has to say what happened: there the words alone count.
  const least = isIncidentAccount(reading) ? WORDS : LEAST;
  const found: Place[] = [];
  let run: { readonly sentence: Sentence; readonly kind: Kind }[] = [];
  const close = () => {
    // What opens the run is what happened to the customer.
    const { paragraph } = run.find(({ kind }) => kind === 'excuse')?.sentence ?? {};
    const first = run.findIndex(
      ({ kind, sentence }) => kind !== 'theirs' && sentence.paragraph === paragraph,
    );
    const last = lastWhere(run, ({ kind }) => kind === 'excuse' || kind === 'theirs');
    const told = first < 0 ? [] : run.slice(first, last + 1);
    const past = told.filter(({ kind }) => kind !== 'general');
    const words = told.reduce((sum, { sentence }) => sum + wordsIn(sentence.text), 0);
    const isLong =
      told.length > SENTENCES && words > least
        ? past.length >= 2
        : words > WORDS && past.length === told.length;
    if (isLong && told.some(({ kind }) => kind === 'excuse')) {
      found.push(spanning(told.map(({ sentence }) => sentence)));
    }
    run = [];
  };
  let isSkipped = false;
  for (const [at, sentence] of sentences.entries()) {
    const isNew = sentence.paragraph !== sentences[at - 1]?.paragraph;
    if (isNew || has(sentence.lower.slice(0, 40), section))
      isSkipped = has(sentence.lower.slice(0, 40), section);
    if (isNew && isSkipped) close();
    const kind = isSkipped ? 'other' : kindOf(sentence);
    if (kind === 'other') close();
    else run.push({ sentence, kind });
  }
  close();
  return found;
}

/** A single sentence whose because does not end. */
function reasonsIn({ sentences }: Reading): Place[] {
  return sentences.filter(({ lower }) => {
    const at = lower.search(because);
    return at >= 0 && wordsIn(lower.slice(at)) > WORDS;
  });
}

/** The explanation goes on and on. */
export const longExcuse: LintRule = {
  id: 'long-excuse',
  level: 'warning',
  fires: 'the explanation takes more than two sentences or forty words',
  reason: 'A long explanation reads as an excuse, and it is the customer who has to read it.',
  source:
    'Lewicki, Polin, Lount (2016): an explanation counts for less than owning it and mending it.',
  instead: 'One short fact.',
  reads: 'en',
  judge: (reading) => {
    const told = excusesIn(reading);
    return told.length > 0 ? told : reasonsIn(reading);
  },
};
