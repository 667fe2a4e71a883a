import { INCIDENT_STATUSES } from '@amends/core';
import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `IncidentBanner`, and the states they show. */
export const incidentBannerAnatomy = {
  scope: 'incident-banner',
  block: 'amends-incident',
  parts: {
    root: {
      element: 'section',
      about: 'The region, named by the incident.',
      attributes: {
        'data-status': { about: 'How far it has come.', values: INCIDENT_STATUSES },
        'data-effect': {
          about: 'What it means for this order; absent on a banner for everybody.',
          values: ['none', 'risk', 'late', 'arrived', 'unknown'],
        },
      },
    },
    status: { element: 'p', about: 'How far it has come, in words.' },
    title: { element: 'p', about: 'What happened, in a few words.' },
    meaning: { element: 'p', about: 'What it means for this order.' },
    latest: { element: 'p', about: 'The last word, with its time.' },
    next: { element: 'p', about: 'When there is more.' },
    account: { element: 'div', about: 'What happened and what is different now, once it is over.' },
    earlier: { element: 'details', about: 'What was said before, newest first.' },
    signature: { element: 'p', about: 'The named person who speaks.' },
  },
} as const satisfies ComponentAnatomy;
