export { recordFacts } from './record-facts.js';
export type { RecordFacts } from './record-facts.js';
export { recordText } from './record-text.js';
export { recoveryReceiptAnatomy } from './recovery-receipt.anatomy.js';
export { RecoveryReceipt } from './recovery-receipt.js';
export type { RecoveryReceiptRootProps as RecoveryReceiptProps } from './recovery-receipt-parts.js';
export { recoveryReceiptMessages } from './recovery-receipt.messages.js';
export type { RecoveryReceiptMessages } from './recovery-receipt.messages.js';
