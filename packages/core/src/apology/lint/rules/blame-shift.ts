import { remembered } from '../reading/remember.js';
import { has, phrases, placesIn } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';
import type { LintRule } from '../rule.js';
import { others } from '../signs/people.js';
import { takesOn } from '../signs/ownership.js';
import { pridesIn } from '../signs/self.js';

/** What culprits do. */
const fails = [
  "(entered|typed|keyed|wrote|copied|pressed|put|filed|booked|saved|noted|recorded|stored|sent|posted|packed) … (under|as|into|to|for|on|in|with) (another|the wrong|a wrong|the other|somebody|someone|yesterday's|last)",
  '(threw|throw|blew|blow|insisted|dawdled|dithered|wandered|acted|behaved|spoke|shouted|snapped|barked|pasted|formatted|erased|trampled|stepped|sat|rushed|skipped|took (a|the) (short cut|nap|day off|wrong)|had (one|a single) (job|task))',
  '(is|are|was|were) … (rude|abrupt|unfriendly|short with|impolite|inattentive|hopeless|clueless)',
  '(fail*|forgot|forgotten|lost|losing|misread|misheard|mislaid|misplaced|misrouted|misdirected|mislabelled|mislabeled|misunderstood|mishandled|missorted|miscounted|misprinted|misspelt|misspelled|misjudged|missed|mistook|mistyped|miskeyed|dropped|damaged|broke|broken|smashed|crushed|ruined|spilt|spilled|neglected|ignored|overlooked|botched|bungled|fumbled|muddled|confused|swapped|mixed|messed|delayed|crashed|collapsed|overslept|quit|resigned|caused|swore|promised|assured|oversold|overbooked|wiped|deleted|miscalculated|dawdled|stalled|blundered|slipped up|stole|jammed|scratched|dented|cracked|burnt|tore|double-booked|double-charged)',
  "(did not|didn't|does not|doesn't|do not|don't|never|has not|hasn't|had not|hadn't|have not|haven't|would not|wouldn't|could not be bothered|refused|is still not|was not paying|wasn't paying|not bothered)",
  '(let (us|you|me|everybody|everyone|them|it|this|that|the \\p{L}+) … (down|slip|lapse|fall|out|run|go|drop)|let (us|you) down)',
  '(sent|send|delivered|picked|packed|printed|shipped|brought|took|taken|put|typed|entered|wrote|written|gave|given|scanned|loaded|booked|quoted|left|held|read|cut|hung|filed|drove|set|charged|handed|wired|threw|placed|copied|pasted|pressed|clicked|switched|pulled|pushed|turned|stuck|labelled|labeled|routed|shelved|stored|dialled|engraved|measured|chose|ticked|used|made) … (wrong|wrongly|late|later|twice|without|too \\p{L}+|elsewhere|behind|neighbour|neighbor|rain|outside|unattended|instead|incorrect*|by mistake|nobody|upside down|backwards|against|faulty|broken|bad|in error|out|off|unplugged|mess|mistake|mistakes|error|stranger|street|doorstep|(with|to) (a|somebody|someone|your) \\p{L}+|somebody else*|someone else*|other|old|down)',
  '(pushed|pushing|rolled out|installed|uploaded|shipped|did|do|does|made|makes|gave|built|wrote|supplied|sold) (us |you )?(a |an |the |some |its |their |\\p{L}+ ){0,3}(bad|sloppy|shoddy|poor|careless|lousy|faulty|broken|wrong|slipshod|hasty|second-rate|false|buggy|untested|rotten|defective|mess|botched|half) ?(\\p{L}+)?',
  '(took|needed|wasted|lost|spent) (\\p{L}+ ){0,3}(hours|days|weeks|minutes|months)',
  '(were|was|are|is|has been|have been|had been) (\\p{L}+ )?(careless|sloppy|slow|lazy|unreliable|clumsy|rude|negligent|chaotic|incompetent|inattentive|in a hurry|tired|overworked|distracted|useless|forgetful)',
  '(had|has|have) (it|them|your \\p{L}+) … (and|then) (lost|dropped|forgot|kept|left|sat|broke|did not)',
  '(sat|sits|slept|kept sitting) on (it|them|your|the)',
  '(thought|assumed|believed|decided|guessed|imagined) (that )?(it|the|this|your|he|she|they|nobody)',
  '(went|gone|go) (down|bust|wrong|missing|offline|bankrupt|off)',
  '(is|are|was|were|be|been) … (to blame|at fault|responsible|late|slow|careless|unreliable|short-staffed|understaffed|overwhelmed|ill|sick|off|away|untrained|inexperienced|drunk|negligent|sloppy|distracted|hungover|asleep|new here|new to|on holiday|on leave|on vacation|on maternity|at a wedding|hopeless|unable|down|out of stock|out of action)',
  '(fell|fallen|called in|phoned in|reported) (ill|sick)',
  '(kept|keeps) (us|you) waiting',
  '(ran|run|runs|running) (late|out|behind)',
  '(pulled|walked|backed|dropped) out',
  '(cancelled|canceled|gave up) on us',
  'broke (his|her|its|their) (word|promise|contract|arm|leg)',
  '(must|should|will have to|needs to|has to|have to) (live with|answer for|explain|pay for|take the blame|own)',
];
/** Words between the culprit and what it did, where no new subject begins. */
const reach =
  "(?:[\\s,]{1,3}(?!(?:we (?!pay|use|hired|hire|work|trust|trusted|rely|buy|chose|employ|rent)|i|you|sorry|will|would|can|should|may|comes|brings|takes|leaves|we've|i've|i'm|we're|if)(?![a-z'])|and (?:we|i|you)(?![a-z]))[^\\s,.;:!?()]{1,30}){0,6}?[\\s,]{1,3}";

const agent = phrases(
  others.map((each) => `((our|the|your|a|an|their|its|some|that|this|one|my) )?${each}`),
);
/** What somebody did, from where the words for that somebody end. */
const failing = phrases(fails).map(
  ({ source }) => new RegExp(`(?:'s (?:[a-z]{3,15} )?[a-z]{3,15})?${reach}${source}`, 'y'),
);

function hasCulprit(lower: string): boolean {
  return placesIn(lower, agent).some(({ end }) =>
    failing.some((pattern) => {
      pattern.lastIndex = end;
      return pattern.test(lower);
    }),
  );
}

const causes = [
  "(it|this|that) (was|is|has been) (the|our|your|a|one of|an) (\\p{L}+ ){0,2}({others})('s)? (that|who|which|whose|fault|doing|mistake)",
  '(yourself|yourselves) to (thank|blame)',
  '(reason|cause|fault|problem|trouble|culprit|snag) … (is|was) (that )?(you|the customer|(our |the |a )({others}))',
  '(address|size|measure|number|date|name|width|height|details?|form|file|order|measurements) (that |which )?you (typed|gave|entered|sent|chose|wrote|filled|supplied|put|ordered) … (was|is|were|are|had|did|lacked|has) (\\p{L}+ )?(wrong|missing|incomplete|incorrect|false|old|not|no)',
  'you gave us … (and not|instead of|rather than|where|although)',
  '(as|like) (the|our|your) (leaflet|website|terms|instructions|manual|form|label|confirmation|page) (\\p{L}+ )?(says|states|said|told|asks|explains|warns)',
  '(due|owing|down|thanks|because of|on account of|courtesy of|caused|as a result of|through) (to |of |by )?(an? |the |some |our |one of |\\p{L}+ ){0,4}(error|mistake|failure|fault|negligence|problem|problems|issue|issues|delay|delays|oversight|carelessness|sloppiness|shortage|shortages|incompetence|outage|bug|glitch) … (by|at|of|with|from|on the part of|in) (our |the |your |a )?({others})',
  "(due|owing|thanks|because of|on account of|caused|made|committed|introduced|triggered|as a result of) (to |of |by )?(our |the |a |an |one of our |one of the |your )(\\p{L}+ ){0,2}({others})('s|s')?( \\p{L}+)?",
  "(our |the |your |a |an )({others})('s|s') (\\p{L}+ )?(error|mistake|failure|fault|negligence|oversight|carelessness|blunder|delay|bug|outage|incompetence|slip|doing|illness|absence|fault)",
  '(fault|mistake|error|blame|responsibility|failure|problem|delay|blunder|slip|responsible party) (is|was|lies|lay|rests|sits|belongs|here is|of|clearly|entirely)( lies| is| entirely| squarely| clearly)? (with|that of|to|at|on the side of|the|our|on)? ?(our |the |your |a )?({others})',
  "(not|isn't|wasn't|no|none of|hardly|never) (really |actually |strictly )?(our|us|ours)( own)? (fault|mistake|doing|error|making|responsibility|to blame)",
  '(lie|lies|lay|rest|rests|sits|is|are|was|were|entirely|all|wholly|squarely|purely|solely|comes|came) (entirely |squarely |wholly |alone |purely |solely |clearly )?(down to|up to|(?<=(lie|lies|lay|rest|rests|sits|squarely|entirely|solely) )with|at the door of|at the feet of|on the side of|the fault of|the work of|the doing of) (them|him|her|their \\p{L}+|an? (external|outside|other) \\p{L}+|another \\p{L}+|others|somebody else|someone else|third parties|(the|our|a|an) ({others}))',
  '(and )?not (with|on|down to|up to|at) (us|our (end|side|door))(?! but)',
  '(their|his|her) (own )?(fault|mistake|error|negligence|carelessness|doing|failure|problem|blunder|responsibility)',
  '(external|outside) (provider|partner|party|service|company|firm|contractor|supplier|vendor)s? … (is|are|was|were|has|have|had|did|failed|caused|let)',
  'not (of )?our (making|doing)',
  '(someone|somebody|anyone|others) (else )?(is|are|was|were|dropped|messed|got|made) (to blame|the ball|it wrong|up)',
  '(not us|nothing to do with us|through no fault of (ours|our own)|out of our hands|none of our doing)',
  '(blame|thank|complain to|take it up with|ask|hold) (our |the |your |them|him|her)({others})? … (for|about|responsible|not us|directly)?',
  '(was|were|been|got) (\\p{L}+ly |\\p{L}+ ){0,3}(lost|dropped|damaged|broken|forgotten|mislaid|delayed|overlooked|misread|mistyped|mixed up|left|sent|packed|held|mishandled|entered|missed|let down|caused|made|cancelled|ruined|crushed|misdirected|misrouted|swapped) (\\p{L}+ ){0,3}by (our |the |a |an |one of our |your )?(\\p{L}+ ){0,2}({others})',
  'let down by (our |the |a |an )?(\\p{L}+ ){0,2}({others})',
  '(our|the|your|a|an) ({others}) (has|have|had|is|are|was|were)? ?(once again |again |yet again )?(let us down|let you down|messed up|screwed up|dropped the ball)',
  '(rely|depend|relied|depended) on (our |the |a |other |outside )?({others}) (who|which|that)',
];
/** Those that name somebody are only looked for where somebody is named. */
const causeIn = phrases(
  causes.filter((each) => each.includes('{others}')),
  { others },
);
const causeAlone = phrases(causes.filter((each) => !each.includes('{others}')));

const named =
  /(?:(?:it is|it was|it's|was it|is it) (?:(?!We |I )\p{Lu}[\p{L}&'-]{1,30} ){1,3}(?:who|that|which)|(?:^|[.;,] |and |but |because |as )(?!(?:We|I|It|They|You|He|She|Nobody|This|That|Which|Somebody|Someone) )(?:\p{Lu}[\p{L}&'-]{1,30} ){1,2}(?:let (?:us|you) down|is to blame|are to blame|is at fault|was at fault|lost (?:it|your|the|them)|dropped the ball|failed to|forgot to|never (?:sent|delivered|came|told|scanned|picked)|went down|messed up|did not deliver|didn't deliver))/u;
/** `Maria in dispatch mixed up…`: somebody by name, at a place of ours. */
const colleague =
  /(?:^|[.;,] |and |but |because |as )\p{Lu}\p{L}{1,30} (?:in|from|at) (?:our |the )?(?:dispatch|despatch|accounts|packing|shipping|logistics|sales|warehouse|office|kitchen|workshop)(?: \p{L}{2,12})? (?:mixed|forgot|lost|misread|dropped|overlooked|failed to|packed the wrong|sent the wrong|sent you the wrong)(?!\p{L})/u;
const reader = phrases([
  '(?<=^|[.,;:] |and |but )had you (only |just |but |not |simply )?\\p{L}+',
  'you (also |simply |just |yourself |apparently |clearly |unfortunately |sadly )?(ignored|disregarded|overlooked|forgot|failed|mistyped|misread|neglected|skipped|insisted on the (wrong|old)|left (out|off|blank)|muddled|mixed up)',
  "you (also |yourself |simply |apparently |clearly |unfortunately |sadly |then )?(did not|didn't|had not|hadn't|have not|haven't|never) (\\p{L}+ly )?(?!hear|get|receive|have|had|need|want|order|ask|expect|deserve|see|know|find|lose|pay|sign|choose|buy|request|be|been|notice|even|only|once|heard|got|received|seen|ordered|asked|wanted)(\\p{L}+)",
  '(since|because|as|given that|seeing that) you (had |have |yourself |only |also |then )?(picked|chose|chosen|selected|opted|booked the (cheap|late)|ordered (so|too|very|only) |insisted|refused|declined|changed|moved|wanted|preferred|gave|left|put|entered|typed|waited|asked for the (cheap|slow))',
  "(buyer|buyer's|customer's|client's|recipient's|sender's|user's|passenger's) (own )?(fault|mistake|error|responsibility|risk|negligence)",
  '(as|under) (our|the) (terms|conditions|rules)[^.;]{0,60}(your|buyer|customer|you)',
  'your (own )?(choice|decision|settings?|browser|bank|mailbox|device|phone|address book) (is|was|were|has|to blame|at fault|rejected|blocked|refused)',
  "(since|as|because|had|if|but|that|when|and|although|though) you('d| had)? (did not|didn't|failed|forgot|neglected|omitted|chose not|never) (to )?(tell|told|answer*|confirm*|repl*|check*|read|give|gave|enter*|provide*|specif*|mention*|update*|complete*|respond*|notice*|open|collect|pay|inform*|choose|tick|look|be|include*|report*|measure*|sign)",
  "you (have |had |'d |'ve |yourself |yourselves |simply |actually |apparently |in fact |clearly |obviously ){0,2}(gave|given|give|entered|typed|chose|ticked|supplied|filled in|provided|put in|put|wrote|selected|ordered|keyed|clicked|submitted|sent|uploaded|left) … (wrong|incorrect|incorrectly|incomplete|wrongly|invalid|too late|mistyped|outdated|old address|misspelt|without checking)",
  'you (have |had |yourself )?(failed|forgot|neglected|omitted|mistyped|misread|misspelt|overlooked|misunderstood) (to |the |your |our |it)',
  'you (should|could|might|ought to|must) have (checked|read|told|chosen|entered|noticed|ordered|said|been at home|been in|been there|known|looked|let us know|called|asked|given|measured|realised|realized|thought|seen|waited|collected|opened|confirmed)',
  '(had|if) you (had |only |just |simply |but ){0,2}(read|checked|told|chosen|entered|given|looked|ordered|answered|confirmed|been (at home|there|in)|called|asked|opened|measured|replied|followed)',
  'your (own )?(mistake|error|fault|failure|oversight|carelessness|negligence|omission|typo|typing error|wrong address|choice to)',
  '(the|this) (mistake|error|fault) (is|was|lies|lay) (yours|with you|on your (side|end|part))',
  '(on your (side|end|part)|at your end)',
]);
const heldToUs = phrases([
  '(you should have|you ought to have) (had|heard|received|got|been (told|given|able|warned))',
  'because you (trusted|relied|asked|told)',
  '(no|not|none) (\\p{L}+ )?(fault|mistake|error) (of yours|on your part)',
  "(not|never|isn't|wasn't|nor) (at all )?(your|yours|a) (own )?(fault|mistake|error|doing)",
  '(not|nothing|nor|anything) … on your (side|end|part)',
]);

/** Whether a sentence makes somebody else the culprit. */
export const blamed = remembered((sentence: Sentence): boolean => {
  const { lower, text } = sentence;
  if (takesOn(lower) || pridesIn(sentence) > 1) return false;
  if (
    hasCulprit(lower) ||
    has(lower, causeAlone) ||
    (has(lower, agent) && has(lower, causeIn)) ||
    named.test(text) ||
    colleague.test(text)
  )
    return true;
  return !lower.endsWith('?') && has(lower, reader) && !has(lower, heldToUs);
});

/** Somebody else is made the culprit. */
export const blameShift: LintRule = {
  id: 'blame-shift',
  level: 'error',
  fires:
    'somebody else is made the culprit: carrier, supplier, system vendor, an employee, the customer',
  reason:
    'The customer bought from you and does not care whose fault it was; a culprit is an excuse.',
  source:
    'Practice: own it, whoever caused it. In most laws the store answers for its carrier and suppliers.',
  instead: 'Own it; where the fact helps the customer, say it once and without a culprit.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.filter((sentence, at) => {
      const next = sentences[at + 1];
      return blamed(sentence) && !(next !== undefined && takesOn(next.lower));
    }),
};
