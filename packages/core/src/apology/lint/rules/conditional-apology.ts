import { has, phrases } from '../reading/pattern.js';
import type { LintRule } from '../rule.js';
import { regrets } from '../signs/apology.js';

/** The harm itself is put in doubt. */
const doubt = phrases([
  'regrets? any (?!more|longer|further)\\p{L}+',
  'for any … (inconvenience|inconveniences|upset|trouble|troubles|confusion|disruption|frustration|disappointment|distress|problem|problems|delay|delays|issue|issues|difficulty|difficulties|bother|worry|concern|harm|damage|offence|offense|annoyance|hardship|stress|error|errors|mistake|mistakes|misunderstanding|loss|discomfort|anxiety|nuisance|impact|hurt|anger|embarrassment|fuss|part|way|effect|effects|consequences|hassle|irritation|shortcoming|shortcomings|wait|waiting|unpleasantness|dissatisfaction|failing|failings|pain|expense|costs|injury|tears)',
  '(for|of|about|to) (any|whatever|all possible|possible|potential|perceived|whichever|eventual) \\p{L}+',
  '(this|that|it|which|we|they|our \\p{L}+|\\p{L}+) (may|might|could) (well |possibly |also |perhaps |indeed )?(have|be|cause|bring|mean|feel|seem|lead|give|create|upset|put)',
  '(may|might) (well |possibly |have )?(have |be |been )?(caused|cause|affected|affect|inconvenienced|resulted|result|disappointed|upset|brought|experienced|encountered|suffered|felt)',
  '(whoever|whomever|whomsoever|anyone|anybody|any of you|any customer|any customers|any guest|any guests|those who (feel|felt|may|might|think)|such customers)',
  '(to|in) (the|whatever|any) (extent|degree|measure)',
  '(insofar|in so far|inasmuch|in as much|so far as|as far as)',
  '(in case|in the event|on the off chance|provided that|assuming)',
  '(where|wherever|whenever|whatever) (we|this|that|our|it|you|any) (have|has|may|might|fell|failed|did|was|were|caused|felt)',
  '(if|should) (and|we|you|anyone|anybody|any|this|that|it|there|our|the|one|some|somebody|someone|things|something|your|\\p{L}+)',
  '(if|should) (only )?(so|anyone|anybody|anything|any|inconvenienced|affected|offended|upset|necessary|applicable)',
  '(perhaps|possibly|allegedly|apparently|if at all|if anything) (caused|upset|disappointed|let|inconvenienced|late|short|fell|less)',
]);
const ifBefore =
  /^(?:and |so |but |or )?(?:if|should|in case|where|wherever|whenever|to the extent|insofar|in so far|whoever|whatever|in the event|for any)(?!\p{L})/u;
const regretWord =
  /(?<!\p{L})(?:sorry|apolog\p{L}*|regrets?|forgive (?:us|me)|excuse (?:us|me))(?!\p{L})/u;
/** What ends an apology within its sentence, so that an if behind it opens something else. */
const turn =
  /[;:.!?]|\s[–—-]\s|,? (?:and|but|so) (?:if|should|in case|we|i|you|please|will|anyone)(?!\p{L})|, (?:if|should) (?:you (?:would|like|want|prefer|need|wish|have|still|can|choose|do|are not|keep|reply|cancel|decide)|not|it suits|that suits)/u;
const asIf = /(?:as|even|what|see|know|ask|asked|asking|wonder|check|tell us|and) (?:if)/gu;
const month =
  /(?:\d|\bof|\bon|\bin|\bby|\buntil|\bsince|\bthis(?! may (?:well |also |possibly |perhaps |indeed )?(?:have|be|cause|mean|bring|feel|seem|lead|give|create|upset|put|result|affect|disappoint))|\blast|\bend of|\bearly|\blate|\bmid) may(?!\p{L})|(?<!\p{L})may \d/gu;

/** The apology hangs on an if. */
export const conditionalApology: LintRule = {
  id: 'conditional-apology',
  level: 'error',
  fires: 'the apology hangs on an *if*, *any*, *may* or *whoever*',
  reason: 'An apology on condition doubts that anything happened to this customer.',
  source: 'Lewicki, Polin, Lount (2016): acknowledging responsibility is what an apology works by.',
  instead: 'Name what happened to this customer, and be sorry for that.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.filter((sentence) => {
      if (!regrets(sentence)) return false;
      const lower = sentence.lower
        .replace(asIf, (each) => 'x'.repeat(each.length))
        .replace(month, (each) => 'x'.repeat(each.length));
      const at = lower.search(regretWord);
      if (at < 0) return false;
      // Behind the word, as far as the apology goes; before it, where the sentence begins with an if.
      const behind = lower.slice(at);
      const end = behind.search(turn);
      const apology = end < 0 ? behind : behind.slice(0, end);
      if (has(apology.slice(0, 400), doubt)) return true;
      const before = lower.slice(0, at);
      const start =
        Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('. ')) + 1;
      const lead = before.slice(start).trimStart();
      return ifBefore.test(lead) && has(`${lead} x`, doubt);
    }),
};
