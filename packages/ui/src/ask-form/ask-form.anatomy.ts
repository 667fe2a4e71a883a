import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `AskForm`, and the states they show. */
export const askFormAnatomy = {
  scope: 'ask-form',
  block: 'amends-ask',
  parts: {
    root: {
      element: 'section',
      about: 'What was asked, and the form to ask.',
      attributes: {
        'data-state': {
          about: 'Where the form stands. `closed`: nothing can be asked, now or here.',
          values: [
            'idle',
            'submitting',
            'sent',
            'settled',
            'changed',
            'expired',
            'failed',
            'offline',
            'closed',
          ],
        },
        'data-status': {
          about: 'What became of what was asked before.',
          values: ['waiting', 'overdue', 'answered'],
        },
      },
    },
    outcome: {
      element: 'div',
      about: 'How it went. Takes the focus once there is something to say.',
    },
    thread: { element: 'div', about: 'What was asked, when, and what came of it.' },
    form: {
      element: 'form',
      about: 'Posts to the view’s own address, with or without JavaScript.',
    },
    label: { element: 'label', about: 'The question.' },
    detail: { element: 'p', about: 'Who answers, and by when.' },
    field: { element: 'textarea', about: 'The customer’s own words.' },
    counter: { element: 'p', about: 'How much can still be written.' },
    submit: { element: 'button', about: 'Sends it.' },
  },
} as const satisfies ComponentAnatomy;
