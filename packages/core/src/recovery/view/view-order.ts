import { SEVERITIES } from '../../model/breach.js';
import type { CaseView } from '../../model/case-view.js';
import type { OrderView } from '../../model/http.js';
import type { Instant } from '../../model/order.js';
import { rootPromises } from '../../model/promise-chain.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import { isImplied } from '../../law/index.js';
import { parseInstant } from '../../time/index.js';
import { knownOf } from '../known.js';
import type { ViewOptions } from './context.js';
import { orderNamed } from './order-named.js';
import { viewCase } from './view-case.js';
import type { ActionsOf } from './view-case.js';

/** What an order is shown with. */
export interface ViewOrderOptions extends ViewOptions {
  readonly actions?: ActionsOf | undefined;
}

/**
 * What the customer sees of an order: every promise in trouble, and every case, gravest first. When
 * nothing is wrong, one quiet view of the promise that matters most; none where nothing was promised.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function viewOrder(
  given: OrderRecord,
  cases: readonly RecoveryCase[],
  options: ViewOrderOptions,
): OrderView {
  const record = knownOf(given, options);
  const promises = rootPromises(record).filter(({ madeAt }) => isMade(madeAt, options.asOf));
  const views = promises.map((promise) => {
    const current = cases.find(({ promiseId }) => promiseId === promise.id) ?? null;
    return viewCase(record, current, { ...options, promiseId: promise.id });
  });
  const told = views.filter(({ state }) => state !== 'quiet').sort(gravestFirst);
  // A date that only the law knows of is nothing to announce while all is well.
  const main = mainPromise(promises.filter((promise) => !isImplied(promise)));
  const quiet = views.filter(({ promiseId }) => promiseId === main?.id);
  return {
    orderId: record.order.id,
    ...orderNamed(record.order),
    cases: told.length > 0 ? told : quiet,
  };
}

function isMade(madeAt: Instant, asOf: Instant): boolean {
  return parseInstant(madeAt) <= parseInstant(asOf);
}

/** What the customer waits for: the delivery, before the shipment that serves it, before anything else. */
function mainPromise(promises: readonly OrderPromise[]): OrderPromise | null {
  const first = (kind: OrderPromise['kind']) => promises.find((promise) => promise.kind === kind);
  return first('deliver') ?? first('pickup') ?? first('ship') ?? promises[0] ?? null;
}

function gravestFirst(one: CaseView, other: CaseView): number {
  return weightOf(other) - weightOf(one);
}

/** What is still open before what is closed, then by severity. */
function weightOf({ state, headline }: CaseView): number {
  const severity = headline.severity === null ? 0 : 1 + SEVERITIES.indexOf(headline.severity);
  return state === 'closed' ? severity : 10 + severity;
}
