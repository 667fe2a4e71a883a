export { createClient } from './create-client.js';
export type { AmendsClient, ClientOptions } from './create-client.js';
export { problemError, TRANSPORT_CODES, transportError } from './client-error.js';
export type {
  ClientError,
  ClientResult,
  ProblemError,
  TransportCode,
  TransportError,
} from './client-error.js';
export type { Attention, Environment, Timers } from './environment.js';
export { createIntents } from './intents.js';
export type { Intents } from './intents.js';
export type { Connection, OrderSnapshot, PendingAction } from './order-snapshot.js';
export type { OfferSeen, OrderStore } from './order-store.js';
export type { Request, RequestInput, RequestName } from './request.js';
export type { TabLink, Tabs } from './tabs.js';
