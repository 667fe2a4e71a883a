import type { AssessOptions } from '../assess/index.js';
import type { Speech } from '../copy/index.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { Ledger } from '../remedy/index.js';
import type { KnownBeside } from './known.js';

/** What a case is carried on with. */
export interface AdvanceOptions extends AssessOptions, KnownBeside, Speech {
  readonly policy: Policy;
  /** The promise that was first made: one case a root promise. */
  readonly promiseId: string;
  /** The customer's other orders, where they are at hand: what was broken on them counts. */
  readonly otherOrders?: readonly OrderRecord[] | undefined;
  /** What has been spent: nothing is offered that a budget or a cap has no room for. */
  readonly ledger?: Ledger | undefined;
}
