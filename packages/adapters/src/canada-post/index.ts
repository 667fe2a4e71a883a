export * from '../tracking.js';
export { CANADA_POST_EVENTS, canadaPostCrosswalk, mapCanadaPostEvent } from './codes.js';
export type { CanadaPostEvent } from './codes.js';
export { canadaPostDocuments, readCanadaPost } from './read-canada-post.js';
