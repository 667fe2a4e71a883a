import type { Severity } from '../../model/breach.js';

/** Every rule of the copy linter, in the order in which its findings are listed. Ids are stable. */
export const LINT_RULES = [
  'conditional-apology',
  'passive-responsibility',
  'blame-shift',
  'long-excuse',
  'too-long',
  'nothing-specific',
  'no-repair',
  'no-next-step',
  'but-after-sorry',
  'minimising',
  'company-feelings',
  'self-centred',
  'asks-forgiveness',
  'empty-promise',
  'unsigned',
  'jargon',
  'misplaced-lightness',
  'upsell',
  'shaming-choice',
  'false-refund',
  'no-apology',
  'repeated-apology',
] as const;
/** One of {@link LINT_RULES}. */
export type LintRuleId = (typeof LINT_RULES)[number];

/** How grave a finding is: an `error` does harm as it stands, a `warning` asks for a second look. */
export type LintLevel = 'error' | 'warning';

/** A place in the text that was judged: UTF-16 code units, as `text.slice(start, end)` counts them. */
export interface LintSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing that the linter found. */
export interface Finding {
  readonly rule: LintRuleId;
  readonly level: LintLevel;
  /** Where; `null` when it is about the text as a whole, most often about what is not in it. */
  readonly span: LintSpan | null;
  /** Why it is a fault. */
  readonly reason: string;
  /** What the rule rests on. */
  readonly source: string;
  /** The better shape. */
  readonly instead: string;
}

/** What a text is judged in. What is left out is read in the way each field says. */
export interface LintContext {
  /** How grave the harm is; `moderate` when left out. */
  readonly severity?: Severity | undefined;
  /**
   * Whether an apology is owed. `true` looks for one; `false` also spares what only makes sense where
   * the fault is ours; left out, its absence is not judged.
   */
  readonly apologyDue?: boolean | undefined;
  /** Nothing is broken yet; the text only informs. */
  readonly informOnly?: boolean | undefined;
  /** The text closes a matter that is settled. */
  readonly closing?: boolean | undefined;
  /** An incident's account for everybody; recognised by its shape when left out. */
  readonly incidentAccount?: boolean | undefined;
  /** The text of the apology that the customer had before for the same thing. */
  readonly previousApology?: string | null | undefined;
}
