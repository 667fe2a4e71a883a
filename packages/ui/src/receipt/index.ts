export { receiptAnatomy } from './receipt.anatomy.js';
export { Receipt } from './receipt.js';
export type { ReceiptRootProps as ReceiptProps } from './receipt-parts.js';
export { receiptFacts } from './receipt-facts.js';
export type { ReceiptFacts } from './receipt-facts.js';
export type { ReceiptMessages } from './receipt.messages.js';
