import type { Incident, Policy, Speech } from '@amends/core';

/** By what cases are judged and apologies written. */
export interface Rules extends Speech {
  readonly policy: Policy;
  /** The troubles that may touch the order in question. */
  readonly incidents?: readonly Incident[] | undefined;
  /** Whether the server writes to customers. */
  readonly writes?: boolean | undefined;
}
