import type { ComponentAnatomy } from '../internal/component-anatomy.js';

/** The parts of `OrderTimeline`, and the states they show. */
export const orderTimelineAnatomy = {
  scope: 'order-timeline',
  block: 'amends-timeline',
  parts: {
    root: { element: 'section', about: 'The region, named by its title.' },
    title: { element: 'h2', about: 'What the list is. Names the region.' },
    groups: { element: 'div', about: 'Holds every parcel with its events.' },
    group: { element: 'div', about: 'One parcel, or the order itself, with what happened to it.' },
    parcel: { element: 'div', about: 'Carrier, number, link, and what is inside.' },
    copy: {
      element: 'button',
      about: 'Copies the number. There once the page is alive, where the browser allows it.',
      attributes: { 'data-copied': { about: 'It has been copied.', values: [''] } },
    },
    list: { element: 'ol', about: 'What happened and what is to come.' },
    entry: {
      element: 'li',
      about: 'One event.',
      attributes: {
        'data-kind': {
          about: 'Reported, the store’s own work, or still to come.',
          values: ['event', 'ours', 'expected'],
        },
        'data-state': { about: 'Past, the latest, or to come.', values: ['done', 'now', 'next'] },
        'data-tone': {
          about: 'Trouble, good news, or neither.',
          values: ['neutral', 'caution', 'good'],
        },
      },
    },
    empty: { element: 'p', about: 'Said where nothing has been reported yet.' },
  },
} as const satisfies ComponentAnatomy;
