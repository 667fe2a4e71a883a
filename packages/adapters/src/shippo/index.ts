export * from '../tracking.js';
export { mapShippoStatus, shippoCrosswalk } from './crosswalk.js';
export { readShippo, shippoDocuments } from './read-shippo.js';
export type { ShippoOptions } from './read-shippo.js';
export * from './statuses.js';
export { verifyShippo } from './verify.js';
export type { ShippoRequest } from './verify.js';
