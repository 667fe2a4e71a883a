export * from './common.js';
export type { TrackingOptions } from './internal/tracking/parcel-events.js';
export type { Destination } from './internal/tracking/scan-time.js';
