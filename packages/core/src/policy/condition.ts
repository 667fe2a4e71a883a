import type { Breach } from '../model/breach.js';
import type { Money } from '../model/money.js';
import { CONDITION_FIELDS } from '../model/policy-condition.js';
import type { AmountByCurrency, PolicyCondition, PolicyFacts } from '../model/policy-condition.js';
import type { RuleTrace } from '../model/policy.js';

/** Earlier broken promises to this customer, on this order and on others. */
export function earlierBreaches(breach: Breach): number {
  return breach.recurrence.order + breach.recurrence.customer;
}

/** Whether a broken promise is not the first to this customer, and the store has it to answer for. */
export function isFailureAgain(breach: Breach): boolean {
  return breach.stage === 'actual' && breach.fault !== 'customer' && earlierBreaches(breach) > 0;
}

type Field = (typeof CONDITION_FIELDS)[number];

/** Whether each field holds, of those that a condition gives. */
const holds: {
  readonly [Each in Field]: (
    wanted: NonNullable<PolicyCondition[Each]>,
    facts: PolicyFacts,
  ) => boolean;
} = {
  stage: (wanted, { stage }) => wanted === stage,
  severity: (wanted, { severity }) => wanted.includes(severity),
  fault: (wanted, { fault }) => wanted.includes(fault),
  kind: (wanted, { kind }) => wanted.includes(kind),
  reasons: (wanted, { reasons }) => wanted.some((code) => reasons.includes(code)),
  source: (wanted, { source }) => source !== null && wanted.includes(source),
  country: (wanted, { country }) => country !== null && wanted.includes(country),
  region: (wanted, { region }) => region !== null && wanted.includes(region),
  recurrenceAtLeast: (wanted, { recurrence }) => recurrence >= wanted,
  lateDaysAtLeast: (wanted, { lateDays }) => lateDays >= wanted,
  orderValueAtLeast: (wanted, { orderValue }) => reaches(orderValue, wanted),
  lateValueAtLeast: (wanted, { lateValue }) => reaches(lateValue, wanted),
  customer: ({ hasAccount, ordersAtLeast = 0, breachesAtLeast = 0, valueAtLeast }, { customer }) =>
    (hasAccount === undefined || hasAccount === customer.hasAccount) &&
    (customer.orders ?? 0) >= ordersAtLeast &&
    customer.breaches >= breachesAtLeast &&
    (valueAtLeast === undefined || reaches(customer.value, valueAtLeast)),
  incident: (wanted, { incidents }) =>
    typeof wanted === 'boolean'
      ? wanted === incidents.length > 0
      : wanted.some((id) => incidents.includes(id)),
  all: (wanted, facts) => wanted.every((each) => isMet(each, facts)),
  any: (wanted, facts) => wanted.some((each) => isMet(each, facts)),
  not: (wanted, facts) => !isMet(wanted, facts),
};

/** What a case has where one value says it. */
const found: Readonly<Partial<Record<Field, (facts: PolicyFacts) => RuleTrace['found']>>> = {
  stage: ({ stage }) => stage,
  severity: ({ severity }) => severity,
  fault: ({ fault }) => fault,
  kind: ({ kind }) => kind,
  reasons: ({ reasons }) => reasons.join(', '),
  source: ({ source }) => source,
  country: ({ country }) => country,
  region: ({ region }) => region,
  recurrenceAtLeast: ({ recurrence }) => recurrence,
  lateDaysAtLeast: ({ lateDays }) => lateDays,
  orderValueAtLeast: ({ orderValue }) => amountOf(orderValue),
  lateValueAtLeast: ({ lateValue }) => amountOf(lateValue),
  incident: ({ incidents }) => incidents.join(', '),
};

/** Why a condition does not hold for a case: the first field that does not, and what stands there. */
export interface Unmet {
  readonly failedOn: Field;
  readonly found: RuleTrace['found'];
}

/** The first field of a condition that does not hold; `null` when all of them do. */
export function firstUnmet(condition: PolicyCondition, facts: PolicyFacts): Unmet | null {
  const failedOn = CONDITION_FIELDS.find((field) => !isFieldMet(field, condition[field], facts));
  if (failedOn === undefined) return null;
  return { failedOn, found: found[failedOn]?.(facts) ?? null };
}

function isMet(condition: PolicyCondition, facts: PolicyFacts): boolean {
  return CONDITION_FIELDS.every((field) => isFieldMet(field, condition[field], facts));
}

function isFieldMet<Each extends Field>(
  field: Each,
  wanted: PolicyCondition[Each],
  facts: PolicyFacts,
): boolean {
  return wanted === undefined || holds[field](wanted, facts);
}

function reaches(value: Money | null, atLeast: AmountByCurrency): boolean {
  if (value === null || !Object.hasOwn(atLeast, value.currency)) return false;
  return value.amount >= (atLeast[value.currency] ?? Infinity);
}

function amountOf(value: Money | null): string | null {
  return value === null ? null : `${value.amount} ${value.currency}`;
}
