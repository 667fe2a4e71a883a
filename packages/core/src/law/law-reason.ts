import type { Reason } from '../model/reason.js';

/** Why a pack says what it says, or why it says nothing. */
export const LAW_REASON_CODES = [
  'no-pack',
  'kind-not-covered',
  'governed-by',
  'no-date-stated',
  'date-supplied',
  'ship-date-inferred',
  'delivery-date-inferred',
  'transit-unknown',
  'amount-unknown',
  'amount-too-small',
  'date-ahead',
  'date-missed',
  'date-agreed',
  'fulfilled-in-time',
  'fulfilled-late',
  'notice-given',
  'notice-missing',
  'notice-late',
  'notice-on-page-only',
  'no-new-date-given',
  'silence-consented',
  'silence-cancelled',
  'agreed-indefinitely',
  'refused',
  'cancelled-by-customer',
  'cancelled-by-store',
  'cancelled-before-right',
  'period-set',
  'period-over',
  'date-essential',
  'refunded',
] as const;
/** One of {@link LAW_REASON_CODES}. */
export type LawReasonCode = (typeof LAW_REASON_CODES)[number];

/** One reason of a pack: a code, what it was measured on, and the events it rests on. */
export type LawReason = Reason<LawReasonCode>;

/** Makes a reason. */
export function because(
  code: LawReasonCode,
  params: LawReason['params'] = {},
  ...events: readonly { readonly id: string }[]
): LawReason {
  return { code, params, eventIds: events.map(({ id }) => id) };
}
