import { phrases, placesIn } from '../reading/pattern.js';
import type { LintRule } from '../rule.js';

const distress = phrases([
  '(knocked|taken|took|punched) the (wind|breath|stuffing|heart) out of (us|me|our \\p{L}+)',
  '(knocked|hit|struck|floored|rocked|winded|shook|shaken|stunned) (us|me) (\\p{L}+ )?(like|hard|badly|for|to|sideways|off|flat)',
  '(look|face) (each other|one another|anyone|ourselves|myself) in the (eye|face|mirror)',
  '(nobody|no one|none) (in|at|on) (the|our) \\p{L}+ (could|can|has|is|feels|slept|smiled|spoke)',
  "(my|our|everyone's|their) (stomach|stomachs|heart|hearts|hands|head|heads|knees|eyes|voice|voices|throat|blood|face|faces|jaw) (turn*|churn*|sink|sinks|sank|shak*|shook|hang*|hung|well*|trembl*|fell|fall*|froze|burn*|ran|went|is heavy|are heavy|ach*|drop*|tighten*|broke)",
  '(hanging|bowed|lowered) heads?',
  "(threw up|vomited|broke down|went to pieces|burst into tears|could not speak|cannot look|can't look|can hardly|could hardly|have not stopped|haven't stopped|cannot stop|can't stop) ?",
  '(in|with) (a daze|tears in (our|my) eyes|a lump in (our|my) throat|a fog|disbelief|agony|anguish)',
  "(drained|worn out|exhausted|burnt out|close to tears|near tears|on the verge|at our wits'? end|at my wits'? end|at breaking point|run ragged|on our knees|on our last legs|down to our bones)",
  'how (hard|difficult|painful|tough|awful|terrible|sad|bad) … (was|were|is|are|has been|have been|feel|felt|this) (\\p{L}+ ){0,3}(for|to|on) (us|me|our|a|the)',
  '(a|the) (blow|shock|nightmare|ordeal|trauma|stain|wound|scar|low point|dark chapter|black mark) (for|to|on|in) (us|me|our|all of us|the \\p{L}+)',
  '(keeps?|kept|keeping) (us|me|our \\p{L}+) (up|awake)',
  '(we|i) (\\p{L}+ly )?(mourn|grieve|weep|agonise|despair|blush|cringe|shudder|wince|hate (this|that|it|ourselves|myself|to)|loathe|dread|dreaded)',
  '(heartsick|sick at heart|downcast|grief-stricken|sorrowful|tearful|inconsolable|crestfallen|sleepless|despairing|disheartened|deflated|demoralised|demoralized|knocked sideways|lost for words|in mourning|in despair|at rock bottom)',
  '(weigh|weighs|weighed|weighing|preys|preyed|sits|hangs|lies|lay|lain|fell|rests|gnaws|gnawed) (very |so |terribly )?(heavily |heavy |hard |badly )?(on|upon|over|at) (all of |each of |every one of |everyone |everybody |the whole )?(us|me|our|my|here|team|house|shop|people)',
  '(dark|black|bleak|sad|bad|grim|bitter|gloomy|low|long|hard|heavy) (\\p{L}+ )?(day|days|week|weeks|hour|hours|moment|moments|time|times|night|nights|month) (for|in|at|of|with) (\\p{L}+ ){0,3}(us|me|our|my|team|company|house|shop|here|firm|family|business)',
  "(broke|broken|breaks|breaking|crushed|dampened|dented|hit|shaken|shook|shattered|bruised|drained) (the |our |everyone's |my )(\\p{L}+ )?(spirit|spirits|morale|heart|hearts|confidence|pride|soul)",
  '(spirit|morale|mood|atmosphere) (in|of|at|here) … (low|down|house|team|shop|company|gone)',
  '(never|not) (\\p{L}+ ){0,2}(smiled|laughed|eaten|slept|rested|been the same)( since)?',
  '(nobody|no one|none of us|everyone|everybody|all of us|the whole (team|shop|crew|house)) (here )?(\\p{L}+ ){0,2}(smil*|laugh*|sleep|slept|eat|rest|low|quiet|silent|sad|upset|down|miserable|feels|felt|suffer*|grieves)',
  '(in a|a) (state of )?(shock|despair|mourning|misery)',
  '(pain|sorrow|grief|shame|anguish|heartache) (of|to|that|is|we|i) (\\p{L}+ ){0,3}(us|we|our|me|i)',
  '(what it|it) (costs|cost) (us|me) to (write|say|admit|send|tell)',
  '(you may|you can|can you) imagine (how|what) (we|i|it) (feel|felt|costs|is for|was for|has been)',
  '(devastated|gutted|heartbroken|heart-broken|broken-hearted|mortified|ashamed|embarrassed|distraught|crushed|shattered|shocked|horrified|appalled|aghast|crestfallen|dismayed|saddened|sickened|stunned|shaken|inconsolable|beside (ourselves|myself)|sick about|sick to|sick with|in shock|in tears|in pieces|at a loss|speechless|miserable|wretched|disconsolate|down in the dumps|red-faced|bitterly disappointed|deeply disappointed|frustrated|anguished|tormented|sleepless|haunted|humiliated|humbled|overwhelmed)',
  '(feel|felt|feels|feeling) (\\p{L}+ )?(terrible|awful|dreadful|horrible|rotten|wretched|sick|bad|ashamed|miserable|devastated|this deeply|it deeply|it more|worse|guilty|deep shame|the pain|the weight|low|crushed)',
  '(cried|cry|crying|wept|weep|weeping|sobbed|sob|agonised|agonized|lost sleep|losing sleep|slept|sleep|tossed and turned|lain awake|lie awake|lay awake|awake at night|sleepless nights?|nightmares?)',
  '(how|so) (terrible|awful|bad|dreadful|guilty|sad|upset|wretched|low) (we|i|our (\\p{L}+ )?(team|staff|company|people)|everyone here|everybody here) (all )?(feel|feels|felt|are|is)',
  // A promise of ours that we broke is no feeling.
  "(breaks|broke|breaking|broken) (our|my|everyone's|all our) hearts?",
  '(pains|pained|hurts|hurt|grieves|saddens|weighs|weighed|haunts|kills|stings|eats|tears|troubles|shames|distresses|upsets|torments) (heavily |deeply |so much )?(our|my|us|me|on us|on me|at us|all of us|everybody here|everyone here|every one of us)( hearts?)?',
  '(hard|hardest|tough|toughest|difficult|painful|worst|darkest|trying|stressful|rough|terrible|awful|exhausting|heavy|sad|saddest) (\\p{L}+ )?(on|for|in|of|week|weeks|time|times|day|days|month|months|season|hours|period) (\\p{L}+ ){0,3}(us|me|our|my|team|company|staff|everyone here|everybody here|people here|the whole|all of us)',
  "(we|our team|my team|our people|the team|our staff)('ve| have)? (had|been through|gone through|been having|went through|are going through|are having) (a |an |the |some )?(very |really |incredibly |extremely )?(hard|hardest|tough|toughest|difficult|painful|worst|trying|stressful|rough|terrible|awful|exhausting|dreadful|sad)",
  '(our|my|heavy|with a heavy|with heavy) (hearts?|spirits?) (is|are|sank|ache|aches|bleed|bleeds|goes|sinks|heavy|breaks|broke)',
  'with (a )?heavy hearts?',
  '(hits|hit) (us|me) (hard|deeply)',
  '(nobody|no one|no-one) (here )?(feels|is|was|could be|is more|regrets) (it |this )?more',
  'pains? (us|me)',
  "(we|i) (are|am|'m|'re) (so |very |truly |really |deeply |just )?(upset|sad|unhappy|disappointed|down|hurt|heartsick|cut up|sick)",
  '(we|i) (\\p{L}+ )?(suffer|suffered|suffering|hurting|struggling|struggle|struggled)( with)?',
  "(our|the team's|my|staff|team) (morale|mood|pain|grief|anguish|distress|shame|embarrassment|heartache|despair)",
  "(cannot|can't|could not|couldn't) (bear|forgive (ourselves|myself)|stop thinking|look (at )?(you|ourselves|myself)|face (you|ourselves))",
  'forgive (ourselves|myself)',
]);
const ours =
  /(?<![\p{L}\p{N}])(?:we|us|our|ours|i|me|my|team|crew|staff|colleagues?|people here|everyone here|everybody here|nobody here|all here|company|lad|girl|poor|shop|office|workshop|kitchen|nobody|ourselves|myself|founders?|owner|it|this)(?:'(?:m|re|ve|s|d|ll))?(?![\p{L}\p{N}])/gu;
const theirs =
  /(?<![\p{L}\p{N}])(?:you|your|yours|you're|you've|she|her|he|his|they|their|customers?|daughter|son|wife|husband|mother|father|children|guests?|child|friend|family)(?:'\p{L}{1,2})?(?![\p{L}\p{N}])/gu;
const inside = /(?<![\p{L}\p{N}])(?:us|our|ourselves|me|my|myself|team|staff)(?![\p{L}\p{N}])/u;
const things =
  /(?:parcel|box|glass|cup|plate|lid|frame|leg|vase|mirror|shelf|door|screen|case) (?:is|was|were|are|came|arrived|got|has been|had been|been) (?:\p{L}+ )?$/u;

/** The company tells of its own distress. */
export const companyFeelings: LintRule = {
  id: 'company-feelings',
  level: 'warning',
  fires: 'the company tells of its own distress',
  reason: 'It asks the customer, who was let down, to feel with you.',
  source: 'Roschk, Kaiser (2013): the empathy that works is for the customer.',
  instead: 'The customer’s side of it: what it meant for them.',
  reads: 'en',
  judge: ({ sentences }) =>
    sentences.flatMap(({ lower, start }) =>
      placesIn(lower, distress, start).filter((place) => {
        const said = lower.slice(place.start - start, place.end - start);
        const before = lower.slice(0, place.start - start);
        if (things.test(before) || /(?:never|no) $/u.test(before)) return false;
        if (/^(?:we|i)(?:'\p{L}+)? /u.test(said)) return true;
        if (inside.test(said)) return !/(?:hurt|pain)\p{L}* (?:your|you)/u.test(said);
        const clause = before.slice(
          Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1,
        );
        const our = lastOf(clause, ours);
        return our >= 0 && our > lastOf(clause, theirs);
      }),
    ),
};

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
