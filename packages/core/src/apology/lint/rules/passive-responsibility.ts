import { has, phrases } from '../reading/pattern.js';
import type { LintRule } from '../rule.js';
import { failedParticiples, troubles } from '../signs/trouble.js';
import { ownsUp } from '../signs/ownership.js';
import { isAboutUs } from '../signs/self.js';
import { blamed } from './blame-shift.js';

const nobody = phrases(
  [
    '{troubles} (may|might|could|has|have|had|was|were|is) (have |has |been |also ){0,3}(impacted|affected|detected|identified|noted|found|discovered|recorded|noticed|caused|introduced|reported|triggered|arisen|occurred)',
    '(mistakes|errors|a mistake|an error|an oversight|something|things|a slip|a mix-up|slips|mix-ups|faults|misjudgements|wrong decisions|an omission|a fault) … (was|were|has been|have been|had been|get|gets|got|are|is) (\\p{L}+ly )?(made|done|overlooked|missed|introduced|committed)',
    '{troubles} (has |have |had |may have |did |seems to have |appears to have |must have )?(also |unfortunately |regrettably |sadly |\\p{L}+ly )?(occurred|occur|happened|happen|happens|arisen|arose|crept in|slipped (in|through)|came about|come about|come up|came up|taken place|took place|ensued|resulted|surfaced|developed|appeared|been (made|experienced|encountered|identified|reported|caused))',
    '(there (was|were|has been|have been|had been)|we (experienced|encountered|are experiencing|had)) (\\p{L}+ ){0,4}{troubles}',
    '(something|things|it|everything|this|that|what|a thing|much|a lot|one thing|matters) (unfortunately |clearly |obviously |evidently |then |has |have |had )?(went|gone|go|goes) (badly |terribly |very |a bit |quite |slightly |so |all )?(wrong|awry|amiss|astray|pear-shaped)',
    '(was|were|been|got) (\\p{L}+ly )?(not|never|only) (?!meant|intended|supposed)(\\p{L}+ly |yet |been |being )?\\p{L}{2,15}(ed|ent|ought|own|uilt|ade|ung|ept|old|ut|one|en|id|ound)',
    "(wasn't|weren't|hasn't been|haven't been|has not been|have not been|had not been|hadn't been|has never been|was never|were never|could not be|couldn't be|cannot be|failed to be|did not get|didn't get) (?!meant|intended|supposed)(\\p{L}+ly |yet )?\\p{L}{3,15}",
    "(things|matters|something|not everything|it|everything|this|that|what) … (did not|didn't|has not|have not|had not) (go|gone|work|worked|run|happen|happened|turn|turned) (out )?(as|the way|to plan|according|smoothly|well|right)",
    '(the |a |an )?(wrong|incorrect|faulty|defective|broken|old|outdated|incomplete) (\\p{L}+ ){1,5}(was|were|has been|have been|had been|got) (\\p{L}+ly )?\\p{L}{3,15}',
    '(was|were|been|got|get|is being|are being) (\\p{L}+ly |unfortunately |regrettably |sadly |also |then |again |both |all )?{failed}',
    '(was|were|been|got) (\\p{L}+ly )?(sent|shipped|delivered|packed|printed|cut|addressed|entered|picked|dispatched|despatched|released|made|booked|charged|billed|left|put|placed|taken|set|given|written|labelled|filled|routed|recorded) … (wrong|without|late|too late|twice|incorrect|incorrectly|wrongly|in error|by mistake|out|elsewhere|behind|instead of)',
    '(expectations|standards|promises|deadlines|the date|your wishes|the schedule|procedures|instructions) (was|were|have been|has been|had been) (\\p{L}+ly )?(not |never )?(met|missed|kept|followed|observed|reached|fulfilled|upheld|broken)',
  ],
  { troubles, failed: failedParticiples },
);
/** Passive, but with the doer or a plain outside cause beside it. */
const known = phrases([
  '(held|stopped|delayed|cancelled|canceled|damaged|lost|interrupted|destroyed|disrupted|flooded|closed|grounded|seized|opened|postponed|stuck|detained|blocked|disrupted|affected) … (by|at|in|because of|after|due to) (a |an |the |last |heavy |bad |severe )?(\\p{L}+ )?(storm|storms|snow|ice|flood|flooding|weather|fire|strike|customs|border|wind|winds|fog|earthquake|hurricane|power cut|lightning|frost|rain|pandemic|accident|police|authorities|landslide|blackout)',
  '(lost|damaged|broken|delayed|cancelled|missed|misread|overlooked|forgotten|left|packed|sent|cut|printed) … by (us|me)',
  '(you|they) (was|were|have been|has been) (\\p{L}+ly )?(refunded|credited|reimbursed|paid|compensated)',
  '(nobody|no one|no-one|no card|no data|nothing|no other|no payment|no details) … (was|were|has been|have been)',
  'not been (touched|affected|changed|seen|read|shared|charged|opened)',
]);

/** Things went wrong, and nobody did it. */
export const passiveResponsibility: LintRule = {
  id: 'passive-responsibility',
  level: 'warning',
  fires: 'something went wrong and nobody did it, and no sentence says that *we* did',
  reason: 'A failure without a doer reads as if it had happened to us too.',
  source:
    'Lewicki, Polin, Lount (2016): "it was our fault" carries more of an apology than any other part.',
  instead: 'Say who: "we did not ship your order".',
  reads: 'en',
  judge: ({ sentences }, { apologyDue, informOnly }) => {
    if (apologyDue === false || informOnly === true) return [];
    if (sentences.some((each) => (ownsUp(each) && !isAboutUs(each)) || blamed(each))) return [];
    return sentences
      .filter(
        ({ lower }) =>
          has(lower, nobody) &&
          !has(lower, known) &&
          !/(?<!\p{L})if (?:any|it|this|there|anything|your)(?!\p{L})/u.test(lower),
      )
      .slice(0, 1);
  },
};
