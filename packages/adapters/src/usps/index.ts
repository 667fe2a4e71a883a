export * from '../tracking.js';
export {
  mapUspsCategory,
  mapUspsEvent,
  USPS_CATEGORIES,
  USPS_EVENT_CODES,
  uspsCrosswalk,
} from './codes.js';
export type { UspsCategory, UspsEventCode } from './codes.js';
export { readUsps, uspsDocuments } from './read-usps.js';
export { verifyUsps } from './verify.js';
export type { UspsRequest } from './verify.js';
