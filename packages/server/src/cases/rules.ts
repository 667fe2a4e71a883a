import type { Incident, Ledger, Policy, Speech } from '@amends/core';

/** By what cases are judged and apologies written. */
export interface Rules extends Speech {
  readonly policy: Policy;
  /** What has been spent, as far as the case in question is concerned. */
  readonly ledger?: Ledger | undefined;
  /** The troubles that may touch the order in question. */
  readonly incidents?: readonly Incident[] | undefined;
  /** Whether the server writes to customers. */
  readonly writes?: boolean | undefined;
}
