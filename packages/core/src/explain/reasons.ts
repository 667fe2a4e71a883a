import type { IssueCode, ReasonCode } from '../model/reason.js';
import type { Meaning } from './point.js';

/** What every reason of a verdict means. */
export const REASON_MEANINGS: Readonly<Record<ReasonCode, Meaning>> = {
  'deadline-passed': {
    means: 'The deadline went by with promised units missing.',
    says: (of) =>
      `The deadline, ${of('deadline')}, went by with ${of.count('units', 'unit', 'units')} missing.`,
  },
  fulfilled: {
    means: 'Every promised unit was fulfilled before the deadline.',
    says: (of) => `${of.count('units', 'unit was', 'units were')} fulfilled before the deadline.`,
  },
  'eta-after-deadline': {
    means: 'The carrier itself expects it after the deadline.',
    says: (of) => `The carrier expects it ${of('eta')}; the deadline is ${of('deadline')}.`,
  },
  'no-slack': {
    means: 'What a parcel usually still needs on this lane is more than the time left.',
    says: (of) =>
      `It usually still needs ${of.count('businessDaysNeeded', 'business day', 'business days')}; ${of('businessDaysLeft')} are left before ${of('deadline')}.`,
  },
  'not-shipped': {
    means: 'It is not in a carrier’s hands, and the deadline is near.',
    says: (of) =>
      `${of.count('units', 'unit is', 'units are')} not in a carrier’s hands, and the deadline is ${of('deadline')}.`,
  },
  'no-movement': {
    means: 'Nobody has scanned it for too many business days. The next scan clears this.',
    says: (of) =>
      `Not scanned for ${of.count('businessDays', 'business day', 'business days')}, since ${of('since')}.`,
  },
  'no-word': {
    means:
      'Nobody has said a word about the work for too many business days. Any word clears this.',
    says: (of) =>
      `Not a word for ${of.count('businessDays', 'business day', 'business days')}, since ${of('since')}.`,
  },
  'carrier-exception': {
    means: 'Something went wrong on the way, and nothing has moved since.',
  },
  'attempt-failed': { means: 'A delivery was attempted and failed.' },
  'customs-hold': { means: 'Customs holds it.' },
  'address-problem': { means: 'It cannot be delivered to the address as it stands.' },
  returning: { means: 'It is on its way back.' },
  returned: { means: 'It came back to the sender.' },
  backordered: { means: 'It is out of stock, and nothing has shipped since.' },
  revised: {
    means: 'The store itself has stated a later date.',
    says: (of) =>
      `The store has since said ${of('by')} (promise ${of('promiseId')}); the deadline is ${of('deadline')}.`,
  },
  lost: { means: 'The carrier says that it is lost.' },
  damaged: { means: 'It came damaged.' },
  'wrong-item': { means: 'Something else came.' },
  'missing-item': { means: 'Part of it was missing.' },
  'not-received': { means: 'The customer says that it never came, whatever the carrier reports.' },
  slow: { means: 'The customer remarked that it took a while.' },
  'cancelled-by-store': { means: 'The store cancelled it.' },
  'cancelled-by-customer': { means: 'The customer cancelled it.' },
  'agreed-to-new-date': {
    means: 'The customer agreed to another date before the deadline.',
    says: (of) => `The customer agreed to ${of('by')} instead (promise ${of('promiseId')}).`,
  },
  'forecast-late': { means: 'By what past orders did, it will probably come after the deadline.' },
  'late-evidence': {
    means: 'Evidence that came in later, or a retraction, changed an earlier verdict.',
  },
  'within-window': {
    means: 'The deadline is ahead, and there is no sign of trouble.',
    says: (of) => `The deadline, ${of('deadline')}, is ahead, and there is no sign of trouble.`,
  },
  'no-deadline': { means: 'No deadline was stated, and no law supplies one.' },
};

/** What every contradiction in a record means. */
export const ISSUE_MEANINGS: Readonly<Record<IssueCode, Meaning>> = {
  'delivered-before-shipped': { means: 'A parcel was shipped after it had been delivered.' },
  'delivered-then-returned': { means: 'A parcel went back after it had been delivered.' },
  'unknown-line': {
    means: 'A line is named that the order has not got.',
    says: (of) => `Line ${of('lineId')} is named, and the order has no such line.`,
  },
  'unknown-promise': {
    means: 'A promise is named that the record has not got.',
    says: (of) => `Promise ${of('promiseId')} is named, and the record has no such promise.`,
  },
  'unknown-retraction': { means: 'An event takes back another that the record has not got.' },
  'retraction-cycle': { means: 'Events take each other back in a ring; all of them count.' },
  'duplicate-id-differs': { means: 'Two events with one id say different things.' },
  'over-fulfilled': {
    means: 'More units came than were ordered.',
    says: (of) => `${of('fulfilled')} of ${of('total')} units of line ${of('lineId')} came.`,
  },
  'occurred-after-recorded': {
    means: 'An event happened after it was recorded: one of the two clocks is wrong.',
  },
  'revision-cycle': {
    means: 'Promises revise each other in a ring; the earliest counts as the first.',
    says: (of) => `Promise ${of('promiseId')} revises itself by way of others.`,
  },
  'unreadable-eta': { means: 'An estimate of arrival cannot be read as a day or an instant.' },
  'zone-assumed': {
    means: 'A sender gave a time without a zone, and it was placed by the next best evidence.',
  },
};
