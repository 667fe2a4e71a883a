import { has, phrases } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';
import type { LintRule } from '../rule.js';

const vow = phrases([
  'strive for',
  '(expect|get|receive|see|have) (from us )?(nothing but|nothing less than|only the (best|finest)|the best|the very best|perfection)',
  '(putting|put|doing|do|set|setting) everything (in place|right|we)',
  '(ruled out|out of the question|impossible|unthinkable|a thing of the past) (in|from|for) (the )?(future|now on|good|ever)',
  '(on a|our) mission',
  '(get|getting|make|making|do|doing) (it|this|things|everything) right,? (each|every|from|next|in|the next|always|first)',
  "(will|shall|'ll) be the (last|only) (time)?",
  '(first|only) time … (and|will be) … last',
  '(each|every) and every time',
  'every (single )?(time|day|order),? without fail',
  '(win|winning|earn|earning|gain) (back )?your (trust|confidence|faith|heart)',
  "(will|shall|can|cannot|would|won't|not|never) (not |never |ever )?(recur|reoccur|be repeated|happen (again|twice)|repeat itself)",
  "(will|shall|'ll|is going to|are going to) (\\p{L}+ly |all |once more |again )?be (\\p{L}+ly |so |much |far |even |all |as )?(perfect|flawless|faultless|impeccable|better|different|smooth|smoother|spotless|right as|as it should|fine|unforgettable|magical|wonderful|top|first-class|a different|beyond)",
  '(emerge|come out|return|rise|grow|go forward|come through|come back) (\\p{L}+ ){0,4}(stronger|better|wiser|changed|improved|different|as a|as the)',
  '(a|the) better (\\p{L}+ )?(organisation|organization|company|shop|store|team|business|firm|partner|place|version|us|we|self)',
  '(determined|resolved|set|sworn|promise|promised|promising|vow|swear|pledge|guarantee|guaranteed|assure you) (\\p{L}+ ){0,4}(better|improve|change|emerge|never|not|perfect|right|everything|again|differently|faultless)',
  "(next time|next year|next \\p{L}+) … (will|shall|'ll) (be|go|run|arrive|work) (\\p{L}+ )?(perfect|right|better|smooth*|on time|well|flawless*|fine|different*|without)",
  '(lessons|conclusions|consequences) (will|have|are|were|had|be) (\\p{L}+ )?(been )?(learned|learnt|drawn|taken)',
  'mark (my|our) words',
  '(a thing|things) of the past',
  "(never|not|won't|n't|no longer|cannot|can't|no way) … (happen|occur|recur|repeat*|be repeated|come to pass|see this) (again|ever again|a second time|twice|to you|to anyone|to anybody|itself|in (the )?future)?",
  '(never|no) … (again|ever again)',
  "(will|won't|'ll|shall) (never|not) (again|ever) (\\p{L}+ ){0,3}(let you down|disappoint|fail)",
  '(not|never) (to )?(let you down|disappoint you|fail you) again',
  'last time (this|that|it|we|you)',
  '(was|is|be) the last time',
  '(nothing|something) like (it|this|that) (can|could|will|shall|should) (ever )?(happen|occur|be|recur|again)?',
  '(do|doing|does|be|being|get|getting|become|becoming|serve you|perform|fare) (a lot |much |far |even |so much )?(better)',
  '(improve|improving|improvement|improvements) (our|the|on|how|in|and|every|things|upon|ourselves|constantly|continually|is|are|across|from|this|so)?',
  "(we|i) (will|shall|are going to|'ll) … (improve|change|learn|grow)",
  '(learn|learned|learnt|learning|draw|drawn|taken) (\\p{L}+ ){0,3}(lesson|lessons|from this|from it|from our|conclusions)',
  'we are (learning|listening|growing|changing)( every day)?',
  '(come|emerge|be) (back )?stronger',
  '(different|better|new|changed) (company|shop|store|team|people|business|place|firm) (from now|from here|in future|after|than|soon|now)?',
  '(expect|demand) (more|better) (of|from) us',
  'expect better',
  '(leave|leaving) no stone unturned',
  '(move|moving) heaven and earth',
  '(everything|all|whatever|anything|the utmost|our utmost|our best|our very best|our level best) … (power|can|it takes|possible|we can|in future|to (prevent|ensure|make sure|avoid|improve|see|regain|earn|win|keep))',
  '(do|doing|try|trying|give) (our|my) (utmost|best|very best|level best)',
  '(taking|take|took|taken) (the (necessary|appropriate|right|required|relevant) )?(steps|measures|action)',
  '(taking|take|takes|took) (this|it|that|your (feedback|complaint|matter|comments|concerns)|the matter|such \\p{L}+|these \\p{L}+|matters like \\p{L}+) (matter |very |extremely |most |incredibly |so |feedback )?(seriously|to heart|on board)',
  '(steps|measures|action|actions|safeguards|procedures|controls|changes) (are|is|have been|has been|were|will be|being) (being )?(taken|put in place|introduced|made|implemented|planned|tightened|strengthened)',
  '(appropriate|necessary|suitable|all necessary|further|decisive|corrective|every|internal) (steps|measures|action|precaution|precautions|improvements|consequences)',
  '(review|reviewing|reviewed|rethink|rethinking|overhaul|overhauling|revise|revising|examine|examining|look at|looking at|looking into|tighten|tightening|streamline|optimise|optimising|strengthen|strengthening|re-evaluate|analyse|analysing|evaluate|evaluating|look closely at|scrutinise) (all |all of |every one of )?(our|the|internal|how we|every) (\\p{L}+ )?(process|processes|procedure|procedures|practices|systems|workflow|workflows|operation|operations|work|standards|controls|training|quality|communication|service|checks|logistics|internally|\\p{L}+ing)',
  '(process|processes|procedures|practices|systems|standards|controls|quality) (are|is|have been|were) (\\p{L}+ )?(reviewed|under review|improved|revised|tightened|examined|overhauled|strengthened|optimised|being)',
  'are being reviewed',
  '(make|making|made) (absolutely |quite |very |doubly )?(sure|certain) (that )?(nothing|nobody|no one|no other|such)',
  "(make|making|made) (absolutely |quite |very |doubly )?(sure|certain) (that )?(this|it|you|we|everyone|every|our|mistakes|errors) … (never|not|n't|doesn't|won't|again|improve*|better|right|perfect|happy|satisfied)",
  '(ensure|ensuring|prevent|preventing|avoid|avoiding|guarantee|guaranteeing|see to it|stop) (that )?(this|it|nothing|such|a repeat|a recurrence|recurrence|similar|these|anything like|something like|future|you|every|another) (\\p{L}+ ){0,3}(again|happen*|recur*|future|incident|incidents|mistakes|errors|time|satisfied|occurr*|repeat*|going wrong|situations?|delays?|order|experience|from)?',
  '(redouble|redoubling|double|doubling|intensify) (our|all our) efforts',
  '(work|working|worked) (very |extremely |really |so )?(hard|harder|tirelessly|relentlessly|day and night|flat out|closely|constantly|continuously|non-stop) (\\p{L}+ ){0,3}(to (improve|prevent|ensure|make|do|avoid|be|become|regain|earn|win|keep this)|on (improving|our|becoming|this|it)|at (improving|it)|every)',
  '(strive|striving|aim|aiming|committed|determined|resolved|resolve|vow|vowed|pledge|pledged|dedicated|endeavour|endeavor) to (\\p{L}+ ){0,2}(better|improve|improving|do|doing|be|being|win|earn|earning|regain|regaining|provide|providing|deliver|delivering|make|making|offer|offering|give|giving|exceed|get|getting|ensure|keep|excellence|serve|serving|learn|learning|prevent|put|putting|never)',
  '(count|rely|depend|bank) on (us|it|that|me)',
  '(turn|turned|turning) (over )?a new leaf',
  '(raise|raising|set|setting) (the bar|our game|new standards|our standards|a higher)',
  '(step|stepping) up our game|up our game',
  '(earn|regain|rebuild|win|restore|regaining|earning|winning|rebuilding) (back )?(your|the|that|every) (trust|confidence|faith|loyalty|business)',
  "(you have|you've got|we give you|i give you|on) (our|my) (word|promise|solemn word|honour)( of honour)?",
  '(lesson|lessons) (learned|learnt|has been|have been)',
  '(bright|brighter|better) (future|days|times|tomorrow|service|experience) (ahead|lie|await|next time)?',
  '(next time|in future|in the future|from now on|going forward|moving forward|from here on in|henceforth) … (better|right|perfect|differently|different|smooth|smoothly|careful|attention|everything|no mistakes|flawless|fine|well|as (it|you) should|you can|we will|never|more)',
  '(be|being) (much |far |even )?(more )?(careful|vigilant|attentive|diligent) (in|from|next|with|about|going|when)',
  '(going|doing) (to do )?(things )?differently',
  '(looking|look) forward to (setting|showing|proving|serving|exceeding|surprising|delivering|making|doing)',
  '(prove|show|demonstrate) (to )?you (that )?(we|what|how)',
  '(at the|of the) (top|heart) of (our|everything)',
  'we hear you(?= *[,.;])',
]);
/** A step that can be checked: somebody, something, from a day on. */
const dated =
  /(?<!\p{L})(?:from|since|starting|as of|beginning|effective|on) (?:the )?(?:today|tomorrow|tonight|now on|next|this (?:week|month|morning|monday|autumn|spring|summer|winter)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?!\d)|january|february|march|april|may|june|july|august|september|october|november|december)|(?<!\p{L})(?:since (?:yesterday|this morning|last)|every (?:morning|evening|day|hour|order|parcel|box|bag|plate) (?:is|gets|goes|will)|as of today|starting today|today we|yesterday we)(?!\p{L})/u;
const deed =
  /(?<!\p{L})(?:two|second|every|each|nobody|nothing|no \p{L}+|a \p{L}+|the \p{L}+|all|we|i|both|our) (?:\p{L}+ ){0,4}(?:check|checks|checked|weigh\p{L}*|read|reads|sign|signs|signed|count|counts|counted|scan|scans|scanned|test|tests|tested|look|looks|ring|rings|call|calls|open|opens|photograph\p{L}*|measure\p{L}*|compare\p{L}*|hold|holds|stop|stops|stopped|pack|packs|packed|confirm\p{L}*|run|runs|print\p{L}*|leave|leaves|inspect\p{L}*|verif\p{L}*|keep|keeps|seal\p{L}*|show|shows|sell|sells|go|goes|gets|carr\p{L}*|wrap\p{L}*|have|has|send|sends|ask|asks|refuse\p{L}*|write|writes|use|uses|is|are|take|takes)(?!\p{L})/u;
const serious =
  /(?:your order|your \p{L}+) (?:back|right|better)|get better soon|feel better|better (?:size|seat|room|fit|one|date|fridge|model|box)/u;

/** A vow is ours; what the reader may do better is none. */
const ours = /(?<!\p{L})(?:we|we'll|i|i'll|our|us|my|me)(?!\p{L})/u;
const theirs = /(?<!\p{L})(?:you|your)(?!\p{L})/u;
/** A step in the next sentence begins on its day; a delivery on a day is none. */
const begins =
  /(?<!\p{L})(?:from|since|starting|as of|beginning|effective|every|today we|yesterday we)(?!\p{L})/u;

function isKept(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined &&
    dated.test(sentence.lower) &&
    deed.test(sentence.lower) &&
    !/from now on|from here on|from this day/u.test(sentence.lower)
  );
}

/** A vow that nobody can check. */
export const emptyPromise: LintRule = {
  id: 'empty-promise',
  level: 'error',
  fires:
    'it vows to do better, or that it will never happen again, without a step that has a date and can be checked',
  reason:
    'A vow without a date cannot be kept or broken, so it says nothing; and the next failure makes it a lie.',
  source:
    'Halperin, Ho, List, Muir (2022): a promise to do better that is then broken costs more than none.',
  instead: 'A concrete step with its date, or nothing.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.filter((sentence, at) => {
      const { lower } = sentence;
      if (!has(lower, vow) || serious.test(lower)) return false;
      if (!ours.test(lower) && theirs.test(lower)) return false;
      if (
        isKept(sentence) ||
        [sentences[at + 1], sentences[at - 1]].some(
          (each) => isKept(each) && begins.test(each?.lower ?? ''),
        )
      )
        return false;
      return true;
    }),
};
