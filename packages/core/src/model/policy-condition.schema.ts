import * as v from 'valibot';
import { FAULTS, SEVERITIES } from './breach.js';
import { POLICY_STAGES } from './policy-condition.js';
import type { PolicyCondition } from './policy-condition.js';
import { PROMISE_KINDS } from './promise.js';
import { REASON_CODES } from './reason.js';
import { CountSchema, CurrencySchema, IdSchema, described } from './text.schema.js';

/** Runtime schema of {@link AmountByCurrency}. */
export const AmountByCurrencySchema = v.record(CurrencySchema, CountSchema);

/** ISO 3166-1 alpha-2, as an order's `country` is written. */
export const CountrySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 country code in upper case, such as "US"'),
);

const RegionSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code in upper case, such as "US-NY"'),
);

const customer = v.strictObject({
  hasAccount: v.exactOptional(
    described(
      v.boolean(),
      'Whether the customer has an account; not knowing counts as having none.',
    ),
  ),
  ordersAtLeast: v.exactOptional(
    described(CountSchema, 'At least so many orders before this one.'),
  ),
  breachesAtLeast: v.exactOptional(
    described(CountSchema, 'At least so many broken promises on other orders.'),
  ),
  valueAtLeast: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'Bought at least this much before, in minor units by currency; a currency that is not named never holds.',
    ),
  ),
});

/** Runtime schema of {@link PolicyCondition}. Strict: a misspelt fact would hold for everybody. */
export const PolicyConditionSchema: v.GenericSchema<PolicyCondition> = v.strictObject({
  stage: v.exactOptional(
    described(
      v.picklist(POLICY_STAGES),
      'Whether the promise is broken (actual), at risk (pending), or neither and only a legal duty is in force (none).',
    ),
  ),
  severity: v.exactOptional(
    described(v.array(v.picklist(SEVERITIES)), 'How bad it is for the customer: one of these.'),
  ),
  fault: v.exactOptional(
    described(v.array(v.picklist(FAULTS)), 'Whose doing it was: one of these.'),
  ),
  kind: v.exactOptional(
    described(v.array(v.picklist(PROMISE_KINDS)), 'What was promised: one of these.'),
  ),
  reasons: v.exactOptional(
    described(
      v.array(v.picklist(REASON_CODES)),
      'One of these is among the reasons of the verdict.',
    ),
  ),
  source: v.exactOptional(
    described(
      v.array(v.string()),
      'Where the promise was given, such as checkout, email, phone or law.',
    ),
  ),
  country: v.exactOptional(
    described(v.array(CountrySchema), 'Country of the destination, ISO 3166-1 alpha-2.'),
  ),
  region: v.exactOptional(
    described(v.array(RegionSchema), 'Region of the destination, ISO 3166-2.'),
  ),
  recurrenceAtLeast: v.exactOptional(
    described(
      CountSchema,
      'At least so many earlier broken promises, on this order and the customer’s others together.',
    ),
  ),
  lateDaysAtLeast: v.exactOptional(described(CountSchema, 'At least so many business days late.')),
  orderValueAtLeast: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'The whole order cost at least this, in minor units by currency; a currency that is not named never holds.',
    ),
  ),
  lateValueAtLeast: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'What is late cost at least this, in minor units by currency; a currency that is not named never holds.',
    ),
  ),
  customer: v.exactOptional(
    described(customer, 'What is known of the customer. Every given field holds.'),
  ),
  incident: v.exactOptional(
    described(
      v.union([v.boolean(), v.array(IdSchema)]),
      'Whether an incident touches the order at all (true or false), or one of these does, by id.',
    ),
  ),
  all: v.exactOptional(
    described(v.array(v.lazy(() => PolicyConditionSchema)), 'Every one of these conditions holds.'),
  ),
  any: v.exactOptional(
    described(
      v.array(v.lazy(() => PolicyConditionSchema)),
      'At least one of these conditions holds.',
    ),
  ),
  not: v.exactOptional(
    described(
      v.lazy(() => PolicyConditionSchema),
      'This condition does not hold.',
    ),
  ),
});
