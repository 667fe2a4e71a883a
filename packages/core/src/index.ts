export * from './errors/amends-error.js';
export * from './model/index.js';
export * from './time/index.js';
export { assess, defaultThresholds } from './assess/index.js';
export type { AssessOptions, Thresholds } from './assess/index.js';
export { defaultSeverity, findBreach } from './breach/index.js';
export type { BreachOptions, SeverityThresholds } from './breach/index.js';
