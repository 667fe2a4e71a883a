import { AmendsError, defaultPolicy, PHOTO_BYTES_AT_MOST } from '@amends/core';
import type { Brand, LocaleCopy, Policy } from '@amends/core';
import { policyInForce } from './cases/policy-in-force.js';
import type { Clock } from './clock.js';
import { readClock, systemClock } from './clock.js';
import type { TrustProxy } from './doors/client-address.js';
import { clientAddress } from './doors/client-address.js';
import type { Limits, RateLimits } from './doors/limits.js';
import { createLimits, noLimits } from './doors/limits.js';
import type { SessionHook } from './doors/door.js';
import { door } from './doors/door.js';
import { readOrigin } from './doors/origin.js';
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
import type { StreamLimits } from './live/stream-room.js';
import { createStreamRoom } from './live/stream-room.js';
import type { Log } from './log.js';
import { logToStderr, withoutPersonalData } from './log.js';
import { noticePerformer, readPageUrl } from './notices/notice-performer.js';
import type { Notifier } from './notices/notifier.js';
import type { OrdersApi } from './orders/orders.js';
import { ordersApi } from './orders/orders.js';
import type { PhotoStore } from './photos/photo-store.js';
import { createAfterwards } from './runtime/afterwards.js';
import { housekeep } from './retention/housekeep.js';
import type { Retention } from './retention/retention.js';
import { readRetention } from './retention/retention.js';
import { createLifecycle } from './runtime/lifecycle.js';
import type { StaffKeysApi } from './staff/keys.js';
import { staffKeysApi } from './staff/keys.js';
import type { StaffOptions } from './staff/staff-door.js';
import { staffDoor } from './staff/staff-door.js';
import type { Database, Queries } from './store/database.js';
import { linksRevokedAt, revokeLinksUntil } from './store/link-revocations.js';
import type { WatchOptions } from './watch/watch.js';
import type { Retries } from './work/dispatcher.js';

/** What a server is made of. */
export interface AmendsOptions {
  /** Where everything is kept: {@link embeddedDatabase} for a folder, {@link memoryDatabase} for a test. */
  readonly database: Database;
  /** Sign the keys in customers' links. */
  readonly secrets: Secrets;
  /** Who sends webhooks, by the name that ends their address: `{ shopify: shopifySource({ secret }) }`. */
  readonly sources?: Sources;
  /** The merchant's rules, until staff publish others; core's `defaultPolicy` when absent. */
  readonly policy?: Policy;
  /** Carries out what customers choose. Without it choices wait in the store until there is one. */
  readonly fulfil?: Fulfiller;
  /**
   * Writes to customers: `smtpNotifier` of `@amends/server/smtp`, or one of your own. Needs `pageUrl`.
   * Without it nothing is sent, and the page tells everything.
   */
  readonly notify?: Notifier;
  /** How often a remedy is tried before a person must look. */
  readonly retries?: Retries;
  /**
   * Every promise is watched by every process that runs this, without a leader: how, or `false` for a
   * process that only answers requests while others watch.
   */
  readonly watch?: WatchOptions | false;
  /** What time it is; the machine's when absent. */
  readonly clock?: Clock;
  /** Whether somebody without a key may see an order, by the store's own session. */
  readonly session?: SessionHook;
  /** How staff come in: by API keys, and by the store's own log-in. Nobody does when absent and no key was made. */
  readonly staff?: StaffOptions;
  /** The language of views, BCP 47: one, or one a request. The order's own when absent. */
  readonly locale?: string | ((request: Request) => string | undefined);
  /** Copy besides English: `import { de } from '@amends/core/locales/de'`. */
  readonly locales?: readonly LocaleCopy[];
  /** How the store speaks: its voice, its own wording, what it has changed. */
  readonly brand?: Brand;
  /** Where the handler is mounted; `/api/amends` when absent. */
  readonly basePath?: string;
  /** The store's origin as customers see it: `https://shop.example`, without a path. Needed where a proxy stands before the server. */
  readonly origin?: string;
  /**
   * Who is believed about where a request comes from: the number of proxies before the server, or the
   * header that the store's network sets. Nobody when absent: the address is then the connection's own.
   */
  readonly trustProxy?: TrustProxy;
  /** How often one sender may do what; `false` where something before the server sees to it. */
  readonly rateLimits?: RateLimits | false;
  /** The store's page of an order, for forms that do not say where they came from. */
  readonly pageUrl?: PageUrl;
  /** Receives what happens; JSON lines on standard error from `warn` upwards when absent. */
  readonly log?: Log;
  /** How long what is over is kept, as data; see the guide "The store". */
  readonly retention?: Retention;
  /** Where the pictures lie that customers add to a claim; the database when absent. */
  readonly photos?: PhotoStore;
  /** The longest bodies that are read, in bytes: 1 MB from senders, 64 kB from customers, 8 MB a picture, 1 MB from staff when absent. */
  readonly limits?: {
    readonly webhook?: number;
    readonly submission?: number;
    readonly photo?: number;
    readonly staff?: number;
    /** How many live pages there is room for: of one order, and in this process. */
    readonly live?: StreamLimits;
  };
}

/** A server of Amends. Nothing is opened before it is needed: making one costs nothing and locks nothing. */
export interface Amends {
  /** Answers every request below the base path. `export const GET = amends.handler` in Next. */
  readonly handler: Handler;
  /** What the store itself says and asks, in process. */
  readonly orders: OrdersApi;
  /** Makes the keys that customers' links carry, and takes them back. */
  readonly links: Pick<Links, 'issue'> & {
    /** Signs everybody out of an order: every key to it that was made before now opens nothing any more. */
    revoke(orderId: string): Promise<void>;
  };
  /** What the store's own scripts do for its staff. */
  readonly staff: { readonly keys: StaffKeysApi };
  /**
   * Opens the store and takes up work that was left. The first request does it otherwise.
   *
   * @throws {AmendsError} `store_locked`, `store_closed`, `invalid_configuration`.
   */
  ready(): Promise<void>;
  /** Attempts all work that is pending, once, now; what is told to wait still waits. For tests and scripts. */
  drain(): Promise<void>;
  /**
   * Does everything that is due by the server's clock, now: looks at every order whose time has come,
   * then attempts what follows from it. A test sets its clock and calls this instead of waiting; a cron
   * job may, where no process stays. Answers how many orders were looked at.
   */
  tick(): Promise<number>;
  /**
   * Forgets what has been kept long enough, and whom customers asked to forget, now; the job engine does
   * it every hour where there is one. Answers how much went.
   */
  tidy(): Promise<number>;
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
  const origin = readOrigin(options.origin);
  const clock = readClock(options.clock ?? systemClock);
  const ring = keyRing(options.secrets);
  const keys = links(ring, clock, async (orderId) =>
    linksRevokedAt((await open()).database.queries, orderId),
  );
  const keeping = readRetention(options.retention);
  const inForce = policyInForce(policy);
  const lifecycle = createLifecycle({
    database: options.database,
    performers: {
      ...(options.fulfil && fulfillerPerformers(options.fulfil)),
      ...(options.notify && {
        'send-notice': noticePerformer({
          open: () => lifecycle.open(),
          notifier: options.notify,
          links: keys,
          pageUrl: readPageUrl(options.pageUrl),
          origin,
          basePath,
        }),
      }),
    },
    retries: options.retries ?? {},
    photos: options.photos,
    keeping,
    watch: options.watch ?? {},
    inForce,
    shared: {
      rules: {
        get policy() {
          return inForce.current;
        },
        locale,
        locales,
        brand,
        writes: options.notify !== undefined,
      },
      clock,
      bus: createBus(),
      log,
    },
  });
  const { open } = lifecycle;
  const afterwards = createAfterwards(log);
  const drain = async (): Promise<void> => {
    await afterwards.settled();
    const { dispatcher, rounds } = await open();
    await rounds.drain();
    await dispatcher.drain();
  };

  return {
    handler: createHandler({
      open,
      door: door(keys, options.session),
      staff: staffDoor(options.staff ?? {}, origin),
      staffPage: options.staff?.page ?? null,
      seal: (text) => ring.seal(text),
      rates: ratesOf(options, ring.signing.secret, async () => (await open()).database.queries),
      addressOf: clientAddress(options.trustProxy),
      sources,
      clock,
      log,
      basePath,
      pageUrl: options.pageUrl,
      origin,
      localeOf: typeof localeOf === 'function' ? localeOf : () => locale,
      limits: {
        webhook: options.limits?.webhook ?? 1_000_000,
        submission: options.limits?.submission ?? 64_000,
        photo: options.limits?.photo ?? PHOTO_BYTES_AT_MOST,
        staff: options.limits?.staff ?? 1_000_000,
      },
      streams: createStreamRoom(options.limits?.live ?? {}),
      heartbeat: 15_000,
      speech: { locales, brand },
      afterwards,
      closing: lifecycle.closing,
    }),
    orders: ordersApi({
      open,
      links: keys,
      sources,
      basePath,
      locale,
    }),
    links: {
      issue: (orderId, issued) => keys.issue(orderId, issued),
      async revoke(orderId) {
        const { database } = await open();
        await revokeLinksUntil(database.queries, orderId, clock());
      },
    },
    staff: { keys: staffKeysApi(open) },
    async ready() {
      await open();
    },
    drain,
    async tick() {
      const { watch } = await open();
      const looked = await watch.drain();
      await drain();
      return looked;
    },
    async tidy() {
      return housekeep({ ...(await open()), keeping }, clock());
    },
    async close() {
      await afterwards.settled();
      await lifecycle.close();
    },
  };
}

function ratesOf(
  { rateLimits = {} }: AmendsOptions,
  secret: Uint8Array,
  database: () => Promise<Queries>,
): Limits {
  return rateLimits === false ? noLimits : createLimits(rateLimits, secret, database);
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
