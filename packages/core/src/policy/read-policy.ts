import type { Policy } from '../model/policy.js';
import { PolicySchema } from '../model/policy.schema.js';
import { readAs } from '../model/read.js';
import { checkPolicy } from './check-policy.js';
import type { CheckPolicyOptions } from './check-policy.js';
import type { PolicyIssue } from './check/issue.js';

/** A policy that can be used, and what works in it but will not have been meant. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly warnings: readonly PolicyIssue[];
}

/**
 * Reads a policy from JSON: first its shape, then what only two places of the document show together.
 *
 * @throws {AmendsError} `invalid_payload` (the shape), `invalid_time_zone`, `invalid_instant` or
 *   `invalid_policy`, with the `path` of the first thing that is wrong and how to mend it.
 */
export function readPolicy(input: unknown, options: CheckPolicyOptions = {}): ReadPolicy {
  const policy = readAs(PolicySchema, input);
  return { policy, warnings: checkPolicy(policy, options) };
}
