export { breachIdFor } from './breach-id.js';
export { findBreach } from './find-breach.js';
export type { BreachOptions } from './find-breach.js';
export type { EarlierFailures } from './recurrence.js';
export { defaultSeverity } from './severity.js';
export type { SeverityThresholds } from './severity.js';
export * from './incident/index.js';
