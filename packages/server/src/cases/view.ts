import { viewCase, viewOrder } from '@amends/core';
import type {
  CaseView,
  Instant,
  OrderRecord,
  OrderView,
  RecoveryCase,
  ViewActions,
} from '@amends/core';
import { channelsOf } from './follow.js';
import { routePath } from '../http/match-route.js';
import type { Look } from './look.js';

/** For whom a view is made. */
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

/** What the customer sees of an order. */
export function orderViewOf(look: Look, view: ViewFor): OrderView {
  return viewOrder(look.record, look.cases, optionsOf(look, view));
}

/** What the customer sees of one promise, in trouble or not. */
export function caseViewOf(look: Look, promiseId: string, view: ViewFor): CaseView {
  const current = look.cases.find((each) => each.promiseId === promiseId) ?? null;
  return viewCase(look.record, current, { ...optionsOf(look, view), promiseId });
}

function optionsOf({ record, cases, rules, follow }: Look, view: ViewFor) {
  return {
    asOf: view.now,
    locale: view.locale,
    locales: rules.locales,
    brand: rules.brand,
    follow,
    channels: channelsOf(rules),
    incidents: rules.incidents,
    actions: (caseId: string) => ({
      ...actionsOf(record, cases, caseId, view),
      ...(rules.writes !== true && { follow: null }),
    }),
  };
}

function actionsOf(
  record: OrderRecord,
  cases: readonly RecoveryCase[],
  caseId: string,
  { basePath, key, returnTo }: ViewFor,
): Partial<ViewActions> {
  const door = key === null ? {} : { key };
  const fields = returnTo === undefined ? door : { ...door, returnTo };
  const offer = cases.find(({ id }) => id === caseId)?.offer ?? null;
  const choose = offer && {
    method: 'POST' as const,
    href: routePath('choose', caseId, basePath),
    fields: { ...fields, offerId: offer.id, offerVersion: String(offer.version) },
  };
  const orderId = record.order.id;
  return {
    choose,
    claim: { method: 'POST', href: routePath('claim', orderId, basePath), fields },
    photo: { method: 'POST', href: routePath('photo', orderId, basePath), fields: door },
    consent: { method: 'POST', href: routePath('consent', caseId, basePath), fields },
    follow: { method: 'POST', href: routePath('follow', orderId, basePath), fields },
    live: { method: 'GET', href: routePath('live', orderId, basePath), fields: door },
  };
}
