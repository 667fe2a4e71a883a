import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `OrderAmends` itself, and the states they show. What is in it has its own. */
export const orderAmendsAnatomy = {
  scope: 'order-amends',
  block: 'amends-order',
  parts: {
    root: {
      element: 'div',
      about: 'Everything about one order. Empty while nothing is wrong.',
      attributes: {
        'data-state': {
          about: 'Whether there is something to show.',
          values: ['loading', 'failed', 'ready'],
        },
        'data-late': { about: 'Present where it came after the page, into a place kept free.' },
      },
    },
    offline: { element: 'p', about: 'What is shown may be out of date. Empty while it is not.' },
    unreachable: { element: 'p', about: 'The dialog’s code did not arrive. Empty while it did.' },
    skeleton: {
      element: 'div',
      about: 'Keeps the banner’s place free, with blank lines below for the details.',
    },
    failed: { element: 'div', about: 'Nothing could be read, and how to try again.' },
    rest: { element: 'div', about: 'What else is wrong, inside the banner.' },
    'rest-item': {
      element: 'li',
      about: 'One of it.',
      attributes: { 'data-status': { about: 'The headline’s status.' } },
    },
    fallback: { element: 'div', about: 'What the banner leads to without JavaScript.' },
    details: { element: 'div', about: 'What can be looked up or said besides.' },
    detail: {
      element: 'details',
      about: 'One of it, closed to begin with.',
      attributes: {
        'data-kind': { about: 'Which.', values: ['timeline', 'ledger', 'updates', 'report'] },
      },
    },
  },
} as const satisfies ComponentAnatomy;
