export { byTime } from './fact.js';
export type { Fact, FactEta } from './fact.js';
export { reason } from './reason.js';
export { reconcile, standingOf } from './reconcile.js';
export type { Evidence } from './reconcile.js';
