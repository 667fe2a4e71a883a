import { INCIDENT_STATUSES } from '@amends/core';
import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `IncidentTimeline`, and the states they show. */
export const incidentTimelineAnatomy = {
  scope: 'incident-timeline',
  block: 'amends-trouble',
  parts: {
    root: {
      element: 'section',
      about: 'The region, named by the incident.',
      attributes: {
        'data-status': { about: 'How far it has come.', values: INCIDENT_STATUSES },
      },
    },
    title: { element: 'h2', about: 'What happened, in a few words.' },
    status: { element: 'p', about: 'How far it has come, in words.' },
    meaning: { element: 'p', about: 'What it means for this order.' },
    account: { element: 'div', about: 'What happened and what is different now, once it is over.' },
    list: { element: 'ol', about: 'Every word about it, in order.' },
    entry: {
      element: 'li',
      about: 'One word about it, its beginning, or the word that is to come.',
      attributes: {
        'data-kind': {
          about: 'Said, its beginning, or still to come.',
          values: ['said', 'began', 'next'],
        },
        'data-status': {
          about: 'What it had come to with this word; absent where it changed nothing.',
          values: INCIDENT_STATUSES,
        },
      },
    },
    signature: { element: 'p', about: 'The named person who speaks.' },
  },
} as const satisfies ComponentAnatomy;
