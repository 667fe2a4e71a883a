export { askFormAnatomy } from './ask-form.anatomy.js';
export { AskForm } from './ask-form.js';
export type { AskFormRootProps as AskFormProps } from './ask-form-parts.js';
export { useAskForm } from './use-ask-form.js';
export type { AskFormState, AskState, UseAskFormOptions } from './use-ask-form.js';
export type { AskFormMessages } from './ask-form.messages.js';
