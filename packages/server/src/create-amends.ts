import { AmendsError, defaultPolicy } from '@amends/core';
import type { Brand, LocaleCopy, Policy } from '@amends/core';
import type { Clock } from './clock.js';
import { readClock, systemClock } from './clock.js';
import type { SessionHook } from './doors/door.js';
import { door } from './doors/door.js';
import type { Secrets } from './doors/key-ring.js';
import { keyRing } from './doors/key-ring.js';
import type { Links } from './doors/links.js';
import { links } from './doors/links.js';
import type { Sources } from './evidence/source.js';
import type { Fulfiller } from './fulfil/fulfiller.js';
import { fulfillerPerformers } from './fulfil/performers.js';
import type { Handler } from './http/handler.js';
import { createHandler } from './http/handler.js';
import type { PageUrl } from './http/page.js';
import { createBus } from './live/bus.js';
import type { Log } from './log.js';
import { logToStderr, withoutPersonalData } from './log.js';
import type { OrdersApi } from './orders/orders.js';
import { ordersApi } from './orders/orders.js';
import { createLifecycle } from './runtime/lifecycle.js';
import type { Database } from './store/database.js';
import type { Retries } from './work/dispatcher.js';

/** What a server is made of. */
export interface AmendsOptions {
  /** Where everything is kept: {@link embeddedDatabase} for a folder, {@link memoryDatabase} for a test. */
  readonly database: Database;
  /** Sign the keys in customers' links. */
  readonly secrets: Secrets;
  /** Who sends webhooks, by the name that ends their address: `{ shopify: shopifySource({ secret }) }`. */
  readonly sources?: Sources;
  /** The merchant's rules; core's `defaultPolicy` when absent. */
  readonly policy?: Policy;
  /** Carries out what customers choose. Without it choices wait in the store until there is one. */
  readonly fulfil?: Fulfiller;
  /** How often a remedy is tried before a person must look. */
  readonly retries?: Retries;
  /** What time it is; the machine's when absent. */
  readonly clock?: Clock;
  /** Whether somebody without a key may see an order, by the store's own session. */
  readonly session?: SessionHook;
  /** The language of views, BCP 47: one, or one a request. The order's own when absent. */
  readonly locale?: string | ((request: Request) => string | undefined);
  /** Copy besides English: `import { de } from '@amends/core/locales/de'`. */
  readonly locales?: readonly LocaleCopy[];
  /** How the store speaks: its voice, its own wording, what it has changed. */
  readonly brand?: Brand;
  /** Where the handler is mounted; `/api/amends` when absent. */
  readonly basePath?: string;
  /** The store's origin as customers see it (`https://shop.example`), where a proxy stands before the server. */
  readonly origin?: string;
  /** The store's page of an order, for forms that do not say where they came from. */
  readonly pageUrl?: PageUrl;
  /** Receives what happens; JSON lines on standard error from `warn` upwards when absent. */
  readonly log?: Log;
  /** The longest bodies that are read, in bytes: 1 MB from senders, 64 kB from customers when absent. */
  readonly limits?: { readonly webhook?: number; readonly submission?: number };
}

/** A server of Amends. Nothing is opened before it is needed: making one costs nothing and locks nothing. */
export interface Amends {
  /** Answers every request below the base path. `export const GET = amends.handler` in Next. */
  readonly handler: Handler;
  /** What the store itself says and asks, in process. */
  readonly orders: OrdersApi;
  /** Makes the keys that customers' links carry. */
  readonly links: Pick<Links, 'issue'>;
  /**
   * Opens the store and takes up work that was left. The first request does it otherwise.
   *
   * @throws {AmendsError} `store_locked`, `store_closed`, `invalid_configuration`.
   */
  ready(): Promise<void>;
  /** Attempts all work that is pending, once, now; what is told to wait still waits. For tests and scripts. */
  drain(): Promise<void>;
  /** Ends live streams, lets running work finish and closes the store. */
  close(): Promise<void>;
}

/**
 * Makes a server.
 *
 * @throws {AmendsError} `invalid_configuration` when an option cannot be used.
 */
export function createAmends(options: AmendsOptions): Amends {
  const { sources = {}, policy = defaultPolicy, locales, brand } = options;
  const log = withoutPersonalData(options.log ?? logToStderr);
  const localeOf = options.locale;
  const locale = typeof localeOf === 'string' ? localeOf : undefined;
  const basePath = readBasePath(options.basePath ?? '/api/amends');
  const clock = readClock(options.clock ?? systemClock);
  const keys = links(keyRing(options.secrets), clock);
  const lifecycle = createLifecycle({
    database: options.database,
    performers: { ...(options.fulfil && fulfillerPerformers(options.fulfil)) },
    retries: options.retries ?? {},
    shared: { rules: { policy, locale, locales, brand }, clock, bus: createBus(), log },
  });
  const { open } = lifecycle;

  return {
    handler: createHandler({
      open,
      door: door(keys, options.session),
      sources,
      clock,
      log,
      basePath,
      pageUrl: options.pageUrl,
      origin: options.origin,
      localeOf: typeof localeOf === 'function' ? localeOf : () => locale,
      limits: {
        webhook: options.limits?.webhook ?? 1_000_000,
        submission: options.limits?.submission ?? 64_000,
      },
      heartbeat: 15_000,
      closing: lifecycle.closing,
    }),
    orders: ordersApi({
      open,
      links: keys,
      sources,
      basePath,
      locale,
    }),
    links: { issue: (orderId, issued) => keys.issue(orderId, issued) },
    async ready() {
      await open();
    },
    drain: async () => (await open()).dispatcher.drain(),
    close: lifecycle.close,
  };
}

function readBasePath(path: string): string {
  const trimmed = path.replace(/\/+$/u, '');
  if (trimmed === '' || /^(?:\/[\w.~-]+)+$/u.test(trimmed)) return trimmed;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'The base path must be a path such as "/api/amends". Pass the path where the handler is mounted.',
  });
}
