import type { Line } from './lines.js';
import { lastWhere, wordsIn } from './text.js';
import type { Part } from './text.js';

/** Who signs. */
export interface Signature extends Part {
  readonly by: 'person' | 'nobody';
}

const valediction =
  /^(?:(?:with )?(?:kind|best|warm|warmest|kindest|many|sincere|our|my|deepest|heartfelt|apologetic)? ?(?:regards|wishes|thanks|apologies|greetings)|yours(?: (?:sincerely|faithfully|truly|apologetically|ever))?|(?:yours )?sincerely|best|cheers|thanks(?: again)?|thank you|warmly|respectfully|take care|love|faithfully|all the best|speak soon|signed|with regret|in haste)[,.]?\s?/u;

/** Words of which a name that signs for many is made. */
const many =
  /(?<!\p{L})(?:team|teams|family|crew|folks|gang|staff|squad|friends|everyone|everybody|all of us|all at|us at|we at|people at|customer|customers|client|clients|guest|guests|member|service|services|support|care|relations|communications|communication|department|dept|office|helpdesk|help desk|help centre|help center|desk|management|administration|accounts|billing|sales|marketing|logistics|operations|dispatch|shipping|returns|orders|reservations|bookings|group|company|ltd|limited|inc|llc|gmbh|plc|system|systems|automatic|automated|noreply|no-reply|info|admin|bot|notification|notifications|alerts|newsletter|headquarters|hq|ops|systems)(?!\p{L})/iu;
/** Words of which a business is named; people are called Brand and Mill too, and then have a role. */
const trades =
  /(?<!\p{L})(?:online|store|stores|shop|shops|co|corp|supply|supplies|foods|books|press|studio|studios|outlet|warehouse|direct|solutions|collective|market|bakery|kitchen|gallery|garden|gardens|works|workshop|clinic|school|institute|hotel|airlines|airways|travel|tours|telecom|leisure|brand|experience|network|net|wave|media|digital|labs|lab|co-op|cooperative|bank|pharmacy|florist|florists|bikes|cycles|coffee|tea|tacos?|pizza|burger|grill|deli|cafe|café|bistro|restaurant|inn|pub|brewery|wines|vintners|fashion|apparel|clothing|wear|shoes|jewels|jewellers|furniture|interiors|homes|living|gear|outdoors|sports|fitness|fit|gym|spa|salon|beauty|cosmetics|toys|games|gaming|music|records|tickets|events|cinema|theatre|tech|software|electronics|computers|phones|audio|video|photo|prints|printing|optics|opticians|lamps|lighting|garage|motors|auto|parts|tools|hardware|paints|tiles|timber|farm|farms|dairy|butchers?|organics|fresh|express|parcels|freight|movers|removals|rentals|hire|storage|cleaning|care|health|medical|dental|vets|pets|paws|airlines?|rail|railways|ferries|cruises|holidays|resort|lodge|hostel|apartments|housing|properties|estates|academy|college|university|museum|trust|foundation|council|utilities|water|gas|power|electric|broadband|world|house of|emporium|boutique|depot|factory|mill|workshops|mobile|energy|insurance|society|association|brothers|sons|partners)(?!\p{L})/iu;
const role =
  /(?<!\p{L})(?:head|chief|director|manager|owner|founder|founders|co-founder|president|lead|leader|officer|supervisor|partner|ceo|coo|cfo|cto|md|vp|vice|managing|general|senior|assistant|editor|pharmacist|chef|principal|captain|superintendent|executive|operations|foreman|master)(?!\p{L})/iu;
const noReply =
  /(?:do not|don't|please do not|cannot be|not be|no) ?-?(?:reply|respond|answered|monitored|read)|no-?reply|not monitored|unattended mailbox|automated (?:message|e-?mail)|automatically generated|automatic (?:message|e-?mail)/u;
const particle =
  /^(?:de|van|von|der|den|la|le|du|di|da|bin|al|el|y|and|&|of|dos|ter|zu|dr|mr|mrs|ms|prof|jr|sr|capt|captain|sgt|rev|sir|dame|lord|lady|fr|coach|chef|sister|brother|nurse|engr)\.?$/iu;
const nameWord =
  /^(?:\p{Lu}[\p{Ll}\p{M}'-]{0,20}(?:[-']\p{Lu}\p{Ll}{1,20})?\p{Lu}?\p{Ll}{0,20}|\p{Lu}\.?(?:\p{Lu}\.?)?|\p{Lu}{2,15})$/u;
const finite =
  /(?<!\p{L})(?:is|are|was|were|will|have|has|had|we|you|your order|it|this|that|please|can|not)(?!\p{L})/u;

/** The lines that sign a text, and the lines without them. */
export function signed(lines: readonly Line[]): {
  readonly lines: Line[];
  readonly blocks: Line[][];
} {
  const filled = lines.filter(({ kind }) => kind !== 'blank');
  const firstText = filled.findIndex(({ kind }) => kind === 'text');
  const marked = new Set<Line>();
  const lastIndex = lastWhere(filled, ({ kind }) => kind !== 'option');
  for (let at = filled.length - 1; at > firstText; at -= 1) {
    const line = filled[at];
    if (line?.kind !== 'text' || !mightSign(line)) continue;
    const follower = filled[at + 1];
    const isLast = at === lastIndex;
    const isBeforeSigned = follower !== undefined && marked.has(follower);
    const endsBlock =
      isLast || follower?.kind === 'option' || isBeforeSigned || isFollowedByBlank(lines, line);
    if (!endsBlock) continue;
    if (isLast || isBeforeSigned ? true : signsAlone(line)) marked.add(line);
  }
  const blocks: Line[][] = [];
  for (const [at, line] of filled.entries()) {
    if (!marked.has(line)) continue;
    const before = filled[at - 1];
    if (before !== undefined && marked.has(before)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return {
    lines: lines.map((line) => (marked.has(line) ? { ...line, kind: 'signature' } : line)),
    blocks,
  };
}

function isFollowedByBlank(lines: readonly Line[], line: Line): boolean {
  return lines[lines.indexOf(line) + 1]?.kind === 'blank';
}

function mightSign({ text, lower }: Part): boolean {
  if (noReply.test(lower) && text.length < 120) return true;
  if (text.length > 80 || wordsIn(text) > 10) return false;
  if (valediction.exec(lower)?.[0].length === lower.length) return true;
  return (
    !/[.!?:;]["')]?$/u.test(lower.replace(/(?:inc|ltd|co|jr|sr|st)\.$/u, '')) && !finite.test(lower)
  );
}

function signsAlone({ text, lower }: Part): boolean {
  return (
    noReply.test(lower) ||
    valediction.test(lower) ||
    namesPerson(text) ||
    /^(?:the |your |team )/u.test(lower) ||
    many.test(lower) ||
    trades.test(lower)
  );
}

/** Whether somebody with a name signs here. `company` is the sender's name where the text tells it. */
export function namesPerson(text: string, company: RegExp | null = null): boolean {
  const bare = text.replace(/^[\s–—~*-]+/u, '');
  const closing = valediction.exec(bare.toLowerCase());
  const rest = closing === null ? bare : bare.slice(closing[0].length).replace(/^[\s,–—-]+/u, '');
  const chunks = rest
    .split(/[,|\n/()·•]| [–—-] | (?:at|from|for|@) /u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '');
  return chunks.some((chunk, at) => {
    const next = chunks[1] ?? '';
    const isJob = next !== '' && (role.test(next) || !many.test(next));
    const hasRole = at === 0 && isJob && chunk.includes(' ');
    return isName(chunk, company, at) && (hasRole || !trades.test(chunk));
  });
}

function isName(chunk: string, company: RegExp | null, at: number): boolean {
  const words = chunk.split(/\s+/u).filter((each) => each !== '');
  if (
    words.length === 0 ||
    words.length > 6 ||
    /^(?:the|your|our|team|all|everyone|an?|two|thanks|sorry|order)$/iu.test(words[0] ?? '')
  )
    return false;
  if (many.test(chunk) || role.test(chunk) || /\d/u.test(chunk)) return false;
  if (company?.test(chunk) === true) return false;
  // Two capitals in a word of one: a brand, not a name.
  if (
    words.length === 1 &&
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(chunk) &&
    !/^(?:Mc|Mac|De|Di|La|Le|O)/u.test(chunk)
  )
    return false;
  const names = words.filter((each) => !particle.test(each));
  if (names.length === 0 || names.length > 4 || (at > 0 && names.length === 1)) return false;
  return names.every((each) => nameWord.test(each));
}

/** Whether what stands behind the last full stop signs: a name, a team, a company. */
export function signsInline(part: Part): boolean {
  if (/[:/@]|\p{Extended_Pictographic}/u.test(part.text) || wordsIn(part.text) > 7) return false;
  return (
    mightSign(part) &&
    /^[–—-]|^\p{Lu}/u.test(part.text) &&
    (signsAlone(part) || wordsIn(part.text) <= 4)
  );
}
