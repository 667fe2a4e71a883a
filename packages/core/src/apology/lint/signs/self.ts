import { has, phrases, placesIn } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';

/** What a sender says of itself: history, values, prizes, size, efforts. */
const pride = phrases([
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
  /(?<![\p{L}\p{N}])(?:we|we've|we're|i|our|us|team|company|family|founders?|here at|school|studio|brand|firm|house|shop|crew|it|workshop|bakery)(?![\p{L}\p{N}])/u;
const theirs =
  /(?<![\p{L}\p{N}])(?:your|you|you're|you'll|you've|sorry|apolog\p{L}*|refund\p{L}*)(?![\p{L}\p{N}])/gu;
const asides =
  /(?<![\p{L}\p{N}])(?:(?:many|so many|some|more than \p{L}+(?: \p{L}+){0,2}|all|thousands|millions|any|each|every one) of you|trust(?:ed)? (?:in )?us|ask any|(?:tell|telling|show|give|assure|remind|share with|with|serve|serving|bring|bringing|delight|promise|offer) you|you (?:can|could|will|may) (?:rely|trust|count|be sure|imagine|read)|your (?:trust|loyalty|confidence|support)|thank you)(?![\p{L}\p{N}])/gu;

/** Whether a sentence is about the sender alone: us, with something to be proud of, and not the reader. */
export function isAboutUs(sentence: Sentence): boolean {
  return pridesIn(sentence) > 0;
}

/** How much there is to be proud of in a sentence about ourselves; 0 where it is about the reader. */
export function pridesIn({ lower }: Sentence): number {
  const bare = lower.replace(asides, ' ');
  if (!ourselves.test(lower) || bare.search(theirs) >= 0) return 0;
  return placesIn(lower, pride).length;
}
