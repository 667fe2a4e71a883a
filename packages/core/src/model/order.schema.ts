import * as v from 'valibot';
import { MoneySchema } from './money.schema.js';
import {
  CountSchema,
  CurrencySchema,
  IdSchema,
  InstantSchema,
  LocaleSchema,
  QuantitySchema,
  TimeZoneSchema,
  text,
} from './text.schema.js';

/** Runtime schema of {@link Customer}. */
export const CustomerSchema = v.object({
  id: v.nullish(text(200)),
  name: v.nullish(text(200)),
  email: v.nullish(text(320)),
  hasAccount: v.nullish(v.boolean()),
  history: v.nullish(
    v.object({
      orders: v.nullish(CountSchema),
      breaches: v.nullish(CountSchema),
      value: v.nullish(MoneySchema),
    }),
  ),
});

/** Runtime schema of {@link OrderLine}. */
export const OrderLineSchema = v.object({
  id: IdSchema,
  title: text(500),
  quantity: QuantitySchema,
  unitPrice: v.nullish(MoneySchema),
  sku: v.nullish(text(200)),
  warehouse: v.nullish(text(200)),
  imageUrl: v.nullish(text(2_000)),
});

/** Runtime schema of {@link Order}. */
export const OrderSchema = v.object({
  id: IdSchema,
  number: v.nullish(text(100)),
  placedAt: InstantSchema,
  timeZone: TimeZoneSchema,
  currency: CurrencySchema,
  country: v.nullish(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code in upper case, such as "US"')),
  ),
  region: v.nullish(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code, such as "US-NY"')),
  ),
  locale: v.nullish(LocaleSchema),
  customer: v.nullish(CustomerSchema),
  payment: v.nullish(
    v.object({ label: v.nullish(text(200)), sellerCredit: v.nullish(v.boolean()) }),
  ),
  total: v.nullish(MoneySchema),
  shipping: v.nullish(MoneySchema),
  lines: v.pipe(v.array(OrderLineSchema), v.maxLength(1_000, 'at most 1000 lines long')),
});
