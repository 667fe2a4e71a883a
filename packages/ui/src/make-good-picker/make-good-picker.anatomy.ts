import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `MakeGoodPicker`, and the states they show. */
export const makeGoodPickerAnatomy = {
  scope: 'make-good-picker',
  block: 'amends-picker',
  parts: {
    root: {
      element: 'form',
      about: 'The form. Posts to the view’s own address, with or without JavaScript.',
      attributes: {
        'data-state': {
          about: 'Where it stands.',
          values: ['idle', 'submitting', 'changed', 'failed', 'offline', 'expired', 'read-only'],
        },
      },
    },
    decision: { element: 'fieldset', about: 'Keep or cancel.' },
    options: { element: 'fieldset', about: 'The make-goods. Gone while cancelling is marked.' },
    legend: { element: 'legend', about: 'What a group is about.' },
    pair: { element: 'div', about: 'Two answers side by side, alike.' },
    list: { element: 'div', about: 'Answers one below the other.' },
    keep: { element: 'label', about: 'Keep the order.' },
    exit: { element: 'label', about: 'The way out, as large and as near as keeping.' },
    option: { element: 'label', about: 'One make-good.' },
    ask: { element: 'label', about: 'Something else.' },
    'ask-text': { element: 'textarea', about: 'The customer’s own words.' },
    decline: { element: 'label', about: 'Nothing, thank you.' },
    problem: { element: 'p', about: 'What is still missing. Takes focus when it appears.' },
    notice: { element: 'p', about: 'Why the options can be read and not taken.' },
    silence: { element: 'p', about: 'What doing nothing brings.' },
    outcome: { element: 'p', about: 'A polite live region: how the sending went.' },
    actions: { element: 'div', about: 'Holds the controls.' },
    submit: {
      element: 'button',
      about: 'Sends the choice; its label says which.',
      attributes: { 'data-busy': { about: 'The choice is on its way.', values: ['true'] } },
    },
    chosen: { element: 'div', about: 'What stands in place of the form once a choice is kept.' },
  },
} as const satisfies ComponentAnatomy;
