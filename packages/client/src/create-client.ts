import type { IncidentView, LookupAnswer, LookupRequest, OrderView } from '@amends/core';
import type { ClientResult } from './client-error.js';
import { platform } from './environment.js';
import type { Environment } from './environment.js';
import { createOrderStore, TRIES } from './order-store.js';
import type { OrderStore } from './order-store.js';
import { createRequest } from './request.js';
import type { Request } from './request.js';
import { retry } from './retry.js';

/** What a client needs to know. Plain JSON but for the last part, which tests and odd runtimes use. */
export interface ClientOptions extends Partial<Environment> {
  /** Where the store mounted the handler: `/api/amends`, or a whole address on another origin. */
  readonly baseUrl: string;
  /** The customer's signed key for this order; absent where the store's own session says who it is. */
  readonly key?: string | undefined;
  /** The language to ask for, as a BCP 47 tag; the order's own when absent. */
  readonly locale?: string | undefined;
  /** How long one answer may take, body included. @default 10000 */
  readonly timeoutMs?: number | undefined;
}

/** The client of one customer. Make one per page, or per request on a server; nothing is shared. */
export interface AmendsClient {
  /**
   * The store of one order, the same one for the same id.
   *
   * @param options.initial the view that the server rendered, so that nothing is read twice. Counts
   *   when the order is first asked for; hand later ones to {@link OrderStore.accept}.
   */
  order(orderId: string, options?: { readonly initial?: OrderView | undefined }): OrderStore;
  /**
   * Asks for the link to an order by its number and e-mail address: the answer is the same whether
   * there is such an order or not, and the link goes to that address. Tried once; needs no key.
   */
  findOrder(request: LookupRequest): Promise<ClientResult<LookupAnswer>>;
  /** The troubles that everybody may know of, newest first, for a banner on every page. */
  incidents(): Promise<ClientResult<readonly IncidentView[]>>;
  /** One typed request over the contract's routes, for loaders and scripts. */
  readonly request: Request;
}

/** Makes a client. Nothing is sent until somebody subscribes or asks. */
export function createClient(options: ClientOptions): AmendsClient {
  const { baseUrl, key, locale, timeoutMs = 10_000, ...rest } = options;
  const environment: Environment = { ...platform, ...rest };
  // A link that was wrapped or mangled on its way may bring spaces along; no header can carry those.
  const target = { baseUrl, key: key?.replace(/[^!-~]/gu, ''), locale, timeoutMs };
  const request = createRequest(target, environment);
  const orders = new Map<string, OrderStore>();

  return {
    request,
    findOrder: (body) => request('findOrder', { params: {}, body }),
    incidents: () => retry(() => request('incidents', { params: {} }), TRIES, environment),
    order(orderId, { initial } = {}) {
      const known = orders.get(orderId);
      if (known) return known;
      const made = createOrderStore(orderId, initial, target, request, environment);
      orders.set(orderId, made);
      return made;
    },
  };
}
