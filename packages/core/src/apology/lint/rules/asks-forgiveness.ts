import { has, phrases, placesIn } from '../reading/pattern.js';
import type { LintRule } from '../rule.js';

const plea = phrases([
  '(forgive|pardon|absolve) (us|me|our|this|the|my|for|and|one|once)',
  '(forgive|pardon)',
  '(forgiveness|to be forgiven|be forgiven|your pardon|your mercy|absolution|clemency)',
  '(beg|ask|hope|pray|plead) … (forgive*|pardon|mercy|clemency)',
  'find it in your heart',
  '(hold|held|holding) (it|this|that|our \\p{L}+) against (us|me)',
  "(think|judge) (badly|ill|the worse|too harshly|harshly|less) of (us|me)|judge (us|me) (too )?harshly|(don't|do not|not) be (too )?(hard on|harsh with|angry with|cross with|mad at) (us|me)",
  'let (us|me) off',
  '(be|have) (merciful|mercy|kind to us|lenient|gentle with us)',
  '(another|a second|one more|a last|one last) chance',
  '(not|never) (to )?(give up on|turn your back on|lose faith in|abandon) (us|me)',
  '(win|earn|regain|deserve|gain) (back )?your (forgiveness|pardon)',
  '(look|see) (past|beyond|kindly) (this|it|on|upon|our)',
  '(overlook|excuse) (our|this|the|my) (mistake|error|slip|slip-up|lapse|failing|failure|blunder|shortcoming|clumsiness|carelessness|oversight|delay)',
  '(wipe the slate clean|clean slate|let bygones be bygones|bury the hatchet|make peace with|friends again|still friends|kiss and make up|are we good|start over with us|start afresh with us)',
  '(stay|remain) (with|friends with) us (all the same|anyway|despite|regardless|in spite)',
  '(please|do) (excuse|pardon) (us|me|our)',
  'in your good books',
  '(can|could|will|would|may|might) (kindly |please |perhaps )?(overlook|look past|see past|see your way|find a way to|be generous|be lenient|still (love|like|trust))',
  '(still|remain|be|stay) (your |our )?(friend|friends)( to us| of ours)?',
  'friends(\\?| again)',
  '(go|be) easy on (us|me)',
  "(don't|do not) (be|stay) (too )?(cross|mad|angry|upset)( with (us|me))?",
  '(give|grant) (us|me) (one|another|a|a second|a new) (more )?chance',
  'your (indulgence|leniency|clemency|mercy|absolution)',
  // What leaves the store "leaves us" in our own words: only who is begged not to go is meant.
  "(don't|do not) (hate|desert|abandon) us|(please|so|beg you,?|but|and) (don't|do not) leave us|(hope|trust|pray) (that )?you (will|would|do) (not|never) leave us",
]);
const noPlea = phrases([
  "(not|n't|never|cannot|no right to) (ask|asking|expect|expecting|seek|seeking|want|begging|looking) … (forgive*|pardon|forgiveness)(?! us)",
  'unforgiv*',
  'forgiving (fabric|material|cut|fit)',
  'pardon (me|us) for (asking)',
  '(can|could|will|shall) (we|i) (never|not) (forgive|be forgiven)',
  'forgive (ourselves|myself)',
  '(nobody|no one|no-one) here (holds|held) … against',
]);

/** It asks for forgiveness. */
export const asksForgiveness: LintRule = {
  id: 'asks-forgiveness',
  level: 'warning',
  fires: 'it asks to be forgiven, or for another chance',
  reason: 'It asks one more thing of somebody to whom something is owed.',
  source: 'Lewicki, Polin, Lount (2016): of six parts of an apology, this one can be left out.',
  instead: 'Leave it out.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const { lower, text, start } = sentence;
      const places = placesIn(lower, plea, start).filter(
        (place) => !isName(text, place.start - start, place.end - start),
      );
      if (places.length === 0) return [];
      const isRefused = has(lower, noPlea) && !/forgive (?:us|me)|pardon (?:us|me)/u.test(lower);
      return isRefused ? [] : places.slice(0, 1).map(() => ({ start, end: sentence.end }));
    }),
};

/** `your bottle of Forgive Me Perfume`: two words with capitals are a name. */
function isName(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end).trim();
  const isTitle = said.split(' ').every((each) => /^\p{Lu}/u.test(each));
  const isFirst = start === 0 || /[.!?:"]\s?"?$/u.test(text.slice(0, start));
  return isTitle && (!isFirst || (said.includes(' ') && /^\s\p{Lu}/u.test(text.slice(end))));
}
