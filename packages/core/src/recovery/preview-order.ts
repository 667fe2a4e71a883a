import type { OrderView } from '../model/http.js';
import type { Policy } from '../model/policy.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import { withImplied } from '../law/index.js';
import { defaultPolicy } from '../policy/index.js';
import { advance } from './advance.js';
import { replay } from './transition.js';
import { viewOrder } from './view/view-order.js';
import type { ViewOrderOptions } from './view/view-order.js';

/** What an order is previewed with. */
export interface PreviewOptions extends ViewOrderOptions {
  /** The merchant's rules; `defaultPolicy` when absent. */
  readonly policy?: Policy | undefined;
}

/**
 * What the customer would see of an order at an instant if Amends had just heard of it: every case
 * opened, decided and offered from the record alone, with nothing remembered and nothing kept. For
 * first steps, previews and tests; a store that keeps choices goes through `advance`.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function previewOrder(record: OrderRecord, options: PreviewOptions): OrderView {
  const { policy = defaultPolicy, ...rest } = options;
  const cases = rootPromises(withImplied(record, rest)).flatMap(({ id: promiseId }) => {
    const opened = replay(advance(record, null, { ...rest, policy, promiseId }));
    return opened === null ? [] : [opened];
  });
  return viewOrder(record, cases, rest);
}
