import type { Money } from '@amends/core';

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/;

/**
 * A decimal amount ("19.90") as integer minor units, without a float on the way. `null` when it is no
 * decimal, or has a fraction that the currency has not got: Amends never rounds what others billed.
 */
export function decimalMoney(decimal: string | number, currency: string): Money | null {
  const match = DECIMAL.exec(String(decimal));
  if (match === null || !/^[A-Z]{3}$/.test(currency)) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = minorDigits(currency);
  const beyond = fraction.slice(digits);
  if (/[1-9]/.test(beyond)) return null;
  const amount = Number(`${sign}${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  // "-0.00" is nothing, not a negative nothing.
  return Number.isSafeInteger(amount) ? { amount: amount === 0 ? 0 : amount, currency } : null;
}

/** How many digits a currency's minor unit has: 2 for USD, 0 for JPY, 3 for KWD. */
function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
