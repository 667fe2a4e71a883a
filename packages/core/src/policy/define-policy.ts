import type { Policy } from '../model/policy.js';
import { checkPolicy } from './check-policy.js';

/** A policy whose rules can only name signatories that are in its own roster. */
export type PolicyDraft<SignatoryId extends string> = Omit<Policy, 'signatories' | 'rules'> & {
  readonly signatories: Readonly<Record<SignatoryId, Policy['signatories'][string]>>;
  readonly rules: readonly (Omit<Policy['rules'][number], 'then'> & {
    readonly then: Omit<Policy['rules'][number]['then'], 'signatory'> & {
      readonly signatory?: NoInfer<SignatoryId>;
    };
  })[];
};

/**
 * Writes a policy in TypeScript: the compiler knows the ids of its signatories, and what a compiler
 * cannot know is checked when it is called.
 *
 * @throws {AmendsError} `invalid_policy` with the `path` of what is wrong.
 */
export function definePolicy<const SignatoryId extends string>(
  draft: PolicyDraft<SignatoryId>,
): Policy {
  checkPolicy(draft);
  return draft;
}
