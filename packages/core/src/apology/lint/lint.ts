import { AmendsError } from '../../errors/amends-error.js';
import type { Finding, LintContext, LintRuleId, LintSpan } from './finding.js';
import type { Place } from './reading/pattern.js';
import { read } from './reading/read.js';
import { lintRules } from './rules.js';

/** The longest text that is judged, in UTF-16 code units: a letter is a hundredth of it. */
export const LONGEST_TEXT = 100_000;

/** What a text is judged with. */
export interface LintOptions {
  /** BCP 47 tag of the text's language; English when left out. */
  readonly locale?: string | undefined;
  /** What the text stands in; rules that need something of it say so. */
  readonly context?: LintContext | undefined;
}

/**
 * Judges a text, ours or anybody's, by every rule that reads its language. Findings come in the order
 * of the rule table, within a rule in the order of the text; none is an empty list. Pure, and takes
 * time in proportion to the text.
 *
 * @param text plain text: a letter, a message, a banner, a dialog with its options a line each.
 * @throws {AmendsError} `invalid_payload` when the text is longer than {@link LONGEST_TEXT}.
 */
export function lint(text: string, { locale = 'en', context = {} }: LintOptions = {}): Finding[] {
  for (const each of [text, context.previousApology ?? '']) {
    if (each.length <= LONGEST_TEXT) continue;
    throw new AmendsError({
      code: 'invalid_payload',
      message: `The text has ${each.length} characters; no more than ${LONGEST_TEXT} are judged. Judge its letters one by one.`,
    });
  }
  if (text.trim() === '') return [];
  const reading = read(text);
  const unread = new Set(rulesNotJudged(locale));
  return lintRules
    .filter(({ id }) => !unread.has(id))
    .flatMap((rule) =>
      distinct(rule.judge(reading, context)).map((place) => ({
        rule: rule.id,
        level: rule.level,
        span: spanOf(text, place),
        reason: rule.reason,
        source: rule.source,
        instead: rule.instead,
      })),
    );
}

/** The rules that cannot read a language, and so were not judged in it: none for English. */
export function rulesNotJudged(locale: string): LintRuleId[] {
  if (/^en(?:-|$)/iu.test(locale)) return [];
  return lintRules.filter(({ reads }) => reads === 'en').map(({ id }) => id);
}

function spanOf(text: string, place: Place | null): LintSpan | null {
  if (place === null) return null;
  const { start, end } = place;
  return { start, end, text: text.slice(start, end) };
}

/** Places that overlap are one finding. */
function distinct(places: readonly (Place | null)[]): (Place | null)[] {
  const kept: (Place | null)[] = [];
  for (const place of places) {
    const last = kept.at(-1) ?? null;
    if (place !== null && last !== null && place.start < last.end && last.start < place.end)
      continue;
    kept.push(place);
  }
  return kept;
}
