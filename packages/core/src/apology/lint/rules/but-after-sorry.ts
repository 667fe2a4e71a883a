import type { Place } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';
import type { LintRule } from '../rule.js';
import { apologiesIn } from '../signs/apology.js';

const but =
  /(?<![\p{L}\p{N}])(?:but|however|though|although|albeit|even so|that said|having said that|that being said|then again|at the same time|nevertheless|nonetheless|still|yet|mind you|all the same|except that|only that|in our defen[cs]e|to be fair|on the other hand|then|while we|whilst we|bear in mind|please understand|please note that|you will understand|as you know)(?![\p{L}\p{N}])/gu;
/** "but" that means except, or belongs to a pair. */
const exceptBefore =
  /(?:all|every\p{L}*|any\p{L}*|no|no one|nobody|none|nothing|last|next|can|cannot|could not|help) $/u;
const pair = /(?<!\p{L})(?:not|n't|neither|never)(?!\p{L})[^,;.]{0,60}$/u;
const harmless =
  /^(?:but (?:also|for|not|never|did|sent|came|then|failed|got|gave|left|only|had|first|before|until then|please (?:do not|don't|stop|throw|unplug|keep|return)|stop|do not|don't|one|two|three|\p{L}+ed)(?!\p{L})|however (?:you|it|much|long|many|small|late|hard|far|we)(?!\p{L})|(?:though|although) you(?!\p{L})|(?:still|yet) (?:has|have|is|are|not|to|no|without|missing|waiting|more|another|again|unfinished|do|in|on|with|been|sitting)(?!\p{L})|then (?:we|i|you) (?:will|'ll)|then(?! again))/u;
const doubled = /(?:even|as) $/u;

function turnsIn(sentence: Sentence, from: number): Place[] {
  const { lower } = sentence;
  for (const match of lower.slice(from).matchAll(but)) {
    const at = from + match.index;
    const [before, after] = [lower.slice(Math.max(0, at - 80), at), lower.slice(at, at + 60)];
    if (/^(?:but|still|yet)/u.test(after) && (exceptBefore.test(before) || isPair(before, after)))
      continue;
    if (/^(?:still|yet|then|at the same time|all the same)/u.test(after) && !startsClause(before))
      continue;
    if (
      /^(?:though|although)/u.test(after) &&
      doubled.test(before) &&
      / you(?!\p{L})/u.test(after.slice(0, 14))
    )
      continue;
    return [{ start: sentence.start, end: sentence.end }];
  }
  return [];
}

function isPair(before: string, after: string): boolean {
  return (
    pair.test(before) &&
    !/^but (?:we|it|you|this|there|i|our|they|he|she|the \p{L}+ (?:was|is|were|had|has))(?!\p{L})/u.test(
      after,
    )
  );
}

function startsClause(before: string): boolean {
  return before.trim() === '' || /[,;:.–—-]\s?$/u.test(before);
}

/** Sorry, but. */
export const butAfterSorry: LintRule = {
  id: 'but-after-sorry',
  level: 'warning',
  fires: 'a *but*, *however*, *although* or its like takes the apology back',
  reason: 'What follows the but is what the reader keeps.',
  source: 'Practice: no excuses. Lewicki, Polin, Lount (2016).',
  instead: 'Stop after sorry; begin a new sentence with what you do about it.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.flatMap((sentence, at) => {
      const last = apologiesIn(sentence).at(-1);
      if (last === undefined) return [];
      const within = turnsIn(sentence, last.end - sentence.start);
      if (within.length > 0) return within;
      const next = sentences[at + 1];
      if (next === undefined || !opensWithTurn(next.lower)) return [];
      return [{ start: sentence.start, end: next.end }];
    }),
};

function opensWithTurn(lower: string): boolean {
  if (harmless.test(lower)) return false;
  return /^(?:but|however|that said|having said that|that being said|then again|even so|nevertheless|nonetheless|still,|yet |mind you|all the same|in our defen[cs]e|to be fair|on the other hand|although we|although it|at the same time)(?![\p{L}\p{N}])/u.test(
    lower,
  );
}
