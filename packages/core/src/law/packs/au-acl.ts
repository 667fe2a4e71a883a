import { definePack } from '../define-pack.js';
import type { LawPack } from '../law-pack.js';
import { noticeCheck, tellsTime, whereSilenceIsNothing } from '../notice.js';
import { readChoiceFacts, reasonsOf, silenceEffect } from './free-choice/choice-facts.js';
import type { ChoiceFacts } from './free-choice/choice-facts.js';

const LAW = 'Australian Consumer Law, supply within the stated or a reasonable time';

/** The consumer law of Australia. It governs supply within the stated time, or a reasonable one. */
export const auAcl: LawPack = definePack<ChoiceFacts>({
  id: 'au-acl',
  version: '1.0.0',
  title: 'Australian Consumer Law',
  sources: [
    'https://www.accc.gov.au/consumers/sales-delivery/non-delivery-of-products-services',
    'https://www.accc.gov.au/consumers/buying-products-and-services/not-receiving-products-or-services-that-are-paid-for',
  ],
  looksAt: 'deliver',
  daysWithoutDate: (_order, { reasonableDays }) => reasonableDays ?? null,
  read: readChoiceFacts,
  rules: [
    {
      id: 'missed.notify',
      when: ({ isAwaited, isNotified }) => isAwaited && !isNotified,
      duty: 'notify',
      requires: () => ['new-date', 'remedies'],
      citation: LAW,
      certainty: 'guidance',
    },
    {
      id: 'missed.choice',
      when: ({ isAwaited }) => isAwaited,
      duty: 'offer-choice',
      requires: () => ['keep-waiting', 'cancel-refund', 'remedies'],
      citation: LAW,
      certainty: 'guidance',
    },
    {
      id: 'ended.refund',
      when: ({ ended }) => ended !== null,
      duty: 'cancel-and-refund',
      requires: () => ['refund', 'full-refund'],
      citation: LAW,
      certainty: 'guidance',
    },
  ],
  silence: silenceEffect,
  reasons: reasonsOf,
  checkNotice: noticeCheck(whereSilenceIsNothing, [
    { part: 'new-date', holds: tellsTime, citation: LAW, certainty: 'guidance' },
    { part: 'remedies', citation: LAW, certainty: 'guidance' },
    { part: 'silence-consents', kind: 'wrong', citation: LAW, certainty: 'assumption' },
  ]),
  doubts: [
    {
      about: 'daysWithoutDate',
      certainty: 'stated',
      note: 'A reasonable time is not a number. Without `reasonableDays` the pack says nothing about an order for which no date was stated.',
    },
    {
      about: 'causes',
      certainty: 'stated',
      note: 'The offence is not aimed at causes beyond the store’s control met with due diligence. That is not judged here.',
    },
    {
      about: 'ended.refund',
      certainty: 'assumption',
      note: 'No date for the money was found in the sources, so none is given.',
    },
    {
      about: 'citation',
      certainty: 'unverified',
      note: 'Read in the regulator’s pages; the section numbers are to be added by counsel.',
    },
  ],
});
