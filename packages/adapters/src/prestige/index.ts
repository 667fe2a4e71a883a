export * from '../tracking.js';
export { AMAZON_EVENT_CODES, amazonEvents, mapAmazonEvent } from '../internal/amazon-events.js';
export type { AmazonEventCode } from '../internal/amazon-events.js';
export { prestigeDocuments, readPrestige } from './read-prestige.js';
