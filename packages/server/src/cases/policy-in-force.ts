import type { Policy } from '@amends/core';
import { readPolicy } from '@amends/core/schema';
import type { Log } from '../log.js';
import type { Queries } from '../store/database.js';
import { lastPolicy } from '../store/policies.js';

/** Under this name, beside the ids of orders, processes tell each other that a policy was published. */
export const policyTopic = 'amends:policy';

/** The merchant's rules as they are now: the policy that was published last, else the one that the server was made with. */
export interface PolicyInForce {
  readonly current: Policy;
  /** Reads what was published. What cannot be read, as an older server's may not be, leaves all as it is. */
  refresh(queries: Queries, log: Log): Promise<void>;
}

/** Nothing published yet, as far as is known. */
export function policyInForce(made: Policy): PolicyInForce {
  let current = made;
  return {
    get current() {
      return current;
    },
    async refresh(queries, log) {
      try {
        const last = await lastPolicy(queries);
        if (last !== null) current = readPolicy(last.policy).policy;
      } catch (error) {
        log({ level: 'error', event: 'policy.unread', error });
      }
    },
  };
}
