import type {
  CaseView,
  ChoiceRequest,
  ClaimRequest,
  ConsentRequest,
  FollowRequest,
  OrderView,
  PhotoAnswer,
  Pick,
  RouteTypes,
} from '@amends/core';
import { problemError } from './client-error.js';
import type { ClientError, ClientResult } from './client-error.js';
import type { Environment } from './environment.js';
import { createIntents } from './intents.js';
import { keepFresh } from './keep-fresh.js';
import { followLive } from './live-stream.js';
import { firstSnapshot, replaceCase, shareIdentity } from './order-snapshot.js';
import type { OrderSnapshot, PendingAction } from './order-snapshot.js';
import { headersOf, urlOf } from './request.js';
import type { Request, RequestInput, Target } from './request.js';
import { retry } from './retry.js';
import type { TabLink } from './tabs.js';

/** How often something of the customer's is sent before the customer is told that it did not go through. */
export const TRIES = 4;

/** The offer that the customer had before them when they picked. */
export interface OfferSeen {
  readonly offerId: string;
  readonly offerVersion: number;
}

/**
 * One order as it stands, for any framework: `subscribe` and `getSnapshot` are what
 * `useSyncExternalStore` and its relatives take. Requests begin with the first subscriber and end
 * with the last, save what the customer has sent: that is seen through.
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
  /**
   * Answers the question that a law puts, with one idempotency key for this answer. After `cancel` the
   * case shows the way out as chosen.
   *
   * @param promiseId of the new date that the customer saw; the one in the snapshot by default.
   */
  readonly consent: (
    caseId: string,
    answer: ConsentRequest['answer'],
    promiseId?: string | null,
  ) => Promise<ClientResult<CaseView>>;
  /** Tells the store what is wrong: nothing came, something is missing. */
  readonly claim: (
    request: Omit<ClaimRequest, 'idempotencyKey'>,
  ) => Promise<ClientResult<OrderView>>;
  /**
   * Keeps a picture; its id goes along with {@link OrderStore.claim}. The same picture twice is one
   * picture, and several may be on their way at once. A slow line has six times the usual time.
   */
  readonly addPhoto: (photo: Blob) => Promise<ClientResult<PhotoAnswer>>;
  /** Says where and how often to hear about this order. */
  readonly follow: (
    request: Omit<FollowRequest, 'idempotencyKey'>,
  ) => Promise<ClientResult<OrderView>>;
  /** Leaves the customer in peace: from then on they hear only what a law asks for. */
  readonly stopUpdates: () => Promise<ClientResult<OrderView>>;
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
  let otherTabs: TabLink | null = null;
  let reading: Promise<ClientResult<OrderView>> | null = null;
  /** A picture's name among the intents: the same file is the same intent. */
  const photos = new WeakMap<Blob, string>();
  /** Rises with everything that did not come from a read: a read begun before it is older. */
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

  /** The page showed or hid, or the network came or went: begin afresh rather than sit out a pause. */
  function attend(): void {
    const { attention } = environment;
    if (!attention.isAwake()) stop();
    else if (snapshot.connection !== 'live' || attention.isOnline?.() === false) {
      stop();
      start();
    }
  }

  /** Another tab has sent something: read what came of it, unless the stream says it anyway. */
  function hearFromTab(): void {
    if (!session || snapshot.connection === 'live') return;
    writes += 1;
    reading = null;
    void refresh();
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

  /** Sends what settles a case, once: a choice, or an answer to the question that a law puts. */
  function sendToCase<Name extends 'choose' | 'consent'>(
    name: Name,
    action: PendingAction,
    caseId: string,
    body: RouteTypes[Name]['body'],
  ): Promise<ClientResult<CaseView>> {
    return intents.once(`${name} ${caseId}`, JSON.stringify(body), async (idempotencyKey) => {
      const input = { params: { caseId }, body, idempotencyKey } as RequestInput<Name>;
      const result = await whilePending<CaseView>(action, () => request(name, input));
      if (result.ok) {
        acceptCase(result.value);
        otherTabs?.tell();
      } else if (result.error.kind === 'problem') {
        if (result.error.view) acceptCase(result.error.view);
        else void refresh();
      }
      return result;
    });
  }

  /** Sends what concerns the order as a whole, once. */
  function sendToOrder<Name extends 'claim' | 'follow' | 'stopUpdates'>(
    name: Name,
    scope: string,
    action: PendingAction,
    body: RouteTypes[Name]['body'],
  ): Promise<ClientResult<OrderView>> {
    return intents.once(scope, JSON.stringify([name, body]), async (idempotencyKey) => {
      const input = { params: { orderId }, body, idempotencyKey } as RequestInput<Name>;
      const result = await whilePending<OrderView>(action, () => request(name, input));
      if (result.ok) {
        accept(result.value);
        otherTabs?.tell();
      }
      return result;
    });
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
      otherTabs ??= environment.tabs.join(
        `amends ${urlOf(target.baseUrl, 'readOrder', { orderId })}`,
        hearFromTab,
      );
      start();
      return () => {
        listeners.delete(entry);
        if (listeners.size > 0) return;
        forgetAttention?.();
        forgetAttention = null;
        otherTabs?.leave();
        otherTabs = null;
        stop();
      };
    },

    async choose(caseId, pick, offer) {
      const seen = offer ?? offerIn(snapshot.view, caseId);
      if (!seen) {
        const message = `Case "${caseId}" has no offer here. Read the order first, or pass what the customer saw.`;
        return { ok: false, error: problemError('no_offer', message, { status: 409 }) };
      }
      const body: ChoiceRequest = { offerId: seen.offerId, offerVersion: seen.offerVersion, pick };
      return sendToCase('choose', { type: 'choice', caseId, pick }, caseId, body);
    },

    async consent(caseId, answer, promiseId) {
      const seen = promiseId === undefined ? consentIn(snapshot.view, caseId) : { promiseId };
      if (!seen) {
        const message = `Case "${caseId}" asks for no consent here. Read the order first, or pass what the customer saw.`;
        return { ok: false, error: problemError('no_offer', message, { status: 409 }) };
      }
      const body: ConsentRequest = { answer, promiseId: seen.promiseId };
      return sendToCase('consent', { type: 'consent', caseId, answer }, caseId, body);
    },

    claim: (body) => sendToOrder('claim', 'claim', { type: 'claim', claim: body.claim }, body),

    addPhoto(photo) {
      const name = photos.get(photo) ?? environment.newId();
      photos.set(photo, name);
      return intents.once(`photo ${name}`, '', (idempotencyKey) =>
        whilePending({ type: 'photo', photo }, () =>
          request('photo', { params: { orderId }, body: photo, idempotencyKey }),
        ),
      );
    },

    follow: (body) =>
      sendToOrder('follow', 'updates', { type: 'follow', channel: body.channel }, body),

    stopUpdates: () =>
      sendToOrder('stopUpdates', 'updates', { type: 'follow', channel: 'page' }, {}),
  };
}

function offerIn(view: OrderView | null, caseId: string): OfferSeen | null {
  const offer = view?.cases.find((each) => each.caseId === caseId)?.offer;
  return offer ? { offerId: offer.id, offerVersion: offer.version } : null;
}

function consentIn(view: OrderView | null, caseId: string): { promiseId: string | null } | null {
  return view?.cases.find((each) => each.caseId === caseId)?.consent ?? null;
}
