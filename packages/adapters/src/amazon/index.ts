export * from '../tracking.js';
export { AMAZON_EVENT_CODES, amazonEvents, mapAmazonEvent } from '../internal/amazon-events.js';
export type { AmazonEventCode } from '../internal/amazon-events.js';
export * from './codes.js';
export { amazonDocuments, readAmazon } from './read-amazon.js';
export type { AmazonOptions } from './read-amazon.js';
