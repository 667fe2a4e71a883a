import type { CaseView, ChoiceRequest, ClaimRequest, OrderView, Pick } from '@amends/core';
import { problemError } from './client-error.js';
import type { ClientError, ClientResult } from './client-error.js';
import type { Environment } from './environment.js';
import { createIntents } from './intents.js';
import { keepFresh } from './keep-fresh.js';
import { followLive } from './live-stream.js';
import { firstSnapshot, replaceCase, shareIdentity } from './order-snapshot.js';
import type { OrderSnapshot, PendingAction } from './order-snapshot.js';
import { headersOf, urlOf } from './request.js';
import type { Request, Target } from './request.js';
import { retry } from './retry.js';

/** How often a choice or a claim is sent before the customer is told that it did not go through. */
const TRIES = 4;

/** The offer that the customer had before them when they picked. */
export interface OfferSeen {
  readonly offerId: string;
  readonly offerVersion: number;
}

/**
 * One order as it stands, for any framework: `subscribe` and `getSnapshot` are what
 * `useSyncExternalStore` and its relatives take. Requests begin with the first subscriber and end
 * with the last, save a choice or a claim on its way: that one is seen through.
 */
export interface OrderStore {
  readonly orderId: string;
  /** Calls `listener` after every change of the snapshot. Returns its own undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object for as long as nothing changed. */
  readonly getSnapshot: () => OrderSnapshot;
  /** What the server rendered, so that hydration begins from the same. */
  readonly getServerSnapshot: () => OrderSnapshot;
  /** Takes over a view read elsewhere, such as a later server render. */
  readonly accept: (view: OrderView) => void;
  /** Reads the order once, now. A read on its way is shared. */
  readonly refresh: () => Promise<ClientResult<OrderView>>;
  /**
   * Sends the customer's choice, with one idempotency key for this pick however often it is sent.
   * `already_chosen` is a refusal whose `view` holds the first choice; the snapshot then shows it.
   *
   * @param offer the offer the customer saw; the one in the snapshot by default.
   */
  readonly choose: (
    caseId: string,
    pick: Pick,
    offer?: OfferSeen,
  ) => Promise<ClientResult<CaseView>>;
  /** Tells the store what is wrong: nothing came, something is missing. */
  readonly claim: (
    request: Omit<ClaimRequest, 'idempotencyKey'>,
  ) => Promise<ClientResult<OrderView>>;
}

/** Makes the store of one order. */
export function createOrderStore(
  orderId: string,
  initial: OrderView | undefined,
  target: Target,
  request: Request,
  environment: Environment,
): OrderStore {
  const serverSnapshot = firstSnapshot(initial);
  let snapshot = serverSnapshot;
  const listeners = new Set<() => void>();
  const intents = createIntents(environment.newId);
  /** Runs while somebody looks; aborted when the last one leaves. */
  let session: AbortController | null = null;
  let forgetAttention: (() => void) | null = null;
  let reading: Promise<ClientResult<OrderView>> | null = null;
  /** Rises with every view that did not come from a read: a read begun before it is older. */
  let writes = 0;

  function set(change: Partial<OrderSnapshot>): void {
    const next = { ...snapshot, ...change } as OrderSnapshot;
    const keys = Object.keys(change) as (keyof OrderSnapshot)[];
    if (keys.every((key) => snapshot[key] === next[key])) return;
    snapshot = next;
    for (const listener of [...listeners]) listener();
  }

  function show(view: OrderView): void {
    set({ status: 'ready', view: shareIdentity(snapshot.view, view), error: null });
  }

  function accept(view: OrderView): void {
    writes += 1;
    show(view);
  }

  function acceptCase(view: CaseView): void {
    writes += 1;
    if (snapshot.view) show(replaceCase(snapshot.view, view));
  }

  function fail(error: ClientError): void {
    if (error.code === 'aborted') return;
    set(snapshot.view ? { error } : { status: 'error', error });
  }

  function refresh(): Promise<ClientResult<OrderView>> {
    if (reading) return reading;
    const current = read().finally(() => {
      if (reading === current) reading = null;
    });
    reading = current;
    return current;
  }

  async function read(): Promise<ClientResult<OrderView>> {
    if (snapshot.status === 'idle') set({ status: 'loading' });
    const begun = writes;
    const result = await request('readOrder', { params: { orderId }, signal: session?.signal });
    if (!result.ok) fail(result.error);
    else if (writes === begun) show(result.value);
    return result;
  }

  function start(): void {
    if (session || listeners.size === 0 || !environment.attention.isAwake()) return;
    session = new AbortController();
    const { signal } = session;
    if (!snapshot.view) void refresh();
    void keepFresh(
      {
        read: refresh,
        connected: (connection) => {
          set({ connection });
        },
        follow: (on) =>
          followLive(
            urlOf(target.baseUrl, 'live', { orderId }),
            headersOf(target),
            { ...on, changed: accept },
            environment,
            signal,
          ),
      },
      environment,
      signal,
    );
  }

  function stop(): void {
    session?.abort();
    session = null;
    reading = null;
    set({ connection: 'idle', ...(snapshot.status === 'loading' ? { status: 'idle' } : null) });
  }

  /** The page showed or hid, or the network came back: begin afresh rather than sit out a pause. */
  function attend(): void {
    if (!environment.attention.isAwake()) stop();
    else if (snapshot.connection !== 'live') {
      stop();
      start();
    }
  }

  async function whilePending<T>(
    action: PendingAction,
    send: () => Promise<ClientResult<T>>,
  ): Promise<ClientResult<T>> {
    set({ pending: [...snapshot.pending, action] });
    const result = await retry(send, TRIES, environment);
    set({ pending: snapshot.pending.filter((each) => each !== action) });
    return result;
  }

  return {
    orderId,
    accept,
    refresh,
    getSnapshot: () => snapshot,
    getServerSnapshot: () => serverSnapshot,

    subscribe(listener) {
      // Wrapped, so that the same function subscribed twice counts twice.
      const entry = (): void => {
        listener();
      };
      listeners.add(entry);
      forgetAttention ??= environment.attention.subscribe(attend);
      start();
      return () => {
        listeners.delete(entry);
        if (listeners.size > 0) return;
        forgetAttention?.();
        forgetAttention = null;
        stop();
      };
    },

    async choose(caseId, pick, offer) {
      const seen = offer ?? offerIn(snapshot.view, caseId);
      if (!seen) {
        const message = `Case "${caseId}" has no offer here to choose from. Read the order first, or pass the offer that the customer saw.`;
        return { ok: false, error: problemError('no_offer', message, { status: 409 }) };
      }
      const body: ChoiceRequest = { offerId: seen.offerId, offerVersion: seen.offerVersion, pick };
      return intents.once(`choose ${caseId}`, JSON.stringify(body), async (idempotencyKey) => {
        const result = await whilePending({ type: 'choice', caseId, pick }, () =>
          request('choose', { params: { caseId }, body, idempotencyKey }),
        );
        if (result.ok) acceptCase(result.value);
        else if (result.error.kind === 'problem') {
          if (result.error.view) acceptCase(result.error.view);
          else void refresh();
        }
        return result;
      });
    },

    claim(body) {
      return intents.once('claim', JSON.stringify(body), async (idempotencyKey) => {
        const result = await whilePending({ type: 'claim', claim: body.claim }, () =>
          request('claim', { params: { orderId }, body, idempotencyKey }),
        );
        if (result.ok) accept(result.value);
        return result;
      });
    },
  };
}

function offerIn(view: OrderView | null, caseId: string): OfferSeen | null {
  const offer = view?.cases.find((each) => each.caseId === caseId)?.offer;
  return offer ? { offerId: offer.id, offerVersion: offer.version } : null;
}
