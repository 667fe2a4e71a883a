import * as v from 'valibot';
import { CODE_OF_TEST, CurrencySchema } from './text.schema.js';

/** Whether a number can be an amount of money. */
export function isMinorUnits(amount: number): boolean {
  return Number.isSafeInteger(amount);
}
CODE_OF_TEST.set(isMinorUnits, 'invalid_money');

/** Runtime schema of {@link Money}. */
export const MoneySchema = v.object({
  amount: v.pipe(
    v.number(),
    v.check(isMinorUnits, 'a whole number of minor units: 4900 for 49.00 USD'),
  ),
  currency: CurrencySchema,
});
