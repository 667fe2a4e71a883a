import type { AskThreadMessages } from './ask-thread-words.js';
import { askThreadMessages } from './ask-thread-words.js';

/** The form's own words. All else comes with the view, in its locale. */
export interface AskFormMessages extends AskThreadMessages {
  /** Who answers, and by when, where the view does not say. */
  readonly detail: string;
  /** How much can still be written; `{left}` stands for the number of characters. */
  readonly left: string;
  readonly send: string;
  readonly sending: string;
  /** Said once the store has it. */
  readonly sent: string;
  /** Somebody chose before, perhaps in another tab. */
  readonly settled: string;
  /** What is offered has changed since this was opened. */
  readonly changed: string;
  /** The time for it is over. */
  readonly expired: string;
  readonly failed: string;
  readonly offline: string;
  /** Sends the same again. */
  readonly retry: string;
}

/** The form's words in English. */
export const askFormMessages: AskFormMessages = {
  ...askThreadMessages,
  detail: 'A person reads this and answers you.',
  left: 'Characters left: {left}',
  send: 'Send us your wish',
  sending: 'Sending…',
  sent: 'Thank you. A person has it now.',
  settled: 'This had been settled before.',
  changed: 'What we can offer has changed since you opened this. Your words are still here.',
  expired: 'The time for this is over. Please write to us.',
  failed: 'That did not reach us. Your words are still here.',
  offline: 'You are offline. Your words are still here; send them once you are connected.',
  retry: 'Send it again',
};
