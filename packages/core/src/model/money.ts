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
 * @param basisPoints hundredths of a per cent, a whole number: 1500 is 15 %.
 * @throws {AmendsError} `invalid_money` when `basisPoints` is no whole number, or the share is too
 *   large to be kept exactly.
 */
export function shareOf(amount: Money, basisPoints: number): Money {
  if (!Number.isSafeInteger(basisPoints)) {
    throw new AmendsError({
      code: 'invalid_money',
      message: `A share is a whole number of basis points, and ${String(basisPoints)} is not. Pass 1500 for 15 %.`,
    });
  }
  // Half a unit more, then down to the whole: exact where a product of two numbers would not be.
  const doubled = 2n * BigInt(amount.amount) * BigInt(basisPoints) + 10_000n;
  const whole = doubled / 20_000n;
  return money(Number(doubled % 20_000n < 0n ? whole - 1n : whole), amount.currency);
}

/**
 * Splits an amount by weights, so that the parts add up to it exactly: each part is rounded down, and
 * the units that are left go one each to the largest remainders, the first of them where they are equal.
 * Where every weight is zero, all count the same.
 *
 * @param amount zero or more.
 * @param weights whole numbers, zero or more; at least one.
 * @throws {AmendsError} `invalid_money` when the amount is negative or a weight is no whole number.
 */
export function splitMoney(amount: Money, weights: readonly number[]): Money[] {
  const isReadable = weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0);
  if (!isReadable || weights.length === 0 || amount.amount < 0) {
    throw new AmendsError({
      code: 'invalid_money',
      message:
        'An amount is split by whole weights, zero or more and at least one of them, and is not negative itself. Pass prices or units.',
    });
  }
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  const shares = sum === 0n ? weights.map(() => 1n) : weights.map(BigInt);
  const whole = sum === 0n ? BigInt(weights.length) : sum;
  const parts = shares.map((share, at) => {
    const product = BigInt(amount.amount) * share;
    return { at, units: product / whole, remainder: product % whole };
  });
  const left = BigInt(amount.amount) - parts.reduce((all, { units }) => all + units, 0n);
  const byRemainder = [...parts].sort((one, other) =>
    one.remainder === other.remainder
      ? one.at - other.at
      : one.remainder < other.remainder
        ? 1
        : -1,
  );
  const raised = new Set(byRemainder.slice(0, Number(left)).map(({ at }) => at));
  return parts.map(({ at, units }) =>
    money(Number(units) + (raised.has(at) ? 1 : 0), amount.currency),
  );
}
