import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `PromiseBadge`, and the states they show. */
export const promiseBadgeAnatomy = {
  scope: 'promise-badge',
  block: 'amends-badge',
  parts: {
    root: {
      element: 'div',
      about: 'The badge.',
      attributes: {
        'data-over': {
          about: 'The cut-off has passed: a new order no longer makes these dates.',
          values: [''],
        },
        'data-loading': {
          about: 'There is no view yet: the line of the date is kept free.',
          values: [''],
        },
      },
    },
    promise: { element: 'p', about: 'What is promised: the word and the date.' },
    'cut-off': { element: 'p', about: 'Until when to order for it.' },
    kept: { element: 'p', about: 'How many such promises were kept.' },
  },
} as const satisfies ComponentAnatomy;
