import type { LintContext, LintLevel, LintRuleId } from './finding.js';
import type { Place } from './reading/pattern.js';
import type { Reading } from './reading/read.js';

/** A rule of the linter. */
export interface LintRule {
  readonly id: LintRuleId;
  readonly level: LintLevel;
  /** When it fires, for the reference. */
  readonly fires: string;
  /** Why that is a fault, for who wrote the text. */
  readonly reason: string;
  /** What it rests on: a study, a law or the practice of the trade. */
  readonly source: string;
  /** The better shape. */
  readonly instead: string;
  /** The languages it can read: English alone, or every one because it only looks at the shape. */
  readonly reads: 'en' | 'any';
  /** Where it finds something; `null` is the text as a whole. Nothing found is an empty list. */
  readonly judge: (reading: Reading, context: LintContext) => readonly (Place | null)[];
}
