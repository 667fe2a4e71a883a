import type { CaseView } from './case-view.js';
import type { ClaimKind } from './event.js';
import type { Pick } from './remedy.js';
import type { AmendsErrorCode } from '../errors/amends-error.js';

/**
 * The HTTP contract: server and client both derive from this table. Paths are relative to where the
 * store mounts the handler. A customer's key (a signed, expiring token for one order) travels as
 * `Authorization: Bearer`, as the query parameter `key`, or as the store's own session.
 */
export const ROUTES = {
  /** Every case of one order, gravest first; a `quiet` view when nothing is wrong. */
  readOrder: { method: 'GET', path: '/v1/orders/:orderId' },
  /** One case. */
  readCase: { method: 'GET', path: '/v1/cases/:caseId' },
  /** Keep the customer's choice, once. JSON or a form post. Needs an idempotency key. */
  choose: { method: 'POST', path: '/v1/cases/:caseId/choice' },
  /** The customer says that something is wrong. */
  claim: { method: 'POST', path: '/v1/orders/:orderId/claims' },
  /** Server-sent events: a {@link LiveEvent} at the start and whenever the order's views change. */
  live: { method: 'GET', path: '/v1/orders/:orderId/live' },
} as const;

/** A name in {@link ROUTES}. */
export type RouteName = keyof typeof ROUTES;

/** Response of `readOrder` and `claim`. */
export interface OrderView {
  readonly orderId: string;
  /** Gravest first. */
  readonly cases: readonly CaseView[];
}

/** Body of `choose`. The idempotency key may stand in the header `Idempotency-Key` instead. */
export interface ChoiceRequest {
  readonly offerId: string;
  readonly offerVersion: number;
  readonly pick: Pick;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `claim`. */
export interface ClaimRequest {
  readonly claim: ClaimKind;
  /** The lines it concerns; all when absent. */
  readonly lineIds?: readonly string[] | null | undefined;
  /** In the customer's own words, 2,000 characters at most. */
  readonly text?: string | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/**
 * One message of the live stream, sent at its start and whenever the order's views change: the SSE
 * event name is `type`, its data this object.
 */
export type LiveEvent = { readonly type: 'order.changed'; readonly order: OrderView };

/** An error over HTTP: RFC 9457 problem details. */
export interface Problem {
  /** `urn:amends:error:` and the code. */
  readonly type: string;
  /** Same as {@link AmendsErrorCode}. */
  readonly code: AmendsErrorCode;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** With `already_chosen`: the case as it stands, so that the first choice can be shown. */
  readonly view?: CaseView | undefined;
  /** With `invalid_payload`: what is wrong where. */
  readonly issues?: readonly { readonly path: string; readonly message: string }[] | undefined;
}

/** Bodies and responses by route, for typed callers and handlers. */
export interface RouteTypes {
  readOrder: { params: { orderId: string }; body: undefined; response: OrderView };
  readCase: { params: { caseId: string }; body: undefined; response: CaseView };
  choose: { params: { caseId: string }; body: ChoiceRequest; response: CaseView };
  claim: { params: { orderId: string }; body: ClaimRequest; response: OrderView };
  live: { params: { orderId: string }; body: undefined; response: LiveEvent };
}
