/** Every statement that a law can want shown to the customer, beside the remedies it wants offered. */
export const STATEMENTS = [
  'new-date',
  'cannot-say-when',
  'reason',
  'right-to-cancel',
  'right-until-shipment',
  'full-refund',
  'free-answer',
  'silence-consents',
  'silence-cancels',
  'silence-changes-nothing',
  'additional-period',
  'remedies',
  'agreeing-ends-right',
  'withdraw-function',
  'durable-acknowledgement',
  'monetary-adjustment',
  'not-by-page-alone',
] as const;

/**
 * One of {@link STATEMENTS}. `new-date` and `cannot-say-when` tell the delay; `full-refund` says that
 * everything paid comes back the way it was paid, and not as credit; `free-answer` gives a way to
 * answer that costs nothing; the three about silence say what doing nothing brings;
 * `agreeing-ends-right` says what agreeing to wait gives away; `remedies` says what the customer may
 * choose between; `withdraw-function` is the control of Directive 2011/83 Art. 11a;
 * `not-by-page-alone` is no sentence but a way: the notice has to be sent, and the order's page may
 * only repeat it.
 */
export type Statement = (typeof STATEMENTS)[number];
