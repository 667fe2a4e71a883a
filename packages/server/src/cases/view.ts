import { viewOrder } from '@amends/core';
import type { Instant, OrderRecord, OrderView, RecoveryCase, ViewActions } from '@amends/core';
import { isLive } from '../clock.js';
import { routePath } from '../http/match-route.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import type { CaseLog } from '../store/case-log.js';
import { loadCaseLogs } from '../store/case-log.js';
import { loadRecord, lockOrder } from '../store/records.js';
import { keepAdvance } from './keep.js';
import { standAt } from './stand.js';

/** What a view is made for. */
export interface ViewFor {
  readonly now: Instant;
  readonly basePath: string;
  /** Goes along in every link and form of the view; `null` where a session opens the door. */
  readonly key: string | null;
  /** BCP 47; the order's own when absent. */
  readonly locale?: string | undefined;
  /** The page that a form post returns to: a path of the same site. */
  readonly returnTo?: string | undefined;
}

/**
 * What the customer of an order sees at an instant; `null` when there is no such order. An offer that
 * is shown is an offer that is made: what a look at the server's own now brings to light is kept.
 * What a look at another day would bring is only shown.
 */
export async function viewStored(
  runtime: Runtime,
  orderId: string,
  view: ViewFor,
): Promise<OrderView | null> {
  const { queries } = runtime.database;
  const record = await loadRecord(queries, orderId);
  if (record === null) return null;
  const logs = await loadCaseLogs(queries, orderId);
  const stand = standAt(record, logs, view.now, runtime.rules);
  if (stand.isAhead && isLive(view.now, runtime.clock())) {
    return keepAndView(runtime, orderId, view);
  }
  return viewOf(record, stand.cases, view);
}

async function keepAndView(
  runtime: Runtime,
  orderId: string,
  view: ViewFor,
): Promise<OrderView | null> {
  return write(runtime, async (queries) => {
    await lockOrder(queries, orderId);
    const kept = await keepAdvance(queries, orderId, view.now, runtime.rules);
    if (kept === null) return { value: null, changed: [], workIds: [] };
    const { cases } = standAt(kept.record, kept.logs, view.now, runtime.rules);
    const changed = kept.added > 0 ? [orderId] : [];
    return { value: viewOf(kept.record, cases, view), changed, workIds: kept.workIds };
  });
}

/** The view of a record and its cases, with the addresses of what can be done from it. */
export function viewOf(
  record: OrderRecord,
  cases: readonly RecoveryCase[],
  view: ViewFor,
): OrderView {
  return viewOrder(record, [...cases], {
    asOf: view.now,
    ...(view.locale !== undefined && { locale: view.locale }),
    actions: (caseId) => actionsOf(record, cases, caseId, view),
  });
}

function actionsOf(
  record: OrderRecord,
  cases: readonly RecoveryCase[],
  caseId: string,
  { basePath, key, returnTo }: ViewFor,
): ViewActions {
  const door = key === null ? {} : { key };
  const back = returnTo === undefined ? {} : { returnTo };
  const offer = cases.find(({ id }) => id === caseId)?.offer ?? null;
  const orderId = record.order.id;
  return {
    choose:
      offer === null
        ? null
        : {
            method: 'POST',
            href: routePath('choose', caseId, basePath),
            fields: {
              offerId: offer.id,
              offerVersion: String(offer.version),
              ...door,
              ...back,
            },
          },
    claim: {
      method: 'POST',
      href: routePath('claim', orderId, basePath),
      fields: { ...door, ...back },
    },
    live: { method: 'GET', href: routePath('live', orderId, basePath), fields: door },
  };
}

/** The last thing that happened to any case of an order, or `now` where that is later. */
export function latestOf(logs: readonly CaseLog[], now: Instant): Instant {
  return logs
    .flatMap(({ events }) => events.map(({ at }) => at))
    .reduce((latest, at) => (Date.parse(at) > Date.parse(latest) ? at : latest), now);
}
