import { definePack } from '../define-pack.js';
import type { LawPack } from '../law-pack.js';
import {
  lateNotice,
  lateRules,
  limitOf,
  readLateFacts,
  reasonsOf,
  refundDay,
  silenceEffect,
} from './late-right/late-facts.js';
import type { LateFacts } from './late-right/late-facts.js';

const RIGHT = 'Consumer Protection Act (Québec), distance contracts';

/** The Consumer Protection Act of Québec. It governs delivery, and only the written date counts. */
export const caQcCpa: LawPack = definePack<LateFacts>({
  id: 'ca-qc-cpa',
  version: '1.0.0',
  title: 'Consumer Protection Act of Québec, distance contracts',
  sources: [
    'https://www.opc.gouv.qc.ca/en/consumer/topic/covid-19/online-purchases/',
    'https://www.opc.gouv.qc.ca/en/consumer/topic/purchase/phone-mail/cancellation/refund/',
  ],
  looksAt: 'deliver',
  daysWithoutDate: () => 30,
  // Later dates, and even the customer's agreement to them, do not move the written one.
  read: (law, portion) => readLateFacts(law, portion, limitOf(law.original, law)),
  rules: lateRules(RIGHT, RIGHT),
  silence: silenceEffect,
  refundDay,
  reasons: reasonsOf,
  checkNotice: lateNotice(RIGHT),
  doubts: [
    {
      about: 'citation',
      certainty: 'unverified',
      note: 'Read in the consumer office’s pages, not in the Act; the section numbers are to be added by counsel.',
    },
    {
      about: 'late.exit',
      certainty: 'assumption',
      note: 'The written date is the first that the store stated. Whether an e-mail after the order was part of the contract cannot be told from the record.',
    },
    {
      about: 'ended.refund-by',
      certainty: 'stated',
      note: 'If the money is not back in time the customer may ask the card issuer for it within 60 days. Counted from the day the cancellation was sent.',
    },
  ],
});
