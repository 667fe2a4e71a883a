import { definePack } from '../define-pack.js';
import type { LawPack } from '../law-pack.js';
import { readPeriodFacts } from './additional-period/period-facts.js';
import type { PeriodFacts } from './additional-period/period-facts.js';
import { periodNotice, reasonsOf, silenceEffect } from './additional-period/period-pack.js';
import { periodRules, refundDay } from './additional-period/period-rules.js';

/** The Consumer Rights Act of the United Kingdom. It governs delivery. */
export const ukCra2015: LawPack = definePack<PeriodFacts>({
  id: 'uk-cra-2015',
  version: '1.0.0',
  title: 'Consumer Rights Act 2015, section 28',
  sources: [
    'https://legislation.gov.uk/ukpga/2015/15/part/1/chapter/2/crossheading/other-rules-about-goods-contracts/2015-03-26/data.xht',
    'https://nibusinessinfo.co.uk./content/consumer-contracts-delivery-and-risk',
  ],
  looksAt: 'deliver',
  daysWithoutDate: () => 30,
  read: readPeriodFacts,
  rules: periodRules({
    missed: 'Consumer Rights Act 2015 s. 28(3)',
    period: 'Consumer Rights Act 2015 s. 28(7)',
    atOnce: 'Consumer Rights Act 2015 s. 28(6)',
    periodOver: 'Consumer Rights Act 2015 s. 28(8)',
    refund: 'Consumer Rights Act 2015 s. 28(9)',
  }),
  silence: silenceEffect,
  refundDay,
  reasons: reasonsOf,
  checkNotice: periodNotice('Consumer Rights Act 2015 s. 28'),
  doubts: [
    {
      about: 'missed.notify',
      certainty: 'guidance',
      note: 'The Act sets no date for telling the customer; without undue delay.',
    },
    {
      about: 'missed.period',
      certainty: 'assumption',
      note: 'Whether a period that the customer set was appropriate is not judged. A new date to which the customer agreed after the old one was missed is read as such a period.',
    },
    {
      about: 'ended.refund-by',
      certainty: 'guidance',
      note: 'The Act says "without undue delay"; 14 days is the guidance.',
    },
    {
      about: 'ended.refund',
      certainty: 'assumption',
      note: 'A new date that the customer turned down is read as ending the contract. The customer may also end it for part of the goods (s. 28(10)); what is read here are the units that were cancelled.',
    },
  ],
});
