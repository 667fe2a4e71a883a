import { has, phrases } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';
import type { LintRule } from '../rule.js';
import { isAboutUs } from '../signs/self.js';
import { sells } from '../signs/selling.js';

/** What "your …" can be without naming anything that was bought. */
const general = new Set(
  'patience understanding inconvenience trust loyalty support business custom confidence experience experiences expectation expectations feedback message messages mail e-mail email letter call calls note complaint complaints concern concerns feelings time times day days week evening plans friends account card cards bank money wallet page inbox name side satisfaction disappointment frustration upset trouble case matter situation attention goodwill kindness faith continued continuing valued recent last team family choice choices convenience interest reply answer answers questions question door doorstep house home way heart eyes hands consideration relationship journey forgiveness number own help cooperation contact visit request words comments enquiry inquiry response service refund voucher credit compensation trouble pocket mind life shoes perspective opinion view phone contact preferences standards needs anger disbelief voice pardon indulgence chance part ear ears old first next previous current good great wonderful dear valued entire whole full original latest future'.split(
    ' ',
  ),
);
const things =
  '(order|orders|parcel|parcels|package|delivery|deliveries|shipment|booking|bookings|reservation|ticket|tickets|invoice|invoices|bill|bills|checkout|website|web site|site|app|shop|store page|link|newsletter|payment|payments|subscription|appointment|appointments|class|classes|course|courses|flight|room|table|meal|cake|bouquet|flowers|coat|dress|shoes|sofa|bed|book|books|box|boxes|bag|repair|installation|refill|prescription|tablets|medicine|login|password|passwords|server|servers|line|lines|connection|broadband|streaming|stream|download|update|export|import|catalogue|price|prices|discount|code|voucher code|coupon code|form|letter of|greeting|label|labels|proof|print|prints|photo|photos|ring|lamp|chair|mattress|machine|part|parts|key|keys|meter|reading|data|search|cart|basket|card number|address|sizes?|colour|color|seat|seats)';
const named = phrases(
  [
    "(we|i|we've|i've|we'd|they) (have |had |also |then |once |only |never |even |twice |already |just |again )?(sent|shipped|packed|lost|broke|sold|printed|cut|delivered|forgot to|missed|charged|billed|booked|cancelled|canceled|called you|overcharged|misspelt|misspelled|dropped|took|put|left|gave|misread|mixed up|swapped|posted|loaded|baked|framed|engraved|quoted|wrote|published|deleted|wired|installed|fitted|measured|dyed|sewed|let a|ran out|lost your|mislaid|damaged|burnt|burned|ruined|closed|switched|invoiced|listed|stored|handed|double-booked|overbooked|addressed) (\\p{L}+|\\d+)",
    'you (had )?(ordered|bought|booked|paid for|asked for|reserved|chose|subscribed|returned|sent us|were promised|were due|were to)',
    '(the|this|that|our|a|an|your|these|those|all|every|each|two|three|some|no|new|his|her|their|#) (\\p{L}+ ){0,3}{things}',
    '(order|booking|invoice|ticket|reservation|contract|policy|case)( no| number| nr)?[ .:#]{1,4}[\\p{L}-]{0,4}\\d[\\p{N}-]*',
    '(is|are|was|were|came|arrived|left|went|has been|have been|had been|been) (\\p{L}+ ){0,2}(late|delayed|lost|damaged|broken|missing|cracked|scratched|overdue|out of stock|sold out|offline|down|unreachable|misprinted|cancelled|chipped|torn|stained|leaking|spoiled)',
  ],
  { things: [things] },
);
const generic = phrases([
  '(this|that|the|your|any|our) (\\p{L}+ )?(order|service|delivery|site|store|price|store page) (of|is) (our|your) (priority|concern)',
]);
const your = /(?<!\p{L})your ((?:[\p{L}\p{N}'-]{1,30} ?){1,4})/gu;

function names(sentence: Sentence): boolean {
  if (isAboutUs(sentence) || sells(sentence)) return false;
  const { lower } = sentence;
  if (has(lower, named) && !has(lower, generic)) return true;
  return [...lower.matchAll(your)].some(([, words = '']) => {
    const [first = '', second] = words.trim().split(' ');
    if (first.endsWith("'s")) return true;
    if (!general.has(first)) return !/ly$/u.test(first);
    // "your last mattress": a general word before a thing.
    return (
      /^(?:recent|last|old|first|next|previous|current|new|whole|entire|full|original|latest|own)$/u.test(
        first,
      ) &&
      second !== undefined &&
      !general.has(second) &&
      !/^(?:with|at|from|of|in|and|to|was|is|has|by|on)$/u.test(second)
    );
  });
}

/** Neither the thing nor the fault is named. */
export const nothingSpecific: LintRule = {
  id: 'nothing-specific',
  level: 'error',
  fires: 'neither the thing (order, item, service) nor what went wrong with it is named',
  reason: 'An apology that fits everything is felt to be meant for nobody.',
  source: 'Lewicki, Polin, Lount (2016): responsibility is for something. Practice: concrete.',
  instead: 'Say both: the thing, and what went wrong with it.',
  reads: 'en',
  judge: ({ sentences, heading, lines }) => {
    const title = [
      heading?.lower ?? '',
      ...lines.filter(({ kind }) => kind === 'header').map(({ lower }) => lower),
    ].join(' ');
    return sentences.some(names) || has(title, named) || /your \p{L}/u.test(title) ? [] : [null];
  },
};
