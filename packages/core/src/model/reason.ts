/** Why a verdict is what it is. Closed in code, open in time: new codes come with a minor version. */
export const REASON_CODES = [
  'deadline-passed',
  'fulfilled',
  'eta-after-deadline',
  'no-slack',
  'not-shipped',
  'no-movement',
  'no-word',
  'carrier-exception',
  'attempt-failed',
  'customs-hold',
  'address-problem',
  'returning',
  'returned',
  'backordered',
  'revised',
  'lost',
  'damaged',
  'wrong-item',
  'missing-item',
  'not-received',
  'slow',
  'cancelled-by-store',
  'cancelled-by-customer',
  'agreed-to-new-date',
  'forecast-late',
  'late-evidence',
  'within-window',
  'no-deadline',
] as const;
/** One of {@link REASON_CODES}. */
export type ReasonCode = (typeof REASON_CODES)[number];

/** Contradictions found in a record. They are reported beside the verdict and never mended silently. */
export const ISSUE_CODES = [
  'delivered-before-shipped',
  'delivered-then-returned',
  'unknown-line',
  'unknown-promise',
  'unknown-retraction',
  'retraction-cycle',
  'duplicate-id-differs',
  'over-fulfilled',
  'occurred-after-recorded',
  'revision-cycle',
  'unreadable-eta',
  'zone-assumed',
] as const;
/** One of {@link ISSUE_CODES}. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** JSON values that explain a code: a day, a count, an id. */
export type ReasonParams = Readonly<Record<string, string | number | boolean | null>>;

/** One reason: a code, what it was measured on, and the events it rests on. */
export interface Reason<Code extends string = ReasonCode> {
  readonly code: Code;
  readonly params: ReasonParams;
  readonly eventIds: readonly string[];
}

/** A contradiction in the record. */
export type Issue = Reason<IssueCode>;
