export * from './ledger.js';
export * from './loss.js';
export * from './make-offer.js';
export * from './schedule.js';
