export * from '../tracking.js';
export { FEDEX_STATUS_CODES, fedExCrosswalk, mapFedExStatus } from './codes.js';
export type { FedExStatusCode } from './codes.js';
export { fedExDocuments, readFedEx } from './read-fedex.js';
export { verifyFedEx } from './verify.js';
