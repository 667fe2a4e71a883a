export { promiseLedgerAnatomy } from './promise-ledger.anatomy.js';
export { PromiseLedger } from './promise-ledger.js';
export type { PromiseLedgerRootProps as PromiseLedgerProps } from './promise-ledger-parts.js';
export { ledgerFacts } from './ledger-facts.js';
export type { LedgerEntry } from './ledger-facts.js';
export type { PromiseLedgerMessages } from './promise-ledger.messages.js';
