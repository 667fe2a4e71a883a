import { remembered } from '../reading/remember.js';
import { has, phrases } from '../reading/pattern.js';
import type { Reading, Sentence } from '../reading/read.js';
import { isAboutUs } from './self.js';
import { sells } from './selling.js';

const money =
  '(?:[$£€¥]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:[$£€¥]|euros?|pounds?|dollars?|usd|eur|gbp|kr|chf|%|percent|per cent))';

/** Money or its like goes to the customer, or none is asked for. */
const moneyGiven = phrases([
  'at our (own )?(cost|charge|expense)',
  'will be back (on|in|to|with)',
  '(nothing|no need) to pay',
  '(moved|transferred|loaded|put|added|placed|lies|is|sits) … (wallet|store card|shop card|inbox|your card|your account)',
  '(we|i) split the (cost|bill|price)',
  '(half|a third|a quarter|part|some) (of )?(the|your) (price|cost|fee|bill|rent)',
  '(the|your) (\\p{L}+ ){0,2}(bill|invoice|fare|fee) is (mine|ours|on us|cancelled|settled|void)',
  '(refund|refunds|refunded|refunding|reimburs*|compensat*)',
  '(invoice|charge|fee|bill) (is|was|has been) (cancelled|canceled|dropped|withdrawn|torn up|written off)',
  '(loan|lend|lent) (you|of) (a|an|one|the)?',
  '(money|amount|price|payment|sum|total|deposit|fee|postage|cost|shipping|fare|all|everything) (you paid )?(is |are |was |were |goes |has been |have been |went |will be )?(all )?back',
  '(paid|pay|pays|paying|sent|send|sends|put|given|give|gives|goes|go|went|is|are|was|comes|come|transferred|has) … back (to|on|onto|in|into|by|within|with|today|tomorrow|this|the way|from|at)',
  '(paid|pay|pays|paying|give|given) (you )?(it |that |this )?(all |everything )?back( in full)?',
  '(credited|credit of|in credit|account credit|store credit|shop credit|a credit)',
  '(voucher|vouchers|gift card|gift cards|gift certificate|discount|discounts|coupon)',
  '(comes|come|came|taken|took|take|takes|taking|is|are|goes|knocked|knock) … off',
  '\\p{L}+ off (this|your|the|it|that|next) (order|bill|invoice|price|next|final|total|rent|fee|account|purchase|month)?',
  '(waive|waived|waiving|waives)',
  '(free of charge|without charge|free of postage|at no (extra |further |additional )?(cost|charge)|no (extra |further |additional )?(cost|charge)|without (any )?(extra |further )?(cost|charge)|cost-free|cost you nothing|costs you nothing|for nothing|complimentary|for free|is free|are free|, free|goes free|comes free|free (delivery|postage|shipping|replacement|repair|return|month|of))',
  '(is|are|was|were|goes|go|comes|come|stands|stand) (now )?(all |both )?(on us|ours|on the house|on our (account|bill|side))',
  '(on the house|on our account|at our (own )?expense|our treat|on us|as our gift|as a gift|with our compliments)',
  "(won't|will not|do not|don't|need not|not) (be )?(pay|owe|charged|charge|billed|bill|invoiced)( you)?( for)?",
  '(owe|owes|pay|pays) (us )?nothing',
  "(we|i)('ll| will| also| shall)? (pay|cover|bear|meet|settle|carry|stand)( for)? (the|your|for|all|any|both|every|it|that|them)",
  '(at the (old|same|original|lower|sale) price|half price|at half|nothing to pay)',
  'added … (to your (account|balance|plan)|to (every|each|all) \\p{L}+)',
  '(extended|added|extend|add) … (days|weeks|months|month|week|year)',
]);

/** A thing is sent, made or brought in place of what failed. */
const thingGiven = phrases([
  '(a|the|our|my|his|her) (\\p{L}+ ){0,3}(\\p{L}{2,14}(er|or|ist|ian|man|eer)|van|lorry|crew|student|colleague|bike|messenger|taxi|cab|truck|car|carrier|courier|nurse|vet|doctor|chef|tech|partner|neighbour) (of ours |from here |of mine )?(now |then )?\\p{L}{3,12}s (it|them|yours|the|a|an|one|your|over|round|out|back|two|three|\\d) ?',
  '(let me|let us|may i|may we|allow me to|allow us to) (invite|offer|make|bring|send|give|put|replace|buy|treat|add|take)',
  '(new|the right|the correct|fresh|corrected|good|the missing|proper|the other|fresh) (\\p{L}+ ){0,3}(come|comes|leave|leaves|arrive|arrives|go|goes|are|is|reach|reaches|hang|hangs|ship|ships|follow|stand|fly|flies) (out|up|with|on|to|in|at|by|today|tomorrow|tonight|now|from|back|before|within|this)',
  '(are|is) (printed|baked|cut|made|sewn|built|engraved|packed|fitted|hung|installed|tied|bound|glazed|tuned) (again |afresh |anew |once more |right )?(tonight|today|tomorrow|now|this|on|by|from|overnight|at)',
  '(have|has|had) (been )?(found|booked|arranged|reserved|hired|rented|borrowed|organised|organized) (you )?(a|an|another|the|your)',
  '(good|valid) for (a|an|the|any|another) (second|new|later|other|show|seat|date|\\p{L}+day|draw)',
  'replac*',
  '(a|an|the|your|my|our|one|two|three|four|five|six|all|another|both|its|whole|this) … (new|right|correct|missing|second|other|fresh|proper|corrected|spare|substitute|another|whole|original|full|forgotten|remaining|red|blue|green|black|white|real|reprinted) … (leaves|leave|left|went|goes|go|comes|come|is|are|will be|was|were|reaches|reach|hang|hangs|arrives|arrive|gets|ships|ship|follows|follow)',
  '(a|an|the|your|another|one|two|three|four|five|six|all|its) (new|right|correct|missing|second|other|fresh|proper|corrected|spare|substitute|full|forgotten|remaining|third|fourth|matching|working|extra|bigger|larger)( \\p{L}+){0,3} (leaves|leave|left|went|goes|go|comes|come|is|are|will|was|were|reaches|reach|hang|hangs|arrives|arrive|gets|ships|ship|follows|follow)',
  '(new|right|correct|missing|corrected|fresh|real|proper) (one|ones|set|pair|copy|size|item|items|part|parts)',
  '(send|sending|sends|sent|post|posting|bring|bringing|brings|make|making|cut|cutting|print|printing|bake|baking|build|building|fit|fitting|order|ordering|have|get|put|putting|deliver|delivering|hang|sew|tie|lend|lending|courier|pack|packing) (you |him |her |them |it |out |over |round )?(\\p{L}+ )?(another(?! \\p{L}+ (?:name|customer|patient|address))|a new|new|a fresh|the right|the correct|the missing|a second|replacement|again|a corrected|the other|a spare|once more|afresh|from scratch|a proper|a full|the real|a loan)',
  're-?(send|sending|sent|make|making|made|print|printed|printing|cut|done|do|doing|paint*|bake*|issue*|ship*|deliver*|book*|install*|stitch*|frame*|run|packed|sew|sewn|shoot|schedule*|wash*|clean*|upholster*|engrav*|dye*)',
  '(leaves|leave|left|goes out|go out|went out|go|goes|went|is out|are out|ships|ship|sails|sets sail|sets off|set off|set out|travels|travel) (us )?(to you )?(today|tonight|tomorrow|now|this (morning|afternoon|evening)|at once|by (courier|express|taxi|van|bike|hand|air|special)|express|again|on the next|on the first|straight away|first thing)',
  "(in|on) (tonight|tomorrow|today)'s (post|mail|van|courier|run|delivery)",
  "(on|in) (a|an|the) (\\p{L}+ |\\d+ (am|pm) |first |next )?(courier|van|train|bike|press|taxi|plane|bench|oven|loom|bus|post|saw|lathe|needle)('s (bike|van))?",
  '(by|with|via) (\\p{L}+ )?(courier|taxi|express|hand|special delivery|overnight|bike|bicycle|messenger|air|next-day|same-day|priority)',
  '(our own|my own) (van|driver|car|truck|people|courier)',
  '(going|goes|go|went|sent|send|ships|comes|come|upgraded|moved) … (express|overnight|next-day|special delivery|first class|priority)',
  "(i|we|who|he|she)('m| am| are|'re|'ll| will| shall) (also |both |then |gladly )?(bring|driving|drive|bringing|carry|carrying|fetch|fetching|collect|collecting|pick|picking|fit|fitting|hang|hanging|install|installing|come|coming|sew|sewing|bake|baking|cut|cutting|print|printing|mend|mending|repair|repairing|rebuild|rebuilding|redo|restore|clean|paint|build|building|finish|set up|swap|exchange|replace|hold|holding|keep|keeping|lend|upgrade|move|remake|make|making|give|giving|put|translate|return|correct|change|enter)",
  '(collect|collects|fetch|fetches|pick up|picks up|take back|takes back|take away|takes away) (it|the|that|them|both|all|those|your|from)',
  '(is|are) (now )?(being|getting) (made|cut|turned|printed|baked|sewn|built|repaired|mended|repacked|rewoven|woven|dyed|engraved|cleaned|restored|corrected|prepared|tied|rebuilt|remade|reprinted|replaced|packed again|poured|glazed|fitted|tuned)',
  '(bring|brings|fit|fits|hang|hangs|fix|fixes|mend|mends|repair|repairs|install|installs|put|puts|set|sets|bakes|bake|sew|sews|comes|come|drives) … (for you|to you|to your (door|house|home|office|shop|desk|room|table|work)|at your (door|house|home|window|office|table|shop|place)|up for you|by hand|in front of you)',
  '(an? )?(electrician|plumber|fitter|fitters|engineer|technician|crew|carpenter|tailor|mechanic|tuner|glazier|locksmith|installer|vet|doctor|nurse|cleaner|gardener|roofer|colleague) (comes|is|will|calls|visits|arrives|fits|puts|goes|rings|brings)',
  "(you|she|he|they|everyone|everybody)('ll| will| can)? (get|gets|receive|receives|have|keep|be given) (the same|the full|a|an|it|two|both|your|them|another|all|everything|one|the)",
  'keep (it|them|the|both|what|all|this|those)',
  '(are|is) yours( to keep)?',
]);

/** What we say we do, or have done, that puts nothing right: talk, care, enquiries and the failure itself. */
const idle =
  'to|be|been|have|had|hear|heard|contact*|call*|ring|rung|telephone*|phone*|e-?mail(?! you the)|text|write|written|tell|told|let|inform*|keep|kept|update*|notify|notified|investigat*|look*|review*|check*|find|found|see|seen|hope*|try|tried|do|done|work*|strive|striv*|improv*|learn*|never|not|no|always|continue*|make sure|made sure|made (?:a|an|some|this|that|the|mistakes|errors)|make (?:a|an|every|it up)|ensur*|take (?:this|your|it|steps|the|every|all|action|care|note)|taken (?:this|steps|measures|action|note|the|it|your feedback)|get back|got|gotten|get (?:to|better|this|it)|come back|come (?:to|out|up|stronger)|be in|reply|repl*|answer*|respond*|discuss*|pass*|forward*|noted|note|report*|speak|spoken|talk*|ask*|chas*|escalat*|need*|remain*|understand|understood|apologi*|share*|listen*|know|known|start*|begin|begun|decid*|think|thought|consider*|monitor*|follow*|leave|left|lose|lost|broken|break|missed|miss|fail*|forgotten|closed|sold|mixed|caused|disappoint*|misplaced|mislaid|delayed|run|damaged|received|noticed|contacted|launched|logged|opened (?:a|an)|raised|identified|used|become|grown|served|won|built|spent|put our|put (?:everything|all)|give (?:you )?(?:a date|an answer|news|word|our|more)|send (?:you )?(?:word|news|an update|a message|details|an e-?mail)|post (?:news|updates|an)|believe*|cut|charged|billed|overcharged|misread|misprinted|got it|held|wait*|stand|stay|miss|turn over|do better|earn|win|regain|prove|show you|reach out|bear|carry (?:on|this)|gone|come|went|read|felt|feel|said|say|shipped|packed|printed|delivered|booked|cancelled|canceled|promised|sent (?:you )?(?:the wrong|somebody|someone|your|it|two|a|an|the)';
const ourDeeds = phrases([
  `(we|i)( will|'ll| shall| are going to|'re going to|'m going to| am going to) (also |gladly |then |now |personally |happily |of course |therefore |instead )?(?!(?:${idle})(?!\\p{L}))(\\p{L}+)`,
  `(we|i)( have|'ve) (also |now |already |since |just |today |therefore |meanwhile )?(?!(?:${idle})(?!\\p{L}))(\\p{L}+)`,
]);
const there = phrases([
  '(is|are|waits|wait|lies|lie|stands|stand) (now |already |here |there |ready |waiting |held |reserved |set aside )*(at|on|in|with|for) (your|you|our|the|an?|\\p{L}+) … (for you|now|already|from (today|tomorrow|tonight|\\d))',
  '(waits|wait|is waiting|are waiting|is ready|are ready|is held|are held|is reserved|are reserved|is set aside|is kept|are kept) (now )?for you',
  '(you|they|she|he) (also |now |then )?(receive|get(?! (the|this|that) (message|mail))|keep|have (the new|a new|the right|both|two|all|another|three|first)|pay only|pay half|pay nothing|pay for neither|owe nothing)',
]);

/** What was wrong is right again. */
const mended = phrases([
  '(renewed|patched|reset|re-opened|relabelled|relisted|void|voided|credited|reconnected|rewritten|rebuilt|reprinted|switched back on)',
  '(works|work|runs|run|open|opens|sign in|log in) again',
  '(can|may) (now |again )?\\p{L}+( \\p{L}+){0,3} again',
  '(fixed|repaired|mended|corrected|restored|recovered|reversed|rectified|resolved|reinstated|re-entered|redone|reopened|amended|cleared|unlocked|undone|put right|removed|taken out|taken down|deleted|renamed)',
  '(have|has|had) (now )?put … right',
  '(has|have|shows|show|reads|read|carries|bears|says) (now )?(the|its|your) (right|correct|proper|real|new)',
  '(here is|here are|(this|these) (is|are) the|it should (read|say|be|have)|the (right|correct) \\p{L}+ (is|are))',
  '(is|are) (up|back|working|running|live|open|right|whole|complete|correct|in order) (and running|again|now|online|up)?',
  '(is|are|all|came|brought) back',
  '(switched|moved|changed|rolled) (it |them |you |that |everything )?(back|over)',
  '(stopped|halted|cancelled) the (charge|payment|order|shipment)',
  'entered … by hand',
]);

/** The customer can choose. */
const choice = phrases([
  '(choose|pick|choice|your pick|prefer|would rather|as you (like|wish|prefer)|up to you|whichever|if you prefer|either)',
  "(you can|you may|you could|you are free to|feel free to|you're free to|if you like,?) (also |still |now |either )?(cancel|keep|choose|have (it|the|a|an|your|both|one|all|them|another)|pick|swap|exchange|return|take|decide|switch|move|change|get|send)",
  '(keep|cancel|return|swap|exchange) (it|them|the order|your order) (or|and)',
  '(what would|how can i|what can we do|tell (me|us) what would) (help|you like|suit|make|you prefer)',
  '(would you like|do you want|shall we|should we) … (or|instead)',
  'cancel … (free|without|at no|and get|for a|and we|money|in full)',
]);

const denied = phrases([
  "(cannot|can't|unable to|not able to|not possible|not entitled|not eligible|no|not|without|regret that|neither|nor|never|non) … (refund*|reimburs*|compensat*|replac*|credit*|voucher*|discount*|exchange*|return*)",
  '(refund|refunds|replacement|replacements|compensation|returns|exchanges) (is|are) (not|no longer|only|im)',
  'free (shipping|delivery|postage) (over|on orders)',
]);
const failedThing =
  /(?:we|i) (?:sent|shipped|packed|posted|printed|delivered|put|gave|made|cut|had|took|left|booked|brought)(?!\p{L})(?!.*(?:another|replacement|again|a new|the right|the correct))/u;
const amount = new RegExp(
  `${money} (?:back|off|towards|toward|on (?:your|the) card|in credit|credit|to your|for your trouble)`,
  'u',
);

const free =
  /(?<![\p{L}-]|feel |sugar |set |break |are |be )free(?![\p{L}-]| to(?!\p{L})| from| of (?!charge|postage)| spray| range| time| day| will)/u;
/** What is only wished for or looked for is not done. */
const hoped =
  /(?<!\p{L})(?:trying|try to|hope to|hoping|looking for|looking into|searching|waiting for|would love to|wish we|meant to|should have|could have|an answer|a reply|an update|should be)(?!\p{L})/u;
const negated = /(?<!\p{L})(?:not|never|cannot|no longer|nobody|without)(?!\p{L})|n't(?!\p{L})/u;

/** Whether a sentence says what is done, given or offered to put it right. */
export const repairs = remembered((sentence: Sentence): boolean => {
  if (isAboutUs(sentence) || sells(sentence)) return false;
  const { lower } = sentence;
  const isDenied = has(lower, denied);
  if (!isDenied && (amount.test(lower) || has(lower, moneyGiven) || free.test(lower))) return true;
  if (has(lower, choice)) return true;
  return sentence.clauses.some((clause) => {
    if (negated.test(clause.lower) || hoped.test(clause.lower)) return false;
    if (has(clause.lower, ourDeeds) || has(clause.lower, there))
      return !/(?:too much|too little|wrong|twice)/u.test(clause.lower);
    if (has(clause.lower, mended)) return true;
    return (
      has(clause.lower, thingGiven) && !(clause.subject === 'we' && failedThing.test(clause.lower))
    );
  });
});

/** Whether a text puts anything right, in its sentences or by what can be chosen. */
export function repairIn(reading: Reading): boolean {
  return reading.options.length > 1 || reading.sentences.some(repairs);
}
