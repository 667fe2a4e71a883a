import type { Money } from '../model/money.js';
import { numberFormat, steadySpaces } from './formatters.js';

/**
 * An amount as the customer reads it: "$49.00", "¥4,900", "KWD 1.500". The minor units of a currency
 * are the platform's (ISO 4217). The number is moved by its decimal point as text, so that no float
 * touches it.
 */
export function moneyText(money: Money, locale: string): string {
  const format = numberFormat(locale, { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  // ECMA-402 reads a decimal text exactly; TypeScript's signature knows numbers only for ES2022.
  const exact = decimalText(money.amount, digits) as unknown as number;
  return steadySpaces(format.format(exact));
}

/** 4900 with two digits is "49.00". */
function decimalText(amount: number, digits: number): string {
  const sign = amount < 0 ? '-' : '';
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  if (digits === 0) return sign + units;
  return `${sign}${units.slice(0, -digits)}.${units.slice(-digits)}`;
}
