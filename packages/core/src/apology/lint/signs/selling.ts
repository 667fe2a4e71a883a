import { remembered } from '../reading/remember.js';
import { has, phrases } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';

/** Words that only sell. */
const pitch = phrases([
  'our (\\p{L}+ ){0,1}(new|newest|latest|heavier|bigger|larger|premium|deluxe|best|bestselling|popular|famous|signature|matching) (?!address|number|person|colleague|head|date|system|process|rule|manager|driver|van|proof|label|form|team|office|premises|warehouse|site|website|checkout|people|packers?|packing|supplier|carrier|policy|one|ones|price list)\\p{L}+',
  '(may|might|can|could) (i|we) (also |just )?(point you|draw your|tempt you|interest you|recommend (our|the|a)|offer you our|show you our)',
  '(swear|swears) by (our|the|this|it)',
  '(a third|a quarter|half|\\d{1,2} ?%|\\d{1,2} per cent|[$£€]\\d{1,4}) (cheaper|less|off everything|off all|reduced)',
  '(save|saves|saving) (up to |a |an )?(extra )?([$£€]\\d{1,5}|\\d{1,5})',
  '(make|makes) all the difference',
  "(to die for|irresistible|you will love|you'll love|everyone loves|all the rage|flying off|a must)",
  '(we have|there are|only) (#) left',
  'why not (also |just )?(have (the|a|your)|get|book|order|add|pop in|join|treat)',
  '(has|have|are|is) (just )?(gone )?(live|online|out now|here|back in stock|on our site|on the site|in the shop)( (now|today|this week))?(?= *(and|,|[.]|!|$|on the))',
  '(yearly|annual|monthly|premium|pro|gold|family) (plan|membership|subscription|pass|package) (now|today|for|and|at|from)',
  "(while|whilst|since|as|now that) (we've|we have|you're|you are|i have|i've) (got you|here|at it|on|about it|reading|coming|blending|\\p{L}+ing) ?",
  'first (month|box|order|week) (is )?(half price|free|on us|for)',
  '(our|the) \\p{L}+ (club|box|bundle)( is|,| for| from| at)?',
  'our (\\p{L}+ ){0,2}new (?!address|number|person|colleague|head|date|system|process|rule|shop manager|manager|driver|van|proof|label|form|team|office|premises|warehouse|site|website|checkout|price list for you)(\\p{L}+ ){0,4}(is|are|has|have|would|will|just|range|collection|line|flavours|flavors|colours|colors|kits|kit|season|menu|blend|blends|series|edition|catalogue|model|models)',
  '(in|from|of|on|at|try|see|visit|to) our (new|latest|autumn|winter|spring|summer|christmas|holiday|fireside|garden) (\\p{L}+ ){0,2}(range|collection|line|shop|store|catalogue|menu|season|department|series|flavours)?',
  '(is|are|comes|come|now) (only |just |now )?(\\d{1,2} ?%|half) (off|price|cheaper|less)',
  '(at half price|half-price|half price|two for one|2 for 1|three for two|buy one|bogof)',
  '(all|every|our|selected) (\\p{L}+ ){1,4}(is|are) (now )?(\\d{1,2} ?% off|reduced|half price|on offer|discounted)',
  '(all )?(in store|in stock|in our shop|on our shelves|in the shop) (now|today|this week|since|from)',
  '(have|has) (just|newly|only just) (arrived|landed|come in|dropped|launched|opened|gone on sale)',
  '(new|fresh) (flavours|flavors|colours|colors|scents|styles|designs|patterns|models|titles|releases|arrivals|blends|varieties|shades)',
  "(would|will|'d) (look|go|suit|sit|work|taste) (\\p{L}+ ){0,3}(dream|lovely|beautiful|great|perfect*|well|wonderful*|stunning|superb*|nice|nicely) ?(next to|with|beside|on|in)?",
  '(go|goes) (a long way|with (it|them|your)|hand in hand)',
  '(\\p{L}+ )to (go with|match) (it|them|your \\p{L}+)',
  'spend (it|them) on',
  '(snap|grab|pick) (it|them|one) up',
  '(need|fancy|want|looking for|how about|what about) (a|an|some|another|more|matching) (\\p{L}+ ){0,4}(too|as well|to go|with|for)',
  '(gift ideas|great gift|perfect gift|ideal gift|makes a (great|lovely|perfect))',
  '(pre-order|preorder|order) (soon|early|today|now|yours) (and|to|for|while)',
  '(get|getting|enjoy|claim|use) (\\p{L}+ )?\\d{1,2} ?% off',
  '(our (loyalty|rewards|vip) \\p{L}+)',
  "(why stop there|while stocks|before they( are|'re) gone|selling fast|going fast|places are limited|limited places|book (early|now|soon))",
  '(upgrade|switch) to (our|the|a) (premium|plus|pro|gold|deluxe|larger|bigger|better)',
  '(for (just|only)|from (just|only)?) ?[$£€]\\d{1,5}([.]\\d\\d)?( a (month|piece|pair|year|head))?',
  "(you may|you might|you'll|you will|may we|might we|you could) (also |even )?(like (our|the|these|this|to see|to try)|love|enjoy|fancy|suggest|interest|tempt|treat|try our)",
  '(new arrivals|new in( (our|the))?( (shop|store|range))?|just in|fresh in|just arrived in (our|the)|new (collection|range|line|season|catalogue|edition|releases)|latest (collection|range|offers|models|arrivals|releases)|bestseller*|best-seller*|must-have*)',
  "(check out (our|the|these|this|what)|take a (look|peek|glance) (at|around|through)|have a (browse|peek|look (around|at our|through our))|browse|explore|discover|shop now|shop (our|the|today|online)|stock up|treat yourself|spoil yourself|feast your eyes|have you (seen|tried) our|do not miss|don't miss|not to be missed|get yours|order yours|grab (a|your|one)|snap up|hurry|be quick)",
  '((our|big|summer|winter|autumn|spring|christmas|january|annual|mid-season|anniversary|end-of-season|flash|clearance|easter|online) (sale|sales)|(now|also|currently) on sale|on sale (now|today)|clearance|black friday|flash sale|early bird|early birds|promotion|promo|special offer|special offers|limited time|limited offer|while stocks last|while supplies last|this week only|today only|last chance|bargain*|deal of|deals|bundle and save)',
  '(subscribe|subscription (opens|starts|is|from|box)|sign up (for|to)|join (our|the) (club|programme|program|loyalty|newsletter|vip)|upgrade (to|now|for|your)|become a member|premium (membership|plan|member)|loyalty (club|programme|program)|refer a friend|follow us on)',
  '(# )?\\d{1,2} ?(%|percent|per cent) (off|discount|cheaper|less) … (when you|if you|on orders|on our|on all|on everything|for orders|over|with code|storewide|sitewide|new|range|collection|selection|until)',
  '(save|saves) (up to |a |an )?(extra )?([$£€]|\\d|ten|tenner|big|more|money)',
  '(add|order|buy|book|take|throw in) … (today|now|this week|tonight|with it|to (your|the) (basket|cart|order)) … (and|to|they|it|for|we|with|free|at|save|get)',
  '(from|only|just|for|starts at|starting at) [$£€]\\d* (a |each|per )?(month|only)?',
  '(goes|go|pairs|pair|matches|match|looks|sits) (well|perfectly|beautifully|nicely|wonderfully|great|so well) with',
  '(matching|companion) … (new|now|in our shop|in stock|available|for (only|just))',
  '(would|will|could) (have|complete|make|round off) (the|your) (full |whole )?(set|collection|look|outfit|kit)',
  'complete (the|your) (set|look|collection)',
  '(now|back|newly) (in stock|available|open for|on sale)( in our)?',
  '(our|the) (new|autumn|winter|spring|summer|christmas|holiday|easter|latest) (\\p{L}+ ){0,2}(collection|range|subscription|catalogue|menu|line|sale|season|course|courses|arrivals|models|blend|blends|fragrance|lookbook) (is|are|has|have|opens|starts|just)',
  "(while|whilst) you('re| are)? (wait|waiting|here|at it|shop)",
  "(as|since|now that|seeing) (and )?you('re| are) (here|already here|reading|with us)",
  '(did you know|by the way),? … (we|our|sell|also|now|new|range)',
  '(our|the) (gift cards|accessories|warranty|protection plan|insurance|extended warranty) (are|is|make|from|cover)',
  '(customers|others|people|people like you) (who|also) (bought|buy|love|loved|ordered|liked|like)',
]);

/** What could be taken for selling and is a gift, or a choice that makes it good. */
const gift = phrases([
  '(free|on us|on the house|at no (extra )?(cost|charge)|no charge|as a gift|to say sorry|for your trouble|by way of apology|as an apology|to make up|to make it up|as our gift|complimentary|our treat|included|as long as you like|carriage paid|to keep|apolog*|back on your card|refund*)',
]);
const hardSell = phrases([
  '((?<!by |that )our (\\p{L}+ )?(new|newest|latest|premium|deluxe|best) \\p{L}+|swear by|switch to our|save (up to )?[$£€]?\\d{1,5}|why not|half price|may (i|we) (point|tempt|recommend|suggest)|in store now|in stock now|half price|at half price|would look|go with (it|them|your)|goes with|to match|all (\\p{L}+ )?(\\p{L}+ )are|spend them|spend it|snap|new flavours|just arrived|why stop|fancy|gift ideas)',
  "(you may|you might|why not|while you|since you|check out|browse|discover|shop (now|our|the)|take a (look|peek) at|have a browse|early birds|subscri*|when you|sign up|don't miss|new arrivals|add … (today|now|to)|if you (add|order|buy|spend)|upgrade)",
]);
/** The reader takes something for nothing, whatever it is out of, and nothing is bought with it. */
const taken = phrases([
  '(pick|choose|take|have) (any|one|a|an|another) … (free of charge|on us|on the house|at no cost|at no charge|at our expense)',
]);
const bought = phrases([
  '(when|if|once) you (buy|order|spend|add|book|subscribe|sign up)',
  'with (any|your next|every) (order|purchase)',
]);
const repairTalk = phrases([
  '(sale|sold|order|discover*) … (was|were|by mistake|wrong)',
  'you can (choose|pick) (another|a)',
  'pick another',
  '(we|i|to) (discover*)',
  '(for|on) sale (was|were|when|that)',
  'sales (manager|desk|director|office|team|lead)',
]);

/** A price that is asked, not one that is paid back. */
const price =
  /(?:only|just|from|starts? at|starting at|six for|two for|three for|yours for|for just|for only) [£$€]\d/u;
const owedMoney =
  /(?<!\p{L})(?:back|refund\p{L}*|card|credit\p{L}*|charged|waive\p{L}*|instead of|you paid|wrong|corrected|off)(?!\p{L})/u;

/** Whether a sentence sells something. */
export const sells = remembered(({ lower }: Sentence): boolean => {
  if (!has(lower, pitch) && !(price.test(lower) && !owedMoney.test(lower))) return false;
  if (has(lower, gift) && !has(lower, hardSell)) return false;
  if (has(lower, taken) && !has(lower, bought)) return false;
  return !(has(lower, repairTalk) && !has(lower, hardSell));
});
