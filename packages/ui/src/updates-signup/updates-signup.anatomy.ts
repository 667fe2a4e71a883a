import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `UpdatesSignup`, and the states they show. */
export const updatesSignupAnatomy = {
  scope: 'updates-signup',
  block: 'amends-updates',
  parts: {
    root: {
      element: 'form',
      about: 'Posts to the view’s own address, with or without JavaScript.',
      attributes: {
        'data-state': {
          about: 'How the sending stands.',
          values: ['idle', 'submitting', 'saved', 'refused', 'failed', 'offline', 'read-only'],
        },
        'data-channel': { about: 'What is marked.', values: ['page', 'email', 'sms'] },
      },
    },
    title: { element: 'h2', about: 'What the form is for. Names it.' },
    now: { element: 'p', about: 'How it stands, and when the next word comes.' },
    channels: { element: 'fieldset', about: 'Where.' },
    address: { element: 'label', about: 'To which address or number. Gone where none is wanted.' },
    paces: { element: 'fieldset', about: 'How often. Gone where nothing is sent.' },
    always: { element: 'p', about: 'What is sent whatever is marked.' },
    outcome: {
      element: 'div',
      about: 'How it went. Takes the focus once there is something to say.',
    },
    submit: { element: 'button', about: 'Sends it.' },
  },
} as const satisfies ComponentAnatomy;
