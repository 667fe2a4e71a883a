import type { Money } from '@amends/core';
import { decimalMoney } from '../internal/decimal-money.js';
import type { ShopifyContext } from './context.js';
import type { ShopifyOrder } from './schema.js';

type MoneySet = ShopifyOrder['total_price_set'];
type Amount = ShopifyOrder['total_price'];

/**
 * An amount in the currency the customer paid in. Shopify sends each amount as a plain decimal in the
 * shop's currency and, beside it, as a set in both.
 */
export function moneyOf(
  plain: Amount,
  set: MoneySet,
  currencies: { readonly shop: string | null; readonly paid: string },
  path: string,
  { report }: ShopifyContext,
): Money | null {
  const { shop, paid } = currencies;
  const bags = [set?.presentment_money, set?.shop_money].filter(
    (bag) => bag?.currency_code === paid && bag.amount !== null,
  );
  const decimal = bags[0]?.amount ?? (shop === paid ? plain : null);
  if (decimal === null) {
    if (plain !== null) {
      report('unreadable-money', path, `There is no amount in ${paid} here, so it was left out.`);
    }
    return null;
  }
  const money = decimalMoney(decimal, paid);
  if (money === null) {
    report('unreadable-money', path, `This is no decimal amount of ${paid}, so it was left out.`);
  }
  return money;
}
