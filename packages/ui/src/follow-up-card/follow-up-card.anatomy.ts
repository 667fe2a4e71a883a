import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `FollowUpCard`, and the states they show. */
export const followUpCardAnatomy = {
  scope: 'follow-up-card',
  block: 'amends-card',
  parts: {
    root: {
      element: 'article',
      about: 'The card with its notes, named by to whom it goes.',
      attributes: {
        'data-overdue': {
          about: 'The day by which it was to be written has passed.',
          values: [''],
        },
      },
    },
    face: { element: 'div', about: 'The side that is written on: ruled lines. One page of A6.' },
    title: { element: 'h2', about: 'To whom it goes.' },
    due: { element: 'p', about: 'By when it is to be written.' },
    points: {
      element: 'div',
      about: 'What to write about: beside the card, a page of its own on paper.',
    },
    'leave-out': { element: 'p', about: 'What is better left out.' },
    print: {
      element: 'button',
      about: 'Prints card and notes. Not there before the page is alive.',
    },
  },
} as const satisfies ComponentAnatomy;
