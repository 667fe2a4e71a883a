import { remembered } from '../reading/remember.js';
import { phrases, placesIn } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';

/** What a sender says of itself: history, values, prizes, size, efforts. */
const pride = phrases([
  'of the year',
  '(beginnings|come a long way|give everything|gives everything|give their all|day after day|year after year|day in,? day out|for a better \\p{L}+)',
  '(patent|patents|research|laborator*|century|centuries|worldwide|continent|continents|globe|global|across the (world|country|globe|land)|from \\p{L}+ to \\p{L}+|heads of state|presidents|praised|acclaimed|celebrated|beloved|cherished|legendary|iconic|beautiful|ordinary|unique|shaping|shaped)',
  '(tribe|live for|lives for|plant a tree|plants a tree|grown into|grew into|community of|family of)',
  '(until|till) (one|two|three|four|five|midnight|dawn|late) (in the morning|at night)?',
  '(small|little|tiny|young|humble|independent) (press|shop|team|business|firm|company|bakery|brewery|studio|family|house|farm|store) (like|of|such|that)?',
  '(short-handed|short-staffed|people down|hands short|without a day off|without a break|weekends? (in|at)|smiled|kept smiling|kept going|gave our all|give our all|a hundred and ten per ?cent|110)',
  '(great-|grand)(grandmother|grandfather|mother|father|aunt|uncle)',
  '(shed|garage|kitchen table|market stall|barn|cellar|attic)',
  '(every|each) (single )?(day|night|morning|week|one|\\p{L}+ (by hand|is|passes|goes|\\p{L}+ times))',
  '(by hand|hand-made|handmade|hand-picked|handpicked|hand-tied|from scratch|at dawn|get up at|up at|who we are|what we are|our name|the name|word about (who|us|ourselves)|about ourselves|about us)',
  '(museum|museums|embassy|embassies|minister|ministers|poet|poets|palace|royal|royalty|university|guest book|radio|tv|television|documentary|newspaper|newspapers|followers|famous|stars|film|celebrities)',
  '(grandfather|grandmother|grandparents|forefathers|founder|founders|founded|apprentice|apprentices|tannery|organic|carbon neutral|carbon-neutral|sustainab*|fair trade|biodegradable|charity|donate|donates|profit|profits|planet|climate|spray|happy \\p{L}+|dreamers|makers|craftsman|craftsmen|artisan)',
  '(\\p{L}+ (hundred|thousand) |\\d{2,}) ?(hours|times|hands|tests|steps|checks|stitches|people|designers|miles|hectares|acres|kinds|bottles|loaves|cups|pages|homes|smiles)',
  'we (make|bake|roast|brew|build|grow|farm|weed|test|train|spend|sew|carve|print|bind|blend|cut|tie|pour|press|weave|pick|ship|serve|teach|work|give|hire|sell|travel|search|taste|never compromise|do not compromise|do things|have been (making|baking|doing|building|serving|growing|selling|roasting|brewing|printing|sewing|weaving|teaching|working|writing|planning|flying|cooking|farming)|were (carbon|among|the|one of|here|making|there))',
  'our (wool|wood|leather|beans|grapes|bread|dyes|office dog|ovens|hands|makers|growers|people|staff|team) (is|are|has|have|come|comes)',
  '(nobody|no one|none|few) (else )?(in|can|has|works|does|comes)',
  '(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty) (years|decades|generations)',
  'since (19|20)\\d\\d',
  '(in|from) (18|19|20)\\d\\d',
  'for (over |more than |almost |nearly |some )?(# )?(\\p{L}+-\\p{L}+ )?(years|decades|generations)',
  'for (over|more than) a (decade|century|generation)',
  '(founded|was born|were born|began|started out|started) (in|at|as|with|on|by)?',
  '(our|this|a) (story|journey|history|tradition|heritage|reputation|movement|calling|growth|roots)',
  '(family|family-run|family-owned) (business|firm|company|shop|has|name)',
  '(generation|generations)',
  '(award|awards|award-winning|prize|prizes|medal|medals|trophy|trophies|accolade*|certified|certification|voted|rated|five-star|magazine|magazines|honoured|honored|nominated|shortlisted)',
  '(leader|leaders|leading|largest|biggest|finest|best-loved|number one|no 1|pioneer*|unrivalled|unmatched|world-class|first-class|renowned|top five|top ten|market)',
  '(the|were the|was the) (first|only|best) (in|to|of|shop|company)',
  '(value|values|mission|vision|philosophy|purpose|ethos|principle|principles|motto|creed|pledge|culture|dna|heartbeat|soul)',
  '(passion|passionate|proud|pride*|love (what|for|of)|in love with|dream|dreams|dreamed|dreamt|devotion|devoted|dedicated|dedication|obsess*|committed to|commitment to|stand for|stands for|stood for|live and breathe)',
  '(heart and soul|whole heart|our heart|our hearts|in our blood|from the heart|with love)',
  '(excellence|craftsmanship|innovation|innovative|innovate*|quality|reliability|integrity|honesty|warmth|delight|uncompromising|highest standards|our standards|set the (standard|measure)|good enough)',
  'we (believe|always|never stop|strive|pride|care deeply|have always|aim|are known|live|exist)',
  '(tirelessly|around the clock|round the clock|night and day|day and night|through the night|every effort|all hands|overtime|harder than ever|working flat out|flat out|extra shifts|sleeves|hard work|worked hard)',
  '(# )?(thousand|thousands|million|millions|hundreds|hundred thousand) (of )?',
  '# (\\p{L}+ )?(people|employees|colleagues|stores|shops|branches|warehouses|countries|customers|members|teachers|coaches|experts|artisans|languages|nations|markets|cities|roasters|bakers|trees|tonnes|tons|parcels|stars|reviews|followers|locations|craftsmen|specialists)',
  '(invest*|expansion|expanded|reinvent*|record (year|number|growth|season|sales)|busiest|grown from|grew from|from a single|from one|waiting list|envy|the envy)',
  '(our|the) (customers|clients|guests|readers|members) (tell|love|trust|know|say|come)',
  '(independent surveys|survey|surveys|studies|press|television|radio|featured|minister|celebrit*)',
  'what (gets|drives|makes|sets) (us|them|our)',
]);
const ourselves =
  /(?<![\p{L}\p{N}])(?:we|we've|we're|i|our|us|my|team|company|family|founders?|here at|school|studio|brand|firm|house|shop|crew|workshop|bakery)(?![\p{L}\p{N}])/u;
const theirs =
  /(?<![\p{L}\p{N}])(?:your|yours|you|you're|you'll|you've|sorry|apolog\p{L}*|refund\p{L}*)(?![\p{L}\p{N}])/u;
const trouble =
  /(?<![\p{L}\p{N}])(?:late|delay\p{L}*|wrong\p{L}*|lost|broken?|damaged|missing|missed|mistakes?|errors?|fail\p{L}*|faults?|forgot\p{L}*|cancel\p{L}*|short|out of stock|burst|flood\p{L}*|broke|stopped|crash\p{L}*|did not|didn't|could not|couldn't|was not|were not|let down|live up)(?![\p{L}\p{N}])/u;
/** "you" that only stands for everybody, or is a bow. */
const asides =
  /(?<![\p{L}\p{N}])(?:(?:many|so many|some|more than \p{L}+(?: \p{L}+){0,2}|all|thousands|millions|any|each|every one) of you|trust(?:ed)? (?:in )?us|ask any|(?:tell|telling|show|give|assure|remind|share with|with|serve|serving|bring|bringing|delight|promise|offer) you|you (?:can|could|will|may|might) (?:also |even |still )?(?:rely|trust|count|be sure|imagine|read|find|see|taste|feel|know)|your (?:trust|loyalty|confidence|support)|thank you)(?![\p{L}\p{N}])/gu;

/** Whether a sentence is about the sender alone: us, with something to be proud of, and not the reader. */
export function isAboutUs(sentence: Sentence): boolean {
  return pridesIn(sentence) > 0 && !sentence.dates.some(({ isAhead }) => isAhead);
}

/** How much there is to be proud of in a sentence about ourselves; 0 where it is about the reader or the trouble. */
export const pridesIn = remembered(({ lower }: Sentence): number => {
  if (!ourselves.test(lower) || theirs.test(lower.replace(asides, ' ')) || trouble.test(lower))
    return 0;
  return placesIn(lower, pride).length;
});

/** Whether a sentence leaves the reader and the trouble out, so that it may go on about ourselves. */
export function leavesReaderOut({ lower }: Sentence): boolean {
  return !theirs.test(lower.replace(asides, ' ')) && !trouble.test(lower);
}
