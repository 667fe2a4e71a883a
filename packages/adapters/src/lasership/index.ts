export * from '../tracking.js';
export { LASERSHIP_EVENT_TYPES, laserShipCrosswalk, mapLaserShipEvent } from './codes.js';
export type { LaserShipEventType } from './codes.js';
export { laserShipDocuments, readLaserShip } from './read-lasership.js';
