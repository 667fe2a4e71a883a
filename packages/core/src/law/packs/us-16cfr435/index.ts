import { definePack } from '../../define-pack.js';
import type { LawPack } from '../../law-pack.js';
import { checkNotice } from './notice-rules.js';
import { reasonsOf } from './reasons.js';
import { rules } from './rules.js';
import { readUsFacts, refundDay, silenceEffect, waitingOf } from './us-facts.js';

/** The Mail, Internet, or Telephone Order Merchandise Rule of the United States. It governs shipment. */
export const us16cfr435: LawPack = definePack({
  id: 'us-16cfr435',
  version: '1.0.0',
  title: 'Mail, Internet, or Telephone Order Merchandise Rule, 16 CFR Part 435',
  sources: [
    'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-435',
    'http://federal.elaws.us/cfr/16-cfr-435.1(d)(2)(ii)',
    'https://ftc.gov/node/60403',
    'https://cliclaw.com/node/6273',
  ],
  looksAt: 'ship',
  daysWithoutDate: (order) => (order.payment?.sellerCredit === true ? 50 : 30),
  read: readUsFacts,
  rules,
  silence: silenceEffect,
  waiting: waitingOf,
  refundDay,
  reasons: reasonsOf,
  checkNotice,
  doubts: [
    {
      about: 'scope',
      certainty: 'stated',
      note: 'Out of scope: serial subscriptions after the first shipment, seeds and growing plants, cash on delivery, prenotification plans, services. The record cannot say so; leave such orders out.',
    },
    {
      about: 'daysWithoutDate',
      certainty: 'assumption',
      note: 'Counted from the day of the order. The rule counts from the receipt of a properly completed order, which is later where payment or shipping details were missing.',
    },
    {
      about: 'days',
      certainty: 'assumption',
      note: 'Calendar days on the buyer’s clock, day 30 included; of a range the later end counts.',
    },
    {
      about: 'refund.by',
      certainty: 'assumption',
      note: 'Working days are Monday to Friday without the federal holidays of 5 U.S.C. 6103, counted from the day after the right vests; after a lapse it vests on the day after the last day in time.',
    },
    {
      about: 'cancelled.no-notice',
      certainty: 'assumption',
      note: 'An order deemed cancelled stays so when it is shipped afterwards, or when the customer agrees only then. The rule does not say what follows.',
    },
    {
      about: 'cancelled.customer',
      certainty: 'assumption',
      note: 'Counts when it came strictly before shipment; at the same instant the shipment wins. The rule does not say.',
    },
    {
      about: 'cancelled.date-passed',
      certainty: 'assumption',
      note: 'A consented date that passes without a renewed notice is read like a renewed notice left unanswered.',
    },
    {
      about: 'asked.notify',
      certainty: 'guidance',
      note: 'A notice on the order’s page alone does not count (https://cliclaw.com/faq/can-we-provide-delay-option-notice-posting-it-customer%E2%80%99s-order-status-page-our-website). A notice that gives no date, with no later promise in the record, is read as "we cannot say when".',
    },
    {
      about: 'asked.consent.first',
      certainty: 'unverified',
      note: '435.2(b)(1)(iv): a notice of more than thirty days may also ask for consent to a further unforeseen delay. Not read here: a further delay needs a renewed notice.',
    },
    {
      about: 'records',
      certainty: 'unverified',
      note: '435.2(d): a store without records of what it did is presumed not to have complied. Keep the case’s events.',
    },
    {
      about: 'partial',
      certainty: 'guidance',
      note: 'Where part was shipped, the difference is owed; the record’s unit prices stand for the store’s ordering instructions.',
    },
  ],
});
