import type { CaseView, IncidentView } from './case-view.js';
import type { ClaimKind } from './event.js';
import type { FollowChannel, Pace } from './follow.js';
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
  /** Answer the question that a law puts: wait for the new date, or cancel. */
  consent: { method: 'POST', path: '/v1/cases/:caseId/consent' },
  /** The customer says that something is wrong. JSON, a form post, or a form with pictures. */
  claim: { method: 'POST', path: '/v1/orders/:orderId/claims' },
  /** Keep a picture for a claim: its bytes are the body, and it is seen by the store's staff alone. */
  photo: { method: 'POST', path: '/v1/orders/:orderId/photos' },
  /** Say where and how often to hear about this order. */
  follow: { method: 'POST', path: '/v1/orders/:orderId/updates' },
  /**
   * Leave in peace, as RFC 8058's one-click unsubscribe: nothing but what a law asks for is sent from
   * then on. Harmless when repeated.
   */
  stopUpdates: { method: 'POST', path: '/v1/orders/:orderId/updates/stop' },
  /**
   * A guest asks for the link to an order. Always 202 with the same words, whether there is such an
   * order or not: the link goes to the e-mail address that the order has.
   */
  findOrder: { method: 'POST', path: '/v1/lookup' },
  /** The troubles that everybody may know of, newest first. Needs no key. */
  incidents: { method: 'GET', path: '/v1/incidents' },
  /** Server-sent events: a {@link LiveEvent} at the start and whenever the order's views change. */
  live: { method: 'GET', path: '/v1/orders/:orderId/live' },
} as const;

/** A name in {@link ROUTES}. */
export type RouteName = keyof typeof ROUTES;

/** Response of `readOrder`, `claim`, `follow` and `stopUpdates`. */
export interface OrderView {
  readonly orderId: string;
  /** The number by which the customer knows the order; absent where that is the `orderId`. */
  readonly orderNumber?: string | undefined;
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
  /** Pictures kept before with `photo`, at most {@link PHOTOS_AT_MOST}. */
  readonly photoIds?: readonly string[] | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** How many pictures one claim takes. */
export const PHOTOS_AT_MOST = 6;

/** How many bytes a picture may have where the store has set nothing else. */
export const PHOTO_BYTES_AT_MOST = 8_000_000;

/** What pictures may be: told by their bytes, whatever they call themselves. */
export const PHOTO_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
  'image/avif',
] as const;
/** One of {@link PHOTO_TYPES}. */
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** Body of `consent`. */
export interface ConsentRequest {
  /** `wait`: agrees to the new date. `cancel`: takes the way out, as choosing it would. */
  readonly answer: 'wait' | 'cancel';
  /**
   * The promise with the new date that the customer had before them, from {@link CaseView.consent}:
   * `null` where we could give none. When a newer one has taken its place, `offer_changed` says so.
   */
  readonly promiseId?: string | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `follow`. */
export interface FollowRequest {
  readonly channel: FollowChannel;
  /** An e-mail address or a telephone number, as the channel wants; the order's own when absent. */
  readonly address?: string | null | undefined;
  /** `every-change` when absent. */
  readonly pace?: Pace | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `stopUpdates`: nothing is needed. */
export interface StopUpdatesRequest {
  readonly idempotencyKey?: string | undefined;
}

/** Body of `findOrder`. */
export interface LookupRequest {
  /** The number as the customer knows it: the order's id. */
  readonly orderNumber: string;
  readonly email: string;
}

/** Response of `findOrder`, the same for everybody. */
export interface LookupAnswer {
  /** What to tell the customer, in their language. */
  readonly text: string;
}

/** Response of `photo`. The same picture twice is one picture. */
export interface PhotoAnswer {
  readonly photoId: string;
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
  consent: { params: { caseId: string }; body: ConsentRequest; response: CaseView };
  claim: { params: { orderId: string }; body: ClaimRequest; response: OrderView };
  photo: { params: { orderId: string }; body: Uint8Array; response: PhotoAnswer };
  follow: { params: { orderId: string }; body: FollowRequest; response: OrderView };
  stopUpdates: { params: { orderId: string }; body: StopUpdatesRequest; response: OrderView };
  findOrder: { params: Record<string, never>; body: LookupRequest; response: LookupAnswer };
  incidents: { params: Record<string, never>; body: undefined; response: readonly IncidentView[] };
  live: { params: { orderId: string }; body: undefined; response: LiveEvent };
}
