export * from '../tracking.js';
export { mapStampsEvent, STAMPS_EVENT_TYPES, stampsCrosswalk } from './codes.js';
export type { StampsEventType } from './codes.js';
export { readStamps, stampsDocuments } from './read-stamps.js';
export type { StampsOptions } from './read-stamps.js';
