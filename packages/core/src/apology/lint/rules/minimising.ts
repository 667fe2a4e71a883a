import { has, phrases, placesIn } from '../reading/pattern.js';
import type { LintRule } from '../rule.js';
import { troubles } from '../signs/trouble.js';

const late =
  '(late|later|behind|delayed|overdue|longer|off|out|slow|over|short|wrong|scratched|dented|chipped|cracked|bent|torn|damaged|stained|marked|faded|crooked|tired|bruised|inconvenienced|inconvenient|annoying|disappointing|delay|wait)';
const small = phrases(
  [
    '(measly|paltry|puny|piddling|footling|wretched little) \\p{L}+',
    'no (biggie|bother|sweat|worries|great shakes|harm|drama|tragedy)',
    '(a smidgen|a smidge|a hair|by a hair|by a whisker|a whisker|a shade|a notch|ever so|a wee|a tad)( \\p{L}+)? ?{late}?',
    '(trivial|trifling|piffling|negligible|nothing dramatic|nothing tragic|nothing earth-shattering|no drama|no catastrophe|hardly a drama|small potatoes|small beer|peanuts)',
    '(need|needs|takes|want|use) a (magnifying glass|microscope|ruler|keen eye|sharp eye|trained eye)',
    '(from a distance|at first glance|to the naked eye|unless you look) … (nobody|no one|not|never|hardly|barely|closely)?',
    "(it|this|that|there|here|which|we|they|you|he)('s| is|'re| are| was| were|'ve| have) (after all |really |all |in the end )?(just|only|merely|simply|no more than|nothing but|nothing more than|but) (a|an|one|two|three|four|five|six|some|the|about|\\d{1,3}) (?!person|way|call|click|few clicks|word|phone|question of choos)(\\p{L}+)",
    '(amount|amounts|number|quantity|dose|difference|error|mistake|damage|scratch|dent|mark|stain|delay|effect|impact|loss|risk|leak|gap|crack|chip|wait|fault|harm|sum|share|deviation|tear|hole|spot|part|slip) (is|was|were|are|has been|seems|remains|remained) (\\p{L}+ly |very |quite |so |rather |really |pretty |too )?(small|slight|minor|tiny|minimal|negligible|trivial|little|low|short|brief|insignificant|harmless|limited|modest|cosmetic|barely|hardly|marginal)',
    'a matter of (a few |a couple of |some |mere |only )?(\\p{L}+ )?(minutes|hours|days|cents|pence|pennies|moments|seconds|millimetres|centimetres|inches)',
    '(a few|a couple of|few) (\\p{L}+ )?(minutes|hours|days|cents|pence|millimetres),? (no|not) more',
    'next to nothing',
    '(great|grand|larger|big) scheme( of things)?',
    '(wee|teensy|itsy-bitsy|teeny-weeny|eensy) (\\p{L}+)',
    '(a|one|some) (little|small|tiny|minor|slight|brief) (bit of (a )?)?(change|change of plan|thing|matter|adjustment|detail|surprise|hurdle|something|tweak|correction|imperfection|shift|slip|goof|wrinkle|fumble|pause|moment|accident|muddle|tangle|bother|stumble|spill|spillage|leak|hole|splash|tear|knock|bruise|nick|ding|dip|dent|deviation|variation)',
    '(speaking|talking) of (just |only |merely )?(a handful|a few|a couple|one|two|half)',
    '(a|just a|only a|but a|mere) (handful|sprinkle|sprinkling|smattering|whiff|hint|fraction|splash) of',
    '(a )?(spot|bit) of (a )?({troubles})',
    '(nothing|not anything) (that )?(\\p{L}+ ){0,2}(serious|to speak of|worth|a bit of|that a|some|you would|anyone)',
    "(you'll|you will|one will|nobody will|no one will|you would) (hardly|barely|scarcely|never|not even) (notice|see|feel|know|miss)",
    '(hardly|barely|scarcely|not) worth (a |the |mentioning|talking|\\p{L}+)',
    '(in truth|really|honestly|frankly|after all|let us be fair|to be honest),? (it|this|that) (is|was) (\\p{L}+ )?(nothing|little|small)',
    '(no more|nothing more)$',
    '(slight|minor|small|little|tiny|teeny|wee|brief|trivial|trifling|insignificant|negligible|minimal|momentary|short|mere|petty|minuscule|unimportant|harmless|innocent|understandable|microscopic|cosmetic|occasional|modest|simple|silly|mini) (\\p{L}+ ){0,2}{troubles}',
    '(a )?(slightly|a bit|a little|a touch|a tad|a wee bit|a little bit|a smidge|a trifle|somewhat|marginally|fractionally|just a touch|only a touch|a whisker|a shade|ever so slightly|mildly) (more |less |too )?(\\p{L}+ )?{late}',
    '(just|only|merely|simply|no more than|nothing more than|little more than|nothing but|barely|hardly|not even|a mere) (a|an|one|the|some|two|three|four|five|a few|a couple of|that|another|your) (\\p{L}+ ){0,3}{troubles}',
    '(just|only|merely|barely|hardly|no more than|a mere|not even|a matter of) (a |an |about |around |some )?(#|couple of|few|handful of|half an?|day or two|day or so)? ?(minute|minutes|hour|hours|day|days|week|weeks|working days|business days|cent|cents|penny|pence|centimetre|centimetres|millimetres|inch|inches|euros?|pounds?|dollars?) (\\p{L}+ )?{late}',
    '(late|behind|overdue|delayed|out|off|wrong|short|over) (by )?(just|only|merely|a mere|no more than|barely) (a |an )?(#|few|couple)',
    '(delayed|off|out|wrong|short|over) by (just|only|merely|a mere|no more than|barely|a matter of)',
    "(it|this|that|there|they|these|those|which) (is|was|were|are|'s) (after all |really |all in all |in truth |in the end )?(just|only|merely|simply|no more than|nothing more than|nothing but|hardly|barely|a mere|but) (a|an|one|two|three|four|five|six|some|the|about|\\d{1,3}|missing|late|scratched|dented|delayed|a few|noticeable|visible|worth|cosmetic)",
    '(only|just|merely) (slightly|a little|a bit|one|the \\p{L}+) (\\p{L}+ )?(scratched|dented|chipped|cracked|bent|torn|damaged|stained|marked|faded|missing|broken|wrong|late|affected)',
    '(only|just|merely) (scratched|dented|chipped|cracked|bent|torn|stained|faded|delayed|late|cosmetic|missing)',
    "(no|not a|not such a|hardly a|isn't a|not exactly a|nothing) (big deal|great harm|real harm|harm done|great loss|major issue|major problem|big problem|serious|major|dramatic|to worry about|catastrophe|disaster|tragedy|end of the world|great matter|drama)",
    "(not|isn't|hardly|wasn't) (exactly )?(the end of the world|a disaster|a catastrophe|a tragedy|life or death|a big deal|that bad|so bad|serious)",
    '(could|might) have been (much |far |a lot )?worse',
    '(worse|stranger) things (happen|have happened)',
    '(barely|hardly|scarcely) (noticeable|visible|matters|a problem|worth|anything|any)',
    '(at least it|luckily it was only|fortunately only|thankfully only)',
    '(no big thing|wobble|hiccup|hiccups|blip|blips|niggle|niggles|trifle|trifles|wee mishap|storm in a teacup|teething (problems|troubles|issues)|whoopsie|boo-boo|bump in the road|a small thing|a little thing|a small matter|a tiny matter|minor matter|minor thing|kerfuffle|mini-delay|little something|little adventure|small hold-up|minor one|small one|little one|tiny one)',
    '(a |an )?(small|minor|slight|tiny|little|trivial|modest|limited) (number|fraction|portion|percentage|handful|part) of',
    '(only|just|merely|a mere) (a |an )?(small|tiny|minor|slight|few|little|handful)',
    "(these|such) things (happen|can happen|do happen)|happens to (the best|everyone|everybody)|nobody is perfect|no one is perfect|nobody's perfect",
    'a (touch|tad|bit|little) (late|slow|behind|delayed|longer|tardy)',
    '(nothing|not much|little) (to worry|to fret|was lost|lost)',
  ],
  { troubles, late: [late] },
);
/** The same words where they make nothing small. */
const innocent = phrases([
  "(not|no|n't|never|hardly|anything but|far from|neither|isn't|wasn't) (\\p{L}+ ){0,2}(slight|minor|small|little|tiny|trivial|petty|simple|short|modest|insignificant|mere)",
  '(little|small|slight|tiny|minor) (notice|time|room|warning|children|ones|hands|print|parts|boxes|parcel|parcels|packages|items)',
  'the only \\p{L}+',
  'only (thing|way|person|question|remaining|reason)',
  '(no|not the|not a) small (matter|thing)',
  '(only|just) (until|when|if|by|from|on|at|after|to|in|then|now|today|as|what|before|tell|forward|reply|send|answer|say|call|write|found|once)',
]);

/** The harm is made small. */
export const minimising: LintRule = {
  id: 'minimising',
  level: 'warning',
  fires: 'the harm is made small: "slight", "minor", "just a small delay", "only"',
  reason: 'How big it is, the customer decides.',
  source: 'Roschk, Kaiser (2013): empathy comes before intensity and timing.',
  instead: 'Give it the size that it has for the customer, in days, money or things.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.flatMap(({ lower, text, start }) => {
      const places = placesIn(lower, small, start);
      if (places.length === 0) return [];
      return places.filter((place) => {
        const said = text.slice(place.start - start, place.end - start);
        // Part of a name: Ursa Minor, the Little Wait café; a key in music.
        if (place.start > start && /(?:^| )(?:Minor|Small|Little|Tiny|Slight|Short)/u.test(said))
          return false;
        if (
          /^[a-g](?:-flat|-sharp|#|b)? minor/u.test(
            lower.slice(Math.max(0, place.start - start - 2)),
          )
        )
          return false;
        const around = lower.slice(Math.max(0, place.start - start - 24), place.end - start);
        return !has(around, innocent);
      });
    }),
};
