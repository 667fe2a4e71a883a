import { AmendsError } from '../errors/amends-error.js';

/**
 * An amount of money. Always an integer of the currency's minor units (cents, pence, yen), so that
 * no float ever touches it.
 */
export interface Money {
  /** Integer of minor units: 4900 is 49.00 USD, and 4900 JPY is ¥4,900. May be negative in a ledger. */
  readonly amount: number;
  /** ISO 4217 code, upper case. */
  readonly currency: string;
}

/**
 * Makes a {@link Money}, refusing anything that is not an integer of minor units.
 *
 * @throws {AmendsError} `invalid_money` when `amount` is not a safe integer or `currency` is not a
 *   three-letter code.
 */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) {
    throw new AmendsError({
      code: 'invalid_money',
      message: `An amount must be an integer of minor units, and ${String(amount)} is not. Pass 4900 for 49.00 USD.`,
    });
  }
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new AmendsError({
      code: 'invalid_money',
      message: `"${currency}" is not an ISO 4217 currency code. Pass three upper-case letters, such as "EUR".`,
    });
  }
  return { amount, currency };
}

/**
 * Adds amounts of one currency. The sum of nothing is zero in `currency`.
 *
 * @throws {AmendsError} `currency_mismatch` when an amount is in another currency.
 */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  let total = 0;
  for (const each of amounts) {
    if (each.currency !== currency) {
      throw new AmendsError({
        code: 'currency_mismatch',
        message: `Cannot add ${each.currency} to ${currency}. Convert the amount first; Amends never guesses a rate.`,
      });
    }
    total += each.amount;
  }
  return money(total, currency);
}

/**
 * A share of an amount, rounded half up to a whole minor unit.
 *
 * @param basisPoints hundredths of a per cent: 1500 is 15 %.
 */
export function shareOf(amount: Money, basisPoints: number): Money {
  return money(Math.round((amount.amount * basisPoints) / 10_000), amount.currency);
}
