/** What can be wrong with a policy beside its shape. Closed in code, open in time. */
export const POLICY_ISSUE_CODES = [
  'nobody-signs',
  'nameless-signatory',
  'no-person',
  'unknown-signatory',
  'signatory-away',
  'backward-span',
  'duplicate-id',
  'unknown-remedy',
  'remedy-without-terms',
  'remedy-without-worth',
  'out-of-range',
  'foreign-currency',
  'unlimited-currency',
  'unreachable-rule',
  'overridden-rule',
  'empty-rule',
  'unknown-follow-up',
  'junior-signature',
  'expired-terms',
  'too-generous',
] as const;
/** One of {@link POLICY_ISSUE_CODES}. */
export type PolicyIssueCode = (typeof POLICY_ISSUE_CODES)[number];

/** One thing that is wrong with a policy, and where. */
export interface PolicyIssue {
  /** An `error` is refused by `checkPolicy`; a `warning` works, and not as its author will have meant. */
  readonly level: 'error' | 'warning';
  readonly code: PolicyIssueCode;
  /** JSON pointer to the culprit: `/rules/3/then/signatory`. */
  readonly path: string;
  /** What is wrong, why it matters, and how to mend it. */
  readonly message: string;
}

/** Says that something is refused. */
export function error(code: PolicyIssueCode, path: string, message: string): PolicyIssue {
  return { level: 'error', code, path, message };
}

/** Says that something works, and not as it will have been meant. */
export function warning(code: PolicyIssueCode, path: string, message: string): PolicyIssue {
  return { level: 'warning', code, path, message };
}

/** A key as a step of a JSON pointer. */
export function step(key: string): string {
  return key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether a number counts something: whole, zero or more. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
