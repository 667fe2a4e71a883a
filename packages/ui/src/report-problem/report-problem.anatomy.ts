import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `ReportProblem`, and the states they show. */
export const reportProblemAnatomy = {
  scope: 'report-problem',
  block: 'amends-report',
  parts: {
    root: {
      element: 'form',
      about: 'Posts to the view’s own address, with or without JavaScript.',
      attributes: {
        'data-state': {
          about: 'How the report stands.',
          values: ['idle', 'submitting', 'sent', 'refused', 'failed', 'offline'],
        },
      },
    },
    kinds: { element: 'fieldset', about: 'What can be wrong with the order as it stands.' },
    lines: { element: 'fieldset', about: 'Which of several things it concerns.' },
    text: { element: 'label', about: 'The customer’s own words.' },
    photos: {
      element: 'fieldset',
      about: 'Pictures, and how each of them stands.',
    },
    photo: {
      element: 'li',
      about: 'One of them.',
      attributes: {
        'data-state': {
          about: 'How its own sending stands.',
          values: ['submitting', 'succeeded', 'refused', 'failed', 'offline'],
        },
      },
    },
    outcome: {
      element: 'div',
      about: 'How it went. Takes the focus once there is something to say.',
    },
    submit: { element: 'button', about: 'Sends it.' },
    again: { element: 'button', about: 'Back to the form, once it is sent.' },
  },
} as const satisfies ComponentAnatomy;
