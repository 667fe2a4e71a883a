import type { Policy } from '@amends/core';

/** By what cases are judged and apologies written. */
export interface Rules {
  readonly policy: Policy;
  /** The language of what is written down, BCP 47; the order's own when absent. */
  readonly locale?: string | undefined;
}
