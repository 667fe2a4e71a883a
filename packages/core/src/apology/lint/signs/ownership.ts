import { remembered } from '../reading/remember.js';
import { has, phrases } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';

/** It is said in so many words whose it is. */
const owned = phrases([
  '(our|my) (own )?(mistake|fault|error|blunder|doing|failure|failing|oversight|carelessness|responsibility|slip|negligence)',
  '(mistake|fault|error|blame|failure|responsibility|oversight|slip|blunder|omission|miss) (is|was|here is|lies|lay|rests|sits) (all |entirely |wholly |only |squarely |fully )?(ours|mine|with us|with me|on us)',
  '(is|was|are) (all |entirely |wholly |squarely )?(our|my) (fault|mistake|error|doing|failure|responsibility)',
  '(that|this|it) (is|was|one is) (on|down to) (us|me)',
  '(we|i) (should|could|ought to|must) (not )?have',
  '(we|i) (take|took|bear|accept|own|carry) (the |full |all |that |this |it|up )?(responsibility|blame|fault|consequences|it)',
  "(we|i)('ve| have)? (let you down|failed you|got (it|this|that|\\p{L}+( \\p{L}+)?) wrong)",
  '(ours|mine) (to answer for|alone|and nobody else*|from first to last)',
  '(sorry|apolog*) (\\p{L}+ ){0,3}(for|about|of) (not )?(\\p{L}{3,15}ly )?(sending|shipping|packing|losing|breaking|missing|keeping|forgetting|making|giving|charging|delivering|letting|leaving|cancelling|canceling|mixing|misreading|printing|telling|being|failing|overlooking|selling|putting|taking)',
]);

const ourDeed =
  /(?<![\p{L}\p{N}'])(?:we|i|we've|i've|we'd|i'd) (?:have |had |had not |have not |haven't |hadn't )?(?:(?:\p{L}+ly|also|then|first|once|twice|still|even|just|both) )?(\p{L}+(?:n't)?)/gu;
const notDeeds = phrases([
  '(are|am|were|was|will|would|can|could|may|might|shall|hope|wish|know|understand|regret|apologis*|apologiz*|thank|believe|feel|want|need|appreciate|take|value|look|strive|aim|ask|see|be|do|offer|recommend|work|worked|working|refunded|credited|added|sent you|arranged|booked|reserved|waived|paid|replaced|fixed|corrected|restored|hear|heard|investigated|launched|started|continue|remain|recognise|recognize|realise|realize|informed|notified|noticed|discovered|learned|learnt|found|understood|been|have|had|has|wanted|hoped|expect|expected|received|contacted|reached|identified|reviewed|like|pride|always|never ever)',
]);
const failed = phrases([
  "(did not|didn't|do not|don't|had not|hadn't|have not|haven't|was not|were not|wasn't|weren't|never|could not|couldn't|failed)",
]);

/** Whether a sentence owns up: we did it, or did not do what we should have. */
export const ownsUp = remembered(({ lower, clauses }: Sentence): boolean => {
  if (has(lower, owned)) return true;
  if (
    /(?<!\p{L})(?:we|i)(?:'re|'m| are| am| were| was)(?: still| now| again| already| running| \p{L}+ly)?(?: \p{L}+){0,4} (?:late|behind|short of|wrong)(?!\p{L})/u.test(
      lower,
    )
  )
    return true;
  return clauses.some((clause) => {
    const isTold = clause.tense === 'past' || /late|behind|short|wrong/u.test(clause.lower);
    const isMeant = /\b(?:did|do) (?:mean|intend|want)/u.test(clause.lower);
    return [...clause.lower.matchAll(ourDeed)].some(([all, verb = '']) =>
      has(all, failed) ? !isMeant : isTold && !has(verb, notDeeds),
    );
  });
});

/** Whether we take it on ourselves, whoever did it. */
const takenOn = phrases([
  '(ours|mine|for us|on us|up to us) to (answer for|mend|put right|own|carry|bear|make good|watch|check|catch|prevent)',
  '(we|i) (answer|answered) for (it|them|that|him|her|what)',
  '(we|i) (chose|choose|picked|hired|pick|hire) (them|him|her|it|that carrier|the carrier|the courier|this)',
  '(the )?(responsibility|blame|fault|mistake|error) (is|was|stays|remains|lies|rests) (still |all the same |wholly |entirely |all )?(ours|with us|mine|with me)',
  '(that|this|it) (is|was) (still |entirely |all )?(on us|our responsibility|our fault|our mistake|our doing|our failure|our failing|down to us)',
]);

/** Whether a text in small letters takes somebody else's failure on us. */
export function takesOn(lower: string): boolean {
  return has(lower, takenOn);
}
