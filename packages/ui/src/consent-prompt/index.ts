export { consentPromptAnatomy } from './consent-prompt.anatomy.js';
export { ConsentPrompt } from './consent-prompt.js';
export type { ConsentPromptRootProps as ConsentPromptProps } from './consent-prompt-parts.js';
export { useConsentPrompt } from './use-consent-prompt.js';
export type {
  ConsentPromptState,
  ConsentState,
  UseConsentPromptOptions,
} from './use-consent-prompt.js';
export type { ConsentPromptMessages } from './consent-prompt.messages.js';
