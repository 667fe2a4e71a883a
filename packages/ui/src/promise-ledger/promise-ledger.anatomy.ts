import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `PromiseLedger`, and the states they show. */
export const promiseLedgerAnatomy = {
  scope: 'promise-ledger',
  block: 'amends-ledger',
  parts: {
    root: { element: 'section', about: 'The region, named by its title.' },
    title: { element: 'h2', about: 'What the list is. Names the region.' },
    list: { element: 'ol', about: 'Every date, oldest first.' },
    entry: {
      element: 'li',
      about: 'One date, with who said it and when.',
      attributes: {
        'data-state': {
          about: 'Overtaken by a later one, holding, expected on the evidence, or the day it came.',
          values: ['moved', 'current', 'expected', 'came'],
        },
      },
    },
  },
} as const satisfies ComponentAnatomy;
