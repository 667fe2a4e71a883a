import { definePack } from '../define-pack.js';
import type { LawPack } from '../law-pack.js';
import { noticeCheck, whereSilenceIsNothing } from '../notice.js';
import { readChoiceFacts, reasonsOf, silenceEffect } from './free-choice/choice-facts.js';
import type { ChoiceFacts } from './free-choice/choice-facts.js';

const LAW = 'Código de Defesa do Consumidor (Lei 8.078/1990), art. 35';

/** The consumer code of Brazil. Where an offer is not honoured in time, the customer chooses freely. */
export const brCdc: LawPack = definePack<ChoiceFacts>({
  id: 'br-cdc',
  version: '1.0.0',
  title: 'Código de Defesa do Consumidor, art. 35',
  sources: ['https://smartlex.net.br/legislacao/cdc/artigo/35'],
  looksAt: 'deliver',
  daysWithoutDate: () => null,
  read: readChoiceFacts,
  rules: [
    {
      id: 'missed.choice',
      when: ({ isAwaited }) => isAwaited,
      duty: 'offer-choice',
      requires: () => [
        'keep-waiting',
        'substitute',
        'cancel-refund',
        'remedies',
        'monetary-adjustment',
      ],
      citation: LAW,
      certainty: 'stated',
    },
    {
      id: 'ended.refund',
      when: ({ ended }) => ended !== null,
      duty: 'cancel-and-refund',
      requires: () => ['refund', 'full-refund', 'monetary-adjustment'],
      citation: `${LAW}, III`,
      certainty: 'stated',
    },
  ],
  silence: silenceEffect,
  reasons: reasonsOf,
  checkNotice: noticeCheck(whereSilenceIsNothing, [
    { part: 'remedies', citation: LAW, certainty: 'assumption' },
    { part: 'silence-consents', kind: 'wrong', citation: LAW, certainty: 'assumption' },
  ]),
  doubts: [
    {
      about: 'daysWithoutDate',
      certainty: 'assumption',
      note: 'The article is about an offer that was made. Where no date was stated the pack says nothing.',
    },
    {
      about: 'ended.refund',
      certainty: 'assumption',
      note: 'The money is due at once, adjusted for inflation, with damages; the article names no day, so none is given. The adjustment is the store’s to compute.',
    },
    {
      about: 'missed.choice',
      certainty: 'assumption',
      note: 'Agreeing to a new date is read as demanding performance by then; the choice comes back if it is missed too.',
    },
  ],
});
