import { has, phrases } from './pattern.js';
import { partOf } from './text.js';
import type { Part } from './text.js';

/** Who does what a clause tells. */
export type Subject = 'we' | 'you' | 'other';
/** When it is: over, or now and ahead of us. */
export type Tense = 'past' | 'ahead' | 'none';

/** A clause, roughly: what stands between two commas or joining words. */
export interface Clause extends Part {
  readonly subject: Subject;
  readonly tense: Tense;
}

/** The comma of `Tuesday, 10 November` joins a day to its date. */
const joint =
  /(?<!(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=, (?:\d|jan|feb|mar|apr|may \d|june? |july? |aug|sep|oct|nov|dec))),|[;:()–—]|\s-\s|(?<=\s)(?:and|but|so|because|as|since|while|though|although|when|who|which|that|if|then|or)(?=\s)/gu;

const ahead = phrases([
  "(will|won't|shall|should|can|may|could)",
  "(we|i|it|you|they|she|he|that|there|who)'(ll)",
  '(am|is|are) (going|about|due|set|to|being|on|in|at|with|back|now|expected|booked|planned)',
  '(leaves|leave|goes|go|comes|come|reaches|reach|arrives|arrive|gets|ships|brings|bring|delivers|deliver|collects|collect|fits|fit|hangs|hang|runs|starts|begins|flies|lands|returns|follows|follow|rings|calls|takes|take|stands|opens|pays|pay|closes|meets|visits|expires|ends|drives|picks|fetches|fetch|puts|installs|replaces|gives|sends|send|appears|hear|holds|stays|stay)',
  "(am|i'm|we're|we are|is|are) (bringing|driving|sending|coming|delivering|holding|calling|ringing|making|having|putting|printing|fitting|collecting|taking)",
  '(reply|answer|choose|pick|tell|let|call|ring|write|decide|confirm|send|keep|have|collect|use|come|order|say|look|expect)',
]);

const irregular =
  'was|were|had|did|sent|left|lost|broke|sold|went|came|gave|took|made|got|cut|put|found|forgot|told|knew|wrote|met|ran|fell|held|kept|paid|brought|bought|thought|began|let(?! (?:me|us)(?!\\p{L}))|hung|drove|built|lay|said|saw|stood|stuck|spoke|rang|read|felt|spilt|burnt|misread|misspelt|swore|stopped|became|grew|hit|blew|froze|spent|heard|meant|chose|caught|taught|slept|sat|shook|tore|wore|won';
/** A participle behind these is no past: "a cooled box", "is being turned", "are boxed". */
const noPast =
  'an?|the|your|our|my|its|their|no|any|these|those|this|two|three|of|with|in|for|is|are|be|being|am|gets?|very|more|so|and|or|[a-z]+ly|will be|to be';
const past = new RegExp(
  `(?<![\\p{L}\\p{N}'])(?:(?:${irregular})(?:n't)?|(?:has|have|had)(?:n't)?(?=\\s)|(?:we|i|you|they|it)'ve|(?<!(?<![\\p{L}\\p{N}])(?:${noPast}) )(?!need|feed|seed|speed|bed|red|shed|indeed|fed|led|hundred|exceed|proceed|wed|embed|sled|thread|spread)\\p{L}{2,20}ed)(?![\\p{L}\\p{N}])`,
  'u',
);

const we =
  /(?<![\p{L}\p{N}])(?:we|i|we've|i've|we'd|i'd|we'll|i'll|we're|i'm|us|our|my)(?![\p{L}\p{N}'])/u;
const you = /(?<![\p{L}\p{N}])(?:you|you've|you'd|you'll|you're)(?![\p{L}\p{N}'])/u;

/** The clauses of a sentence. */
export function clausesOf(fold: string, sentence: Part): Clause[] {
  const cuts = [...sentence.lower.matchAll(joint)].map((match) => match.index);
  const edges = [0, ...cuts, sentence.lower.length];
  return edges.slice(0, -1).flatMap((from, at) => {
    const part = partOf(fold, sentence.start + from, sentence.start + (edges[at + 1] ?? from));
    return part.text.length < 2
      ? []
      : [{ ...part, subject: subjectOf(part.lower), tense: tenseOf(part.lower) }];
  });
}

function tenseOf(lower: string): Tense {
  const isAhead = has(lower, ahead);
  if (past.test(lower))
    return isAhead && /(?:(?<!\p{L})(?:will|shall)|'ll)(?!\p{L})/u.test(lower) ? 'ahead' : 'past';
  return isAhead ? 'ahead' : 'none';
}

function subjectOf(lower: string): Subject {
  const ours = lower.search(we);
  const yours = lower.search(you);
  if (ours >= 0 && (yours < 0 || ours < yours)) return 'we';
  return yours >= 0 ? 'you' : 'other';
}
