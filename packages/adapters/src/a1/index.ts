export * from '../tracking.js';
export { AMAZON_EVENT_CODES, amazonEvents, mapAmazonEvent } from '../internal/amazon-events.js';
export type { AmazonEventCode } from '../internal/amazon-events.js';
export { a1Documents, readA1 } from './read-a1.js';
