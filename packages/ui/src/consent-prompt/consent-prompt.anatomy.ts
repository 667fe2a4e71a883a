import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `ConsentPrompt`, and the states they show. */
export const consentPromptAnatomy = {
  scope: 'consent-prompt',
  block: 'amends-consent',
  parts: {
    root: {
      element: 'form',
      about: 'The form. Posts to the view’s own address, with or without JavaScript.',
      attributes: {
        'data-state': {
          about: 'Where it stands.',
          values: [
            'idle',
            'submitting',
            'answered',
            'settled',
            'changed',
            'failed',
            'offline',
            'read-only',
          ],
        },
      },
    },
    title: { element: 'h2', about: 'The question. Names the form.' },
    dates: { element: 'p', about: 'The new date, and the one we gave first.' },
    answers: { element: 'div', about: 'Holds the two answers, side by side and alike.' },
    wait: { element: 'div', about: 'Waiting: what it means.' },
    cancel: { element: 'div', about: 'Cancelling: what it means, and whose right it is.' },
    button: { element: 'button', about: 'Gives the answer that it stands in.' },
    silence: { element: 'p', about: 'What doing nothing brings.' },
    outcome: {
      element: 'div',
      about: 'How it went. Takes the focus once there is something to say.',
    },
    retry: { element: 'button', about: 'Sends the same answer again.' },
  },
} as const satisfies ComponentAnatomy;
