import { AmendsError } from '@amends/core';
import type { Instant, OrderEvent, OrderPromise, OrderRecord, OrderView } from '@amends/core';
import { readRecord } from '@amends/core/schema';
import { keepAdvance } from '../cases/keep.js';
import { lookAt } from '../cases/look.js';
import { orderViewOf } from '../cases/view.js';
import { toInstant } from '../clock.js';
import type { Links } from '../doors/links.js';
import type { Erased, EraseOptions, Erasure } from '../erasure/erase.js';
import { erase } from '../erasure/erase.js';
import { keepWaiting } from '../evidence/keep-delivery.js';
import type { Sources } from '../evidence/source.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import type { Queries } from '../store/database.js';
import { addEvents, addPromises, keepOrder, loadRecord, lockOrder } from '../store/records.js';

/** When something is said; the server's now when absent. */
export interface AsOf {
  readonly asOf?: Date | Instant | undefined;
}

/** How an order is looked at. */
export interface OrderViewOptions extends AsOf {
  /**
   * The key that came with the visitor's link. Where this property stands, the key is checked, and
   * none (`undefined`, `null`, an empty text) opens nothing. Leave the property out only where the
   * store itself knows that this customer may see this order.
   */
  readonly key?: string | null | undefined;
  /** BCP 47; the order's own when absent. */
  readonly locale?: string | undefined;
  /** The page that a form post returns to: a path of the same site, such as `/orders/1001?key=…`. */
  readonly returnTo?: string | undefined;
}

/** What the store itself says and asks, in process. */
export interface OrdersApi {
  /**
   * Takes down an order with the promises that were made for it: at the checkout, where they are made.
   * The same record twice is one; a later one adds to it and overwrites no promise.
   *
   * @param input an `OrderRecord`; read through its schema.
   * @returns the record as it is kept.
   * @throws {AmendsError} `invalid_payload`, `invalid_window`, `invalid_time_zone`, `invalid_instant`.
   */
  record(input: unknown, options?: AsOf): Promise<OrderRecord>;
  /**
   * Adds evidence from wherever the store has it. The same event twice is one.
   *
   * @throws {AmendsError} `not_found`; `invalid_payload` and its like.
   */
  addEvents(orderId: string, events: readonly OrderEvent[], options?: AsOf): Promise<void>;
  /**
   * States one more promise: a new date is a promise that `revises` the one it moves.
   *
   * @throws {AmendsError} `not_found`; `invalid_payload` and its like.
   */
  statePromise(orderId: string, promise: OrderPromise, options?: AsOf): Promise<void>;
  /** What the customer sees; `null` when there is no such order or the key does not open it. */
  view(orderId: string, options?: OrderViewOptions): Promise<OrderView | null>;
  /**
   * Forgets a person: names, addresses, texts, pictures and parcel numbers of one order, or of all
   * orders of a customer. Amounts, dates, decisions and met duties stay, as the law asks of a merchant's
   * books (GDPR Art. 17(3)(b) and (e)). Where something is still owed, it happens once it is over.
   */
  erase(whom: Erased, options?: EraseOptions): Promise<Erasure>;
  /** Everything kept about an order, for the store's own eyes; `null` when there is none. */
  read(orderId: string): Promise<OrderRecord | null>;
}

/** What the API works with. */
export interface OrdersContext {
  /** Opens the store when it is not open yet. */
  readonly open: () => Promise<Runtime>;
  readonly links: Links;
  readonly sources: Sources;
  readonly basePath: string;
  readonly locale: string | undefined;
}

/** Makes the API. */
export function ordersApi({ open, links, sources, basePath, locale }: OrdersContext): OrdersApi {
  const change = async <T>(
    { asOf }: AsOf,
    orderId: string,
    body: (queries: Queries, now: Instant) => Promise<{ value: T; touched: Iterable<string> }>,
  ): Promise<T> => {
    const runtime = await open();
    const now = asOf === undefined ? runtime.clock() : toInstant(asOf);
    const kept = await write(runtime, async (queries) => {
      const { value, touched } = await body(queries, now);
      const workIds: string[] = [];
      for (const each of touched) {
        const advanced = await keepAdvance(queries, each, now, runtime.rules);
        workIds.push(...(advanced?.workIds ?? []));
      }
      return { value, changed: touched, workIds };
    });
    runtime.log({ level: 'info', event: 'order.changed', orderId });
    return kept;
  };

  return {
    async record(input, options = {}) {
      const { order, promises, events } = readRecord(input);
      return change(options, order.id, async (queries, now) => {
        // The sender of the order's own updates knows better than the checkout, however late it is heard.
        const isNew = await keepOrder(queries, order, { changedAt: order.placedAt, at: now });
        await lockOrder(queries, order.id);
        refuseOverwriting(await addPromises(queries, order.id, promises));
        await addEvents(queries, order.id, events);
        const intake = { sources, log: (await open()).log };
        const touched = await keepWaiting(queries, isNew ? [{ orderId: order.id }] : [], intake);
        return { value: await known(queries, order.id), touched: touched.add(order.id) };
      });
    },

    addEvents: (orderId, events, options = {}) =>
      change(options, orderId, async (queries) => {
        await lockOrder(queries, orderId);
        const { order } = await known(queries, orderId);
        const read = readRecord({ order, promises: [], events });
        await addEvents(queries, orderId, read.events);
        return { value: undefined, touched: [orderId] };
      }),

    statePromise: (orderId, promise, options = {}) =>
      change(options, orderId, async (queries) => {
        await lockOrder(queries, orderId);
        const { order } = await known(queries, orderId);
        const read = readRecord({ order, promises: [promise], events: [] });
        refuseOverwriting(await addPromises(queries, orderId, read.promises));
        return { value: undefined, touched: [orderId] };
      }),

    async view(orderId, options = {}) {
      const isKeyed = 'key' in options;
      const key = isKeyed ? (options.key ?? '') : null;
      if (key !== null && (await links.verify(key)) !== orderId) return null;
      const runtime = await open();
      const now = options.asOf === undefined ? runtime.clock() : toInstant(options.asOf);
      const look = await lookAt(runtime, orderId, now);
      const { returnTo } = options;
      const view = { now, basePath, key, locale: options.locale ?? locale, returnTo };
      return look && orderViewOf(look, view);
    },

    async erase(whom, { asOf, evenIfOpen = false } = {}) {
      const runtime = await open();
      return erase(
        runtime,
        whom,
        asOf === undefined ? runtime.clock() : toInstant(asOf),
        evenIfOpen,
      );
    },

    read: async (orderId) => loadRecord((await open()).database.queries, orderId),
  };
}

async function known(queries: Queries, orderId: string): Promise<OrderRecord> {
  const record = await loadRecord(queries, orderId);
  if (record !== null) return record;
  throw new AmendsError({
    code: 'not_found',
    message: 'There is no such order. Record it first, with orders.record.',
  });
}

function refuseOverwriting([promiseId]: readonly string[]): void {
  if (promiseId === undefined) return;
  throw new AmendsError({
    code: 'invalid_payload',
    message:
      'A promise with this id was made before and says something else. A promise is never overwritten: give the new one its own id and name the old one in revises.',
    path: '/promises',
  });
}
