import type { AssessOptions } from '../assess/index.js';
import type { LocaleCopy } from '../copy/index.js';
import type { Policy } from '../model/policy.js';

/** What a case is carried on with. */
export interface AdvanceOptions extends AssessOptions {
  readonly policy: Policy;
  /** The promise that was first made: one case a root promise. */
  readonly promiseId: string;
  /** BCP 47 tag for the apology; the order's own when absent. */
  readonly locale?: string | undefined;
  /** Copy besides English. */
  readonly locales?: readonly LocaleCopy[] | undefined;
}
