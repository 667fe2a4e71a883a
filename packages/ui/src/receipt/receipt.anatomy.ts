import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `Receipt`, and the states they show. */
export const receiptAnatomy = {
  scope: 'receipt',
  block: 'amends-receipt',
  parts: {
    root: {
      element: 'section',
      about: 'The region, named by its status.',
      attributes: {
        'data-status': {
          about: 'Being carried out, done, or later than we said.',
          values: ['agreed', 'done', 'delayed'],
        },
      },
    },
    status: { element: 'p', about: 'How far it is, and since when.' },
    title: { element: 'p', about: 'What was agreed, and what it is worth.' },
    detail: { element: 'p', about: 'Where it goes and by when.' },
    reference: { element: 'p', about: 'The store’s reference.' },
  },
} as const satisfies ComponentAnatomy;
