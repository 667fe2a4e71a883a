export type {
  ComponentAnatomy,
  PartAnatomy,
  StateAttribute,
} from './internal/component-anatomy.js';
export type { AmendsMessages } from './messages.js';
export * from './apology-dialog/index.js';
export * from './appearance/index.js';
export * from './ask-form/index.js';
export * from './consent-prompt/index.js';
export * from './delay-banner/index.js';
export * from './follow-up-card/index.js';
export * from './follow-up-note/index.js';
export * from './incident-banner/index.js';
export * from './incident-timeline/index.js';
export * from './make-good-picker/index.js';
export * from './order-amends/index.js';
export * from './order-timeline/index.js';
export * from './promise-badge/index.js';
export * from './promise-ledger/index.js';
export * from './receipt/index.js';
export * from './recovery-receipt/index.js';
export * from './report-problem/index.js';
export * from './theme/index.js';
export * from './updates-signup/index.js';
