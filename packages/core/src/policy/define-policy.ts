import type { Absence, Policy, PolicyOutcome, PolicyRule, RemedyTerms } from '../model/policy.js';
import type { Signatory } from '../model/apology.js';
import type { RemedyKind } from '../model/remedy.js';
import { checkPolicy } from './check-policy.js';
import type { CheckPolicyOptions } from './check-policy.js';

/**
 * A policy whose rules can only name signatories that are in its own roster, and remedies that are in
 * its own catalogue: an editor offers those and no others.
 */
export type PolicyDraft<SignatoryId extends string, Kind extends RemedyKind = RemedyKind> = Omit<
  Policy,
  'signatories' | 'rules' | 'remedies'
> & {
  readonly signatories: Readonly<Record<SignatoryId, DraftSignatory<NoInfer<SignatoryId>>>>;
  readonly remedies: readonly (Omit<RemedyTerms, 'kind'> & { readonly kind: Kind })[];
  readonly rules: readonly (Omit<PolicyRule, 'then'> & {
    readonly then: DraftOutcome<NoInfer<SignatoryId>, NoInfer<Kind>>;
  })[];
};

type DraftSignatory<Id extends string> = Signatory & {
  readonly away?: readonly (Omit<Absence, 'deputy'> & { readonly deputy?: Id })[];
};

type DraftOutcome<Id extends string, Kind extends RemedyKind> = Omit<
  PolicyOutcome,
  'signatory' | 'remedies'
> & {
  readonly signatory?: Id;
  readonly remedies?: readonly (Kind | 'something-else')[];
};

/**
 * Writes a policy in TypeScript: the compiler knows the ids of its signatories and the kinds of its
 * remedies, and what a compiler cannot know is checked when it is called.
 *
 * @throws {AmendsError} `invalid_policy` with the `path` of what is wrong.
 */
export function definePolicy<const SignatoryId extends string, const Kind extends RemedyKind>(
  draft: PolicyDraft<SignatoryId, Kind>,
  options: CheckPolicyOptions = {},
): Policy {
  const policy: Policy = draft;
  checkPolicy(policy, options);
  return policy;
}
