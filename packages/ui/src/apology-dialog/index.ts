export { apologyDialogAnatomy } from './apology-dialog.anatomy.js';
export { ApologyDialog } from './apology-dialog.js';
export type { ApologyDialogProps } from './apology-dialog.js';
export type { ApologyDialogContentProps, ApologyDialogRootProps } from './dialog-frame.js';
export type { ApologyDialogMessages } from './apology-dialog.messages.js';
