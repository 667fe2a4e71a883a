import { has, phrases } from '../reading/pattern.js';
import type { Sentence } from '../reading/read.js';
import type { LintRule } from '../rule.js';
import { leadsOn } from '../signs/next-step.js';
import { repairs } from '../signs/repair.js';
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
    '(is|are|was|were|came|arrived|be|turned out|measures?) (\\p{L}+ ){0,3}too (dark|small|big|short|long|light|large|tight|wide|narrow|hot|cold|heavy|thin|thick|salty|sweet|loud|low|high|early|bright|weak|strong|loose|dry|wet)',
    '(oversold|overbooked|double-booked|undercooked|mislabelled|mispriced|misdelivered|mistuned|clipped|refused|scratched|formatted|tied|clipped|mixed|skipped) (the|your|a|an|two|our|that|his|her) \\p{L}+',
    '(the|your|that|those|this|these) (wrong|late|missing|cracked|broken|damaged|faulty|double|torn|lost|delayed|chipped|spoiled|misprinted|incorrect|defective|second|half-empty|empty|leaking|scratched|mouldy|stale|cold|burnt) (?!thing|things|way|one|time|impression|note|foot|step|call|decision)(\\p{L}+)',
    '(\\p{L}+) (that|which) (we|you|i) (sent|shipped|sold|ordered|bought|made|delivered|promised|packed|booked|paid|were)',
    "(we|i|we've|i've|we'd|they) (have |had |also |then |once |only |never |even |twice |already |just |again )?(sent|shipped|packed|lost|broke|sold|printed|cut|delivered|forgot to|missed|charged|billed|booked|cancelled|canceled|called you|overcharged|misspelt|misspelled|dropped|took|put|left|gave|misread|mixed up|swapped|posted|loaded|baked|framed|engraved|quoted|wrote|published|deleted|wired|installed|fitted|measured|dyed|sewed|let a|ran out|lost your|mislaid|damaged|burnt|burned|ruined|closed|switched|invoiced|listed|stored|handed|double-booked|overbooked|addressed) (\\p{L}+|\\d+)",
    '(promised|owed) you (a|an|the|that) (phone )?(call|call-back|callback|call back|reply|answer|visit|update|proof|quote|estimate)',
    '(the|your|this|that) (\\p{L}+ )?(gift|gifts|present|presents)',
    '(was|were) (meant|due|promised|supposed to (come|arrive|be there|be with you|leave)) (for|on|by|in|at|before) (the )?#',
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

/** Words that an apology for anything is made of. */
const anybody = new Set(
  `extent brought come attention guest guests impacted incident visit visits irregularity irregularities external internal provider goal goals behalf company second third procedure procedures followed dark organisation organization emerge determined whole total entire party parties shop store house firm management staff colleagues a about above account accept accepted acknowledge after again ago all allow also always am an and answer any anybody anyone apologetic apologies apologise apologised apologize apology appreciate are as at attention aware away back bad be been before behaviour being below best better between beyond big bother bothered but by call came can care caused clear come comes concern concerning contact could cross day days dear deep deeply deserve deserved did disappoint disappointed disappointing disappointment do does done doubt down each earlier early either encountered error errors even event events ever every everybody everyone everything evening expect expectation expectations expected experience experienced explain fail failed failing failings fall fallen far feedback feel feeling feelings fell felt few first for forgive friend friends from frustrating frustration further gesture get give given glad go goes going gone good got great guest had hand happen happened happening happens hard has have he heard hear heart help her here high highest him his hope hour how human i if impression in incident inconvenience inconvenienced indeed inside into is issue issues it its itself judge just keep kind know known last late lately later learn leave let letter level like little live lived long look made make making many matter matters may me mean meant message met might mind mine minute miss mistake mistakes moment moments month more morning most much must my name need neither never new next nice night no nobody none nor not nothing notice now of off offer often oh on once one only oops open or other others ought our ours ourselves out outcome over overlooked own pardon part past patience people perhaps person place please point possible problem problems promise promised proper properly put put quality question questions quite rather read really reason reasons receive received recent recently regret regretful regrets reply request respect rest right round sad said same satisfaction satisfied say see seen send sense serious seriously serve service set shall she short should side simply since sincere sincerely situation situations slip slipped small so some somebody someone something sometimes soon sorry sort stand standard standards still such sure take taken taking talk team tell than thank thanks that the their them themselves then there therefore these they thing things think this those though thought through time times to today together told tomorrow tonight too took towards treat treated treatment trouble true truly trust try trying two under understand understanding understood unfortunate unfortunately unhappy until up upset us use usual usually value valued very wait waiting wanted was way we week weeks well went were what whatever when where which while who whole why will wish with within without word words work worked would writing write wrong wrote year years yes yesterday yet you your yours yourself yourselves mess messed goofed blew blunder ball dropped side ways fully totally completely extremely truly terribly awfully dreadfully hugely inexcusable unacceptable acceptable mention concerns raised complaint complaints touch reached reaching customer customers client clients community family everyone's situation circumstances unforeseen control unable able meet meeting fulfil fulfill provide provided kept keeping result results resulted resulting effort efforts certain certainly assure assured rest assured process processes currently investigating investigation looking review reviewing internal internally steps improve improvement improving occurred occurrence arose arisen suffered cause causing affect affected affecting impact impacted unpleasant poor unsatisfactory less ideal smooth plan planned perfect imperfect interaction dealings relationship business custom partnership member loyal loyalty bearing bear support continued amends ashamed embarrassed honest honestly frank frankly position disruption difficulties difficulty annoying annoyance stress distress hurt harm confusion misunderstanding regarding reference refer relation contents hello hi hey`.split(
    /\s+/u,
  ),
);

/** Words of a sentence that not every apology has. */
function ownWords({ lower }: Sentence): number {
  const words = lower.match(/[\p{L}][\p{L}'-]{2,30}/gu) ?? [];
  return new Set(
    words
      .map((each) => each.replace(/'\p{L}{1,2}$|n't$/u, ''))
      .filter((each) => !anybody.has(each) && !/(?:ly|day)$/u.test(each)),
  ).size;
}

function names(sentence: Sentence): boolean {
  if (isAboutUs(sentence) || sells(sentence)) return false;
  const { lower } = sentence;
  if (has(lower, named) && !has(lower, generic)) return true;
  return [...lower.matchAll(your)].some(([, words = '']) => {
    const [first = '', second] = words.trim().split(' ');
    if (first.endsWith("'s")) return true;
    if (!general.has(first)) return !first.endsWith('ly');
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
    const told = sentences.filter(
      (each) => !isAboutUs(each) && !sells(each) && !repairs(each) && !leadsOn(each),
    );
    if (told.some((each) => ownWords(each) >= 3)) return [];
    return sentences.some(names) || has(title, named) || /your \p{L}/u.test(title) ? [] : [null];
  },
};
