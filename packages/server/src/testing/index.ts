export { storeConformance } from './store-conformance.js';
export type { StoreCase } from './store-conformance.js';
