import { has, phrases } from '../reading/pattern.js';
import type { Part } from '../reading/text.js';
import type { LintRule } from '../rule.js';

/** What a choice says that one should be ashamed or afraid of. */
const shame = phrases([
  '(let|lets|letting|make|makes|making|leave|leaves|watch|see) (\\p{L}+ ){0,4}(hungry|starve|suffer|cry|alone|lose|go under|pay for it|go without|wait in vain|close|fail|die|unhappy|sad)',
  'never mind',
  'give up \\p{L}+',
  "break \\p{L}+('s)? hearts?",
  '(lose|loses|losing) (their|his|her|its|out)',
  '(must|have to|insist on|want to) be (\\p{L}+ )?(difficult|awkward|stubborn|unreasonable|greedy|mean|petty|like that)',
  '(back to|settle for|stuck with|put up with) (the )?(basics|second best|less|boring|nothing|worse)',
  "i (guess|suppose|'ll just|will just|'ll have to|will have to)",
  '(leave|leaves|leaving) (us|me|them|him|her|you|grandma|mum|dad|everyone)( \\p{L}+)? (and|with|to|in|alone|behind|without)',
  '(turn|turning) (it|this|our|my|the|down) (\\p{L}+ )?(down|kindness|generosity|generous)',
  '(goodbye|farewell) (to )?',
  '(unlike|as if|who cares|so what|like a)',
  "i (do not|don't|do n't) (care|want|like|need|mind|believe|trust|deserve|value|love|support|appreciate|wish to (support|save|help))",
  "i('m| am) (fine|happy|ok|okay|content|willing|not) (with |to |paying |missing |being |interested|losing |a fan )?(losing|missing|lose|miss|paying|pay|waste|being|without|let|disappoint|wait|risk|go|leave|interested|bothered|patient|loyal)?",
  "i('d| would) rather (pay|lose|miss|wait|go without|waste|not save|not have|be|have nothing|stay|let|leave|disappoint|risk|give)",
  'i (hate|refuse|give up|accept that|understand that|realise|realize|choose to (lose|miss|give)|prefer (to lose|to miss|paying|losing|missing|not)|forfeit|abandon|waive|lose|enjoy (paying|losing|missing|waiting)|can live without|like (paying|losing|missing|wasting)|no longer (trust|care|believe)|am giving up|know better|take the risk|am prepared to|will miss|will lose)',
  '(give up|giving up|miss|missing) (on|out|out on)',
  '(let|lets|letting) (\\p{L}+ ){0,3}(down)',
  '(disappoint|disappointing|abandon|abandoning|desert|deserting|betray|turn (my|your) back|walk away|walk out|leave (us|them|him|her|your \\p{L}+) (without|in|empty|hanging|waiting|behind)|break (their|our|his|her|my|your) hearts?|ruin|spoil|punish|hurt (our|a) (small|little|family)?)',
  '(forfeit|forfeits|forgo|forego|lose|losing|loses|sacrifice|throw away|waste|squander) (\\p{L}+ )?(my|your|the|all|this|it|that|everything|out|money|a|any)',
  '(at (my|your) own risk|on (my|your) own|end up with nothing|nothing at all|go without|empty-handed|with no guarantee|no way back|for ever|forever|regret|regrets|selfish|selfishly|quitter|quit on|stingy|cheap|impatient|heartless|ungrateful|unfaithful|disloyal|careless|lazy|foolish|stupid|coward)',
  "(no|cancel)[,.:]? (thanks|thank you)?[,.:]? ?(i|we|my|let|leave|make|keep my|the kids|someone|somebody) … (don't|do not|rather|can|hate|without|alone|wait|lose|miss|pay|care|cry|never|nobody|else|fine|happy)",
  '(even though|although|despite) … (work|worked|hard|best|effort|family|small|people|artisans)',
  '(kill|destroy|hurt|harm|damage) (a|our|the|local|small|their)',
  '(somebody|someone) else (pays|suffers|loses)',
  "(don't|do not) (bother|even try)",
  'no,? (keep|take) my money',
  '(hand|give) (my|your) (place|seat|spot) (away|to|up)|lose (my|your) (place|seat|spot|turn)',
]);
const neutral = phrases([
  '^(no,? thank you|no thanks|nothing( more)?|something else|neither|none of these|keep (the|my|it)|i will wait|i would like)( \\p{L}+){0,3}$',
  "^no,? (thank you|thanks),? i('ll| will| need) (wait|keep it|keep my order|nothing)( more| else)?$",
  'you (lose|forfeit|give up|miss) nothing',
  'nothing (to lose|is lost)',
  "i('d| would) rather have (my money|it|the|a|them)",
  "i (don't|do not) (want|need) (it|this|them|the \\p{L}+|a \\p{L}+|anything)( any more| anymore| any longer| now)?$",
]);
const offered =
  /(?:click|tap|press|choose|button|link|tick|reply|answer|write|say|text|send|or) ?"([^"]{4,120})"|["[]((?:no|cancel|i )[^"\]]{4,120})["\]]/gu;
const bullying = phrases([
  "(if|should) you (cancel|refuse|decline|do not|don't|leave|say no|turn) … (let|disappoint|lose|miss|regret|nobody|hurt|alone|ashamed|sorry|suffer|never)",
  '(are you|you are) (really|absolutely|quite) sure (that )?you want to',
  '(only|just) (a )?(quitters|cowards|the impatient|impatient people|fools|a fool) … ',
  'think (carefully|twice|of) … before you (cancel|refuse|decline|say)',
  'cancel(ling|ing|s)? (now )?(would|will|means|is) … (lose|hurt|waste|let|regret|shame|nothing|disappoint|turning|forfeit|giving up)',
]);

/** A choice that shames or frightens. */
export const shamingChoice: LintRule = {
  id: 'shaming-choice',
  level: 'error',
  fires: 'a choice is worded to make one ashamed or afraid of taking it',
  reason: 'A choice that hurts to take is no choice, and in consumer law a dark pattern.',
  source:
    'Mattila, Cranage (2005): choice restores fairness. EU Directive 2005/29/EC, Arts 8–9 (undue influence).',
  instead: 'Neutral words, the same for every choice: "Cancel, all money back to your card".',
  reads: 'en',
  judge: ({ options, sentences }) => [
    ...options.filter(shames),
    ...sentences.filter(
      ({ lower }) =>
        has(lower, bullying) ||
        [...lower.matchAll(offered)].some(([, one, other]) => {
          const said = one ?? other ?? '';
          return (
            !has(said, neutral) && (has(said, shame) || (confession.test(said) && has(said, drama)))
          );
        }),
    ),
  ],
};

/** A choice that speaks as the customer and says more than what is taken. */
const confession =
  /(?:^|[.,;:–—] ?|(?<!\p{L})(?:if|because|and|as|since|so) )i(?:'d|'m|'ll|'ve)?(?!\p{L})/u;
const plainWish = phrases([
  "i('ll| will| would like to| want to| 'd like to|'d like to| choose to| choose| accept| agree to| agree| take| keep| prefer| would prefer|'d prefer| would rather have|'d rather have| would rather| want| would like|'d like| need| have| am happy to| still want)( to)? (keep|wait|take|have|get|cancel|collect|choose|the|it|my money|a|an|another|my order|to|this|that|both|one|be called|be rung|speak|something|nothing|exchange|swap|return|pick|receive|accept)",
  'i (accept|agree|confirm|cancel|keep|wait|decline)',
]);
const drama = phrases([
  "(chance|chances|risk|fine|health|ashamed|shame|shameful|go under|bankrupt|alone|cold|dark|hungry|crying|tears|worse|worst|nothing|anyway|whatever|don't|do not|no eye|no taste|no sense|never|without|lose|losing|miss|missing|blame|sorry|sad|unhappy|suffer|selfish|ungrateful|cheap|care|small|family|children|kids|spoil|ruin|regret|guilty|guilt|heart|wasted|waste|abandon|fool|foolish|stupid|lazy|luck|punish|hate|even though|can't be bothered|could not care|couldn't care)",
]);

function shames({ lower }: Part): boolean {
  if (has(lower, neutral)) return false;
  if (has(lower, shame)) return true;
  if (!confession.test(lower)) return false;
  return !has(lower, plainWish) || has(lower, drama);
}
