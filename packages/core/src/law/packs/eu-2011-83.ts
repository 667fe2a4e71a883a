import { definePack } from '../define-pack.js';
import type { LawPack } from '../law-pack.js';
import { readPeriodFacts } from './additional-period/period-facts.js';
import type { PeriodFacts } from './additional-period/period-facts.js';
import { periodNotice, reasonsOf, silenceEffect } from './additional-period/period-pack.js';
import { periodRules, refundDay } from './additional-period/period-rules.js';

/** The day from which every online shop must have the function of Art. 11a. */
const WITHDRAW_FUNCTION_SINCE = '2026-06-19';

/** The Consumer Rights Directive of the European Union. It governs delivery. */
export const eu201183: LawPack = definePack<PeriodFacts>({
  id: 'eu-2011-83',
  version: '1.0.0',
  title: 'Consumer Rights Directive 2011/83/EU, Art. 18 and 11a',
  sources: [
    'https://europa.eu/youreurope/citizens/consumers/shopping/shipping-delivery/index_en.htm',
    'https://www.konsumenteuropa.se/en/topics/e-commerce/tips-for-traders/checklist-for-traders/delivery/',
    'https://legislation.gov.uk/eudr/2011/83/article/9/adopted/data.html',
    'https://www.mondaq.com/uk/dodd-frank-consumer-protection-act/1799028/',
  ],
  looksAt: 'deliver',
  daysWithoutDate: () => 30,
  read: readPeriodFacts,
  rules: [
    ...periodRules({
      missed: 'Directive 2011/83/EU Art. 18(1)',
      period: 'Directive 2011/83/EU Art. 18(2)',
      atOnce: 'Directive 2011/83/EU Art. 18(2), second subparagraph',
      periodOver: 'Directive 2011/83/EU Art. 18(2)',
      refund: 'Directive 2011/83/EU Art. 18(3)',
    }),
    {
      id: 'missed.withdrawal',
      when: ({ law, isMissed, ended, withdrawUntil }) =>
        isMissed &&
        ended === null &&
        law.today >= WITHDRAW_FUNCTION_SINCE &&
        (withdrawUntil === null || law.today <= withdrawUntil),
      duty: 'provide-withdrawal',
      dueBy: ({ withdrawUntil }) => withdrawUntil,
      requires: () => ['cancel-refund', 'withdraw-function', 'durable-acknowledgement'],
      citation: 'Directive 2011/83/EU Art. 9 and 11a',
      certainty: 'stated',
    },
  ],
  silence: silenceEffect,
  refundDay,
  reasons: reasonsOf,
  checkNotice: periodNotice('Directive 2011/83/EU Art. 18'),
  doubts: [
    {
      about: 'wording',
      certainty: 'unverified',
      note: 'The wording of Art. 18 was read in plain-language accounts; the numbers of its paragraphs are from memory.',
    },
    {
      about: 'missed.notify',
      certainty: 'guidance',
      note: 'The Directive sets no date for telling the customer; without undue delay.',
    },
    {
      about: 'missed.period',
      certainty: 'assumption',
      note: 'Whether a period that the customer set was appropriate is not judged. A new date to which the customer agreed after the old one was missed is read as such a period.',
    },
    {
      about: 'ended.refund-by',
      certainty: 'guidance',
      note: 'The Directive says "without undue delay"; 14 days is what France and the right of withdrawal have.',
    },
    {
      about: 'ended.refund',
      certainty: 'assumption',
      note: 'A new date that the customer turned down is read as ending the contract.',
    },
    {
      about: 'missed.withdrawal',
      certainty: 'assumption',
      note: '14 days from the day the last goods came, that day not counted; a last day on a weekend or holiday is not moved (Regulation 1182/71 may). Goods exempt under Art. 16 cannot be told from the record. Applied to every order from 19 June 2026, whenever it was made.',
    },
    {
      about: 'national',
      certainty: 'unverified',
      note: 'Member states keep their other remedies (Art. 18(4)); none are read here.',
    },
  ],
});
