import type { PolicyCondition } from '@amends/core';
import { moneyText } from '../parts/words.js';

/** When a rule holds, in words. */
export function conditionWords(condition: PolicyCondition): string {
  const parts = partsOf(condition);
  return parts.length === 0 ? 'always' : parts.join(', and ');
}

function partsOf(condition: PolicyCondition): string[] {
  const { stage, severity, fault, kind, reasons, source, country, region, customer } = condition;
  const { recurrenceAtLeast, lateDaysAtLeast, orderValueAtLeast, lateValueAtLeast } = condition;
  const { incident, all, any, not } = condition;
  const said: (string | false | undefined)[] = [
    stage && stageWords[stage],
    severity && `it is ${either(severity)}`,
    fault && `the fault is ${either(fault)}`,
    kind && `the promise is ${either(kind)}`,
    reasons && `for ${either(reasons)}`,
    source && `promised at ${either(source)}`,
    country && `to ${either(country)}`,
    region && `to ${either(region)}`,
    recurrenceAtLeast !== undefined && letDown(recurrenceAtLeast),
    lateDaysAtLeast !== undefined && `${lateDaysAtLeast} business days late, or more`,
    orderValueAtLeast && `the order cost ${amounts(orderValueAtLeast)} or more`,
    lateValueAtLeast && `what is late cost ${amounts(lateValueAtLeast)} or more`,
    ...customerParts(customer),
    incident === true && 'an incident touches it',
    incident === false && 'no incident touches it',
    typeof incident === 'object' && `one of ${either(incident)} touches it`,
    all?.map((each) => `(${conditionWords(each)})`).join(' and '),
    any?.map((each) => `(${conditionWords(each)})`).join(' or '),
    not && `not (${conditionWords(not)})`,
  ];
  return said.filter((each): each is string => typeof each === 'string' && each !== '');
}

function customerParts(customer: PolicyCondition['customer']): (string | false)[] {
  if (customer === undefined) return [];
  const { hasAccount, ordersAtLeast, breachesAtLeast, valueAtLeast } = customer;
  return [
    hasAccount === true && 'the customer has an account',
    hasAccount === false && 'the customer has no account',
    ordersAtLeast !== undefined && `${ordersAtLeast} orders before, or more`,
    breachesAtLeast !== undefined && `${breachesAtLeast} broken promises on other orders, or more`,
    valueAtLeast !== undefined && `bought for ${amounts(valueAtLeast)} before, or more`,
  ];
}

function letDown(times: number): string {
  return times <= 1 ? 'let down before' : `let down ${times} times before, or more`;
}

const stageWords = {
  none: 'nothing is wrong, and a duty is in force',
  pending: 'the promise is at risk',
  actual: 'the promise is broken',
} as const;

const either = (codes: readonly string[]): string =>
  codes.map((code) => code.replaceAll('-', ' ')).join(' or ');

const amounts = (byCurrency: Readonly<Record<string, number>>): string =>
  Object.entries(byCurrency)
    .map(([currency, amount]) => {
      // What is written is not believed to be a currency before it was checked.
      return /^[A-Z]{3}$/u.test(currency)
        ? moneyText({ amount, currency })
        : `${amount} ${currency}`;
    })
    .join(' / ');
