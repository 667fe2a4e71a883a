export { createAmends } from './create-amends.js';
export type { Amends, AmendsOptions } from './create-amends.js';

export { embeddedDatabase, memoryDatabase } from './store/embedded-database.js';
export { postgresDatabase } from './store/postgres-database.js';
export type { PostgresOptions } from './store/postgres-database.js';
export { exportStore } from './transfer/export-store.js';
export { importStore } from './transfer/import-store.js';
export type { Signals } from './store/signals.js';
export type { Database, OpenDatabase, Queries } from './store/database.js';

export { shopifySource } from './evidence/shopify-source.js';
export type { ShopifySourceOptions } from './evidence/shopify-source.js';
export { easyPostSource } from './evidence/easypost-source.js';
export type { EasyPostSourceOptions } from './evidence/easypost-source.js';
export { trackingSource } from './evidence/tracking-source.js';
export type { Known, KnownOrder, Said, SenderSecrets, Source, Sources } from './evidence/source.js';

export { webhookFulfiller } from './fulfil/webhook-fulfiller.js';
export type { FulfilMessage, WebhookFulfillerOptions } from './fulfil/webhook-fulfiller.js';
export type {
  AskWork,
  EscalateWork,
  FollowUpWork,
  FulfilAnswer,
  FulfilContext,
  Fulfiller,
  RemedyWork,
} from './fulfil/fulfiller.js';
export type { Retries } from './work/dispatcher.js';
export type { WatchOptions } from './watch/watch.js';

export type { Erased, EraseOptions, Erasure } from './erasure/erase.js';
export type { Retention } from './retention/retention.js';
export type { AsOf, OrderViewOptions, OrdersApi } from './orders/orders.js';
export type { Clock } from './clock.js';
export type { IssueOptions, Links } from './doors/links.js';
export type { NamedSecret, Secrets } from './doors/key-ring.js';
export type { Session, SessionHook } from './doors/door.js';
export type { Peer, TrustProxy } from './doors/client-address.js';
export type { Rate, RateLimits } from './doors/limits.js';
export type { StaffKeysApi } from './staff/keys.js';
export type { Actor, StaffOptions, StaffPage, StaffSession } from './staff/staff-door.js';
export { folderPhotos } from './photos/folder-photos.js';
export type { FolderPhotosOptions } from './photos/folder-photos.js';
export type { Photo, PhotoStore } from './photos/photo-store.js';
export type { PageUrl } from './http/page.js';
export type { Handler } from './http/handler.js';
export { fulfillers } from './fulfil/fulfillers.js';
export { inTurn } from './fulfil/in-turn.js';
export { logToStderr } from './log.js';
export type { Log, LogEvent, LogLevel } from './log.js';
export type {
  Notice,
  NoticeKind,
  Notifier,
  NotifyAnswer,
  NotifyContext,
} from './notices/notifier.js';
