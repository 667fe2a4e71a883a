import type { OrderPromise } from '../../model/promise.js';
import type { Due } from './due.js';

/** A date that was stated after the first: a delay, unless it is earlier. */
export interface Revision {
  readonly promise: OrderPromise;
  /** `null` says that no date can be given. */
  readonly due: Due | null;
  readonly madeAt: number;
}
