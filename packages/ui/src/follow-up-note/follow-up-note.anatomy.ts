import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `FollowUpNote`. */
export const followUpNoteAnatomy = {
  scope: 'follow-up-note',
  block: 'amends-note',
  parts: {
    root: { element: 'aside', about: 'The note, named by who wrote it.' },
    title: { element: 'h2', about: 'Who it is from.' },
    text: { element: 'div', about: 'What they wrote, paragraph by paragraph.' },
    signature: {
      element: 'div',
      about: 'Their face where there is one, their name, who they are.',
    },
    date: { element: 'p', about: 'When they wrote it.' },
  },
} as const satisfies ComponentAnatomy;
