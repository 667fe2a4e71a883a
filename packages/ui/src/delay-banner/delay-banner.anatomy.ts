import { HEADLINE_STATUSES } from '@amends/core';
import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `DelayBanner`, and the states they show. */
export const delayBannerAnatomy = {
  scope: 'delay-banner',
  block: 'amends-banner',
  parts: {
    root: {
      element: 'section',
      about: 'The region, named by the headline. No live role.',
      attributes: {
        'data-tone': {
          about: 'Trouble, good news, or neither. Also a class: `amends-banner--caution`.',
          values: ['caution', 'good', 'neutral'],
        },
        'data-status': { about: 'The headline’s status.', values: HEADLINE_STATUSES },
      },
    },
    mark: { element: 'span', about: 'A tick for good news, a clock for all other.' },
    status: { element: 'p', about: 'What is the matter, in two words.' },
    dates: { element: 'p', about: 'The date that counts now, and the first one struck through.' },
    summary: { element: 'p', about: 'What happened and what we do.' },
    'next-update': { element: 'p', about: 'When there is news again.' },
    actions: { element: 'div', about: 'Holds the controls.' },
    open: { element: ['button', 'a'], about: 'To the options; a link where there is an `href`.' },
    track: { element: 'a', about: 'To the carrier’s own page.' },
    dismiss: {
      element: 'button',
      about: 'Hides the notice. Not there while a choice is open.',
    },
  },
} as const satisfies ComponentAnatomy;
