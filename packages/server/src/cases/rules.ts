import type { Policy, Speech } from '@amends/core';

/** By what cases are judged and apologies written. */
export interface Rules extends Speech {
  readonly policy: Policy;
}
