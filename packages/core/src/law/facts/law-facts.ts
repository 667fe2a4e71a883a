import type { Fact } from '../../evidence/index.js';
import type { Order } from '../../model/order.js';
import type { OrderPromise } from '../../model/promise.js';
import type { LawReason } from '../law-reason.js';
import type { Due } from './due.js';
import type { Portion } from './portion.js';
import type { Revision } from './revision.js';

/** What the customer and the store said to one another about a delay, each in the order of time. */
export interface Answers {
  /** The customer was told that the date is missed. */
  readonly notices: readonly Fact[];
  /** The customer agreed to a new date. */
  readonly consents: readonly Fact[];
  /** The customer turned a new date down. */
  readonly refusals: readonly Fact[];
  /** The customer set an additional period. */
  readonly demands: readonly Fact[];
}

/** What every pack looks at: one chain of dates and what came of it, read once. Instants in milliseconds. */
export interface LawFacts {
  readonly order: Order;
  readonly zone: string;
  readonly asOf: number;
  /** The local day of `asOf` on the buyer's clock. */
  readonly today: string;
  /** The local day of the order. */
  readonly placedOn: string;
  /** The promise that was made first, stated or implied. */
  readonly root: OrderPromise;
  /** The first date: the one that is being missed. */
  readonly original: Due;
  /** Whether the law supplied it, because none was stated. */
  readonly isSupplied: boolean;
  /** Later statements, oldest first. */
  readonly revisions: readonly Revision[];
  readonly answers: Answers;
  /** Money that went back to the customer. */
  readonly refunds: readonly Fact[];
  readonly portions: readonly Portion[];
  /** How the record was read. */
  readonly reasons: readonly LawReason[];
}
