export * from '../tracking.js';
export { mapUpsStatus, UPS_STATUS_TYPES, upsCrosswalk } from './codes.js';
export type { UpsStatusType } from './codes.js';
export { readUps, upsDocuments } from './read-ups.js';
export { verifyUps } from './verify.js';
