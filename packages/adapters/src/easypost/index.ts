export * from '../tracking.js';
export { easyPostCrosswalk, mapEasyPostStatus } from './crosswalk.js';
export type { DetailMapping, EasyPostMeaning } from './crosswalk.js';
export { documentsIn as easyPostDocuments } from './documents.js';
export { readEasyPost } from './read-easypost.js';
export type { EasyPostOptions } from './read-easypost.js';
export * from './statuses.js';
export { FRESH_FOR_MS, verifyEasyPost } from './verify.js';
export type { EasyPostRequest } from './verify.js';
