export type { Fact, FactEta } from './fact.js';
export { reconcile } from './reconcile.js';
export type { Evidence } from './reconcile.js';
