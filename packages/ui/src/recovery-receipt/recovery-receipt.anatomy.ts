import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `RecoveryReceipt`, and the states they show. */
export const recoveryReceiptAnatomy = {
  scope: 'recovery-receipt',
  block: 'amends-record',
  parts: {
    root: {
      element: 'section',
      about: 'The region, named by its title.',
      attributes: {
        'data-status': {
          about: 'The least settled of what was agreed.',
          values: ['agreed', 'done', 'delayed'],
        },
      },
    },
    title: { element: 'h2', about: 'What the record is.' },
    order: { element: 'p', about: 'Of which order.' },
    list: { element: 'ol', about: 'Everything that was agreed, oldest first.' },
    entry: {
      element: 'li',
      about:
        'One agreement: since when, what, how much, where it goes and by when, under which reference.',
      attributes: {
        'data-status': {
          about: 'Being carried out, done, or later than we said.',
          values: ['agreed', 'done', 'delayed'],
        },
      },
    },
    next: { element: 'p', about: 'What happens next.' },
    signature: { element: 'p', about: 'The named person who stands for it.' },
    actions: { element: 'div', about: 'Print and save. Left out on paper.' },
    print: {
      element: 'button',
      about: 'Prints the record alone. Not there before the page is alive.',
    },
    save: { element: 'a', about: 'Saves the record as a text file, without JavaScript too.' },
  },
} as const satisfies ComponentAnatomy;
