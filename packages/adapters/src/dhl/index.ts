export * from '../tracking.js';
export {
  DHL_EVENT_CODES,
  DHL_STATUS_CODES,
  dhlCrosswalk,
  mapDhlEvent,
  mapDhlStatus,
} from './codes.js';
export type { DhlEventCode, DhlStatusCode } from './codes.js';
export { dhlDocuments, readDhl } from './read-dhl.js';
