export * from '../tracking.js';
export { afterShipCrosswalk, mapAfterShipStatus } from './crosswalk.js';
export { afterShipDocuments, readAfterShip } from './read-aftership.js';
export * from './statuses.js';
export { verifyAfterShip } from './verify.js';
export type { AfterShipRequest } from './verify.js';
