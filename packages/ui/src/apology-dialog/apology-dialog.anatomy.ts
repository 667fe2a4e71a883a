import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `ApologyDialog`, and the states they show. */
export const apologyDialogAnatomy = {
  scope: 'apology-dialog',
  block: 'amends-dialog',
  parts: {
    trigger: {
      element: 'button',
      about: 'Opens the dialog.',
      attributes: {
        'data-state': { about: 'Whether it is open.', values: ['open', 'closed'] },
      },
    },
    overlay: { element: 'div', about: 'The backdrop, which the dialog lies on.' },
    content: {
      element: 'div',
      about: 'The dialog itself: a sheet on a phone, a card on a desk.',
      attributes: {
        'data-layout': {
          about: 'A letter alone, or spread beside what can be chosen.',
          values: ['letter', 'spread'],
        },
        'data-state': { about: 'Whether it is open.', values: ['open', 'closed'] },
      },
    },
    letter: { element: 'div', about: 'What we say, apart from what can be chosen.' },
    title: { element: 'h2', about: 'What broke, in one line: names the dialog.' },
    account: {
      element: 'p',
      about: 'What happened, and that it is ours to mend: describes the dialog.',
    },
    dates: { element: 'p', about: 'The new date, and the first one struck through.' },
    repair: { element: 'p', about: 'What we do about it, and our thanks.' },
    signature: { element: 'div', about: 'The named person who signs.' },
    choice: { element: 'div', about: 'What can be chosen, or was.' },
    'next-update': { element: 'p', about: 'When there is news again.' },
    close: { element: 'button', about: 'Closes without a choice.' },
  },
} as const satisfies ComponentAnatomy;
