import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `PromiseLedger`, and the states they show. */
export const promiseLedgerAnatomy = {
  scope: 'promise-ledger',
  block: 'amends-ledger',
  parts: {
    root: { element: 'section', about: 'The region, named by its title.' },
    title: { element: 'h2', about: 'What the list is. Names the region.' },
    list: { element: 'ol', about: 'Every date and every word, oldest first.' },
    entry: {
      element: 'li',
      about: 'One date or word, with who gave it and when, and what became of it.',
      attributes: {
        'data-status': {
          about: 'What became of it.',
          values: ['open', 'kept', 'missed', 'moved', 'released'],
        },
        'data-overtaken': { about: 'A later date took its place.', values: [''] },
      },
    },
  },
} as const satisfies ComponentAnatomy;
