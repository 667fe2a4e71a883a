export { updatesSignupAnatomy } from './updates-signup.anatomy.js';
export { UpdatesSignup } from './updates-signup.js';
export type { UpdatesSignupRootProps as UpdatesSignupProps } from './updates-signup-parts.js';
export type { UpdatesValue } from './updates-value.js';
export { useUpdatesSignup } from './use-updates-signup.js';
export type {
  UpdatesSignupState,
  UpdatesState,
  UseUpdatesSignupOptions,
} from './use-updates-signup.js';
export type { UpdatesSignupMessages } from './updates-signup.messages.js';
