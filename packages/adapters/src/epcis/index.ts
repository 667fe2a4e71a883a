export * from '../tracking.js';
export {
  EPCIS_BUSINESS_STEPS,
  EPCIS_DISPOSITIONS,
  epcisCrosswalk,
  mapEpcisStatus,
} from './codes.js';
export type { EpcisBusinessStep, EpcisDisposition } from './codes.js';
export { epcisDocuments, readEpcis } from './read-epcis.js';
export type { EpcisOptions } from './read-epcis.js';
export { ssccOf } from './sscc.js';
