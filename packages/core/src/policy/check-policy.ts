import { AmendsError } from '../errors/amends-error.js';
import type { Instant } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import { REMEDY_KINDS } from '../model/remedy.js';
import type { RemedyKind } from '../model/remedy.js';
import { localDayOf, parseInstant } from '../time/index.js';
import { isTimeZone } from '../time/time-zone.js';
import type { PolicyIssue } from './check/issue.js';
import { moneyIssues } from './check/money.js';
import { offerIssues } from './check/offer.js';
import { remedyIssues } from './check/remedies.js';
import { ruleIssues } from './check/rules.js';
import { seniorityIssues } from './check/seniority.js';
import { signatoryIssues } from './check/signatories.js';

/** The make-goods that can be among the options of an offer. The way out and the ask stand apart. */
export const OFFERABLE_REMEDIES = REMEDY_KINDS.filter(
  (kind): kind is Exclude<RemedyKind, 'cancel-refund' | 'something-else'> =>
    kind !== 'cancel-refund' && kind !== 'something-else',
);

/** What a policy is checked with. */
export interface CheckPolicyOptions {
  /** The instant at which it is loaded: who is away, and what has run out. Not looked at when absent. */
  readonly asOf?: Instant | undefined;
}

/**
 * Everything that is wrong with a policy that a schema cannot see, because it takes two places of the
 * document to see it: errors first, each with the pointer to the culprit and how to mend it.
 *
 * @throws {AmendsError} `invalid_instant` when `asOf` is no instant.
 */
export function policyIssues(policy: Policy, { asOf }: CheckPolicyOptions = {}): PolicyIssue[] {
  const { timeZone = 'UTC' } = policy;
  // A zone that does not exist is one of the things that are wrong.
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const today = asOf === undefined ? null : localDayOf(parseInstant(asOf), zone);
  const issues = [
    ...signatoryIssues(policy, today),
    ...remedyIssues(policy, today),
    ...offerIssues(policy),
    ...moneyIssues(policy),
    ...ruleIssues(policy),
  ];
  const errors = issues.filter(({ level }) => level === 'error');
  if (errors.length > 0) return [...errors, ...issues.filter(({ level }) => level === 'warning')];
  return [...issues, ...seniorityIssues(policy)];
}

/**
 * Refuses a policy that would fail on a bad day, and returns what works but will not have been meant.
 *
 * @throws {AmendsError} `invalid_policy` with the `path` of the first thing that is wrong, and how many
 *   more there are; {@link policyIssues} lists them all.
 */
export function checkPolicy(policy: Policy, options: CheckPolicyOptions = {}): PolicyIssue[] {
  const issues = policyIssues(policy, options);
  const errors = issues.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (first === undefined) return issues;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  throw new AmendsError({
    code: 'invalid_policy',
    message: `${first.message}${more}`,
    path: first.path,
  });
}
