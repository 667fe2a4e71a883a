import type { LawReasonCode } from '../law/index.js';
import type { Meaning } from './point.js';

/** What every reason of a law pack means. */
export const LAW_REASON_MEANINGS: Readonly<Record<LawReasonCode, Meaning>> = {
  'no-pack': { means: 'No pack covers the country of this order.' },
  'kind-not-covered': {
    means: 'The law does not look at promises of this kind.',
    says: (of) => `The law does not look at promises to ${of('kind')}.`,
  },
  'governed-by': {
    means: 'Another promise of this order is the one that the law looks at.',
    says: (of) => `The law looks at promise ${of('promiseId')} instead.`,
  },
  'no-date-stated': { means: 'No date was stated.' },
  'date-supplied': {
    means: 'The law supplies the date, because none was stated.',
    says: (of) => `No date was stated; the law supplies ${of('by')}.`,
  },
  'ship-date-inferred': {
    means: 'The date of shipment is the stated delivery less the usual transit of the lane.',
    says: (of) =>
      `Read as to be shipped by ${of('by')}: the stated delivery less the usual transit.`,
  },
  'delivery-date-inferred': {
    means: 'The date of delivery is the stated shipment plus the usual transit of the lane.',
    says: (of) =>
      `Read as to be delivered by ${of('by')}: the stated shipment plus the usual transit.`,
  },
  'transit-unknown': {
    means:
      'The usual transit of the lane is unknown, so the date that the law looks at cannot be inferred.',
  },
  'amount-unknown': { means: 'The price is unknown, and the law asks for a least amount.' },
  'amount-too-small': { means: 'The price is below the amount from which the law applies.' },
  'date-ahead': {
    means: 'The date that counts is still ahead.',
    says: (of) => `The date that counts, ${of('by')}, is still ahead.`,
  },
  'date-missed': { means: 'The date that counts was missed.' },
  'date-agreed': {
    means: 'The customer expressly agreed to another date.',
    says: (of) => `The customer expressly agreed to ${of('by')}.`,
  },
  'fulfilled-in-time': { means: 'It was done by the date that counts.' },
  'fulfilled-late': { means: 'It was done, after the date that counts.' },
  'notice-given': { means: 'The customer was given notice of the delay.' },
  'notice-missing': { means: 'No notice that counts was given.' },
  'notice-late': { means: 'A notice came too late to count.' },
  'notice-on-page-only': {
    means: 'A notice on the order’s page alone does not reach the customer, and does not count.',
  },
  'no-new-date-given': { means: 'The notice gave no new date.' },
  'silence-consented': {
    means: 'The customer was given notice and did not object, which counts as consent.',
    says: (of) => `The customer did not object to ${of('by')}, which counts as consent.`,
  },
  'silence-cancelled': {
    means: 'The customer did not agree in time, which cancels the order.',
    says: (of) => `The customer did not agree in time, which cancelled the order on ${of('on')}.`,
  },
  'agreed-indefinitely': { means: 'The customer expressly agreed to wait without a date.' },
  refused: { means: 'The customer refused the new date.' },
  'cancelled-by-customer': { means: 'The customer cancelled.' },
  'cancelled-by-store': { means: 'The store cancelled, or will not deliver.' },
  'cancelled-before-right': { means: 'It was cancelled before the law gave a right to.' },
  'period-set': { means: 'An additional period for delivery was set, and runs.' },
  'period-over': { means: 'The additional period for delivery ran out.' },
  'date-essential': { means: 'The date was the point of the purchase.' },
  refunded: { means: 'The money is back.' },
};
