import { AmendsError } from '@amends/core';
import type { Money } from '@amends/core';

/*
 * Stripe counts in the smallest unit that it knows of a currency, which is not always that of ISO 4217
 * (docs.stripe.com/currencies, "Zero-decimal currencies" and "Special cases").
 */
const whole = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const thousandths = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

function digitsAtStripe(currency: string): number {
  return whole.has(currency) ? 0 : thousandths.has(currency) ? 3 : 2;
}

function digitsHere(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/**
 * An amount as Stripe writes it.
 *
 * @throws {AmendsError} `invalid_money` where Stripe cannot express it: fewer digits, or thousandths that
 *   do not end in 0.
 */
export function stripeAmount({ amount, currency }: Money): number {
  const shift = digitsAtStripe(currency) - digitsHere(currency);
  const told = shift >= 0 ? amount * 10 ** shift : amount / 10 ** -shift;
  const step = thousandths.has(currency) ? 10 : 1;
  if (Number.isSafeInteger(told) && told > 0 && told % step === 0) return told;
  throw new AmendsError({
    code: 'invalid_money',
    message: `Stripe cannot move this amount of ${currency}: it is not a positive whole number of the units that Stripe counts in.`,
  });
}
