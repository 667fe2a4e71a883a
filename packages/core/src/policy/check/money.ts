import type { AmountByCurrency, PolicyCondition } from '../../model/policy-condition.js';
import type { Policy } from '../../model/policy.js';
import { isTimeZone } from '../../time/time-zone.js';
import { error, isCount, warning } from './issue.js';
import type { PolicyIssue } from './issue.js';

/** What is wrong with amounts: foreign currencies, negative budgets, periods in a zone that does not exist. */
export function moneyIssues(policy: Policy): PolicyIssue[] {
  const { budgets = [], timeZone, currencies } = policy;
  const issues: PolicyIssue[] = [];
  const seen = new Set<string>();
  for (const [at, { id, amounts }] of budgets.entries()) {
    if (seen.has(id)) {
      issues.push(
        error(
          'duplicate-id',
          `/budgets/${at}/id`,
          `Two budgets are called "${id}", so what is spent on one would count against both. Rename one.`,
        ),
      );
    }
    seen.add(id);
    const without = currencies?.filter((currency) => !Object.hasOwn(amounts, currency)) ?? [];
    if (without.length > 0) {
      issues.push(
        warning(
          'unlimited-currency',
          `/budgets/${at}/amounts`,
          `The budget "${id}" says nothing of ${without.join(', ')}, so orders in it are not limited. Add an amount.`,
        ),
      );
    }
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    issues.push(
      error(
        'out-of-range',
        '/timeZone',
        'Budgets begin anew in a zone that exists. Give an IANA time zone, such as "Europe/Berlin".',
      ),
    );
  }
  for (const [path, amounts] of amountsIn(policy))
    issues.push(...amountIssues(policy, path, amounts));
  return issues;
}

function amountIssues(
  { currencies }: Policy,
  path: string,
  amounts: AmountByCurrency,
): PolicyIssue[] {
  return Object.entries(amounts).flatMap(([currency, amount]) => {
    const at = `${path}/${currency}`;
    if (!/^[A-Z]{3}$/u.test(currency) || currencies?.includes(currency) === false) {
      const sold = currencies === undefined ? 'ISO 4217 codes such as EUR' : currencies.join(', ');
      return [
        error(
          'foreign-currency',
          at,
          `The store sells nothing in "${currency}", and no rate is ever guessed. Use ${sold}, or add it to "currencies".`,
        ),
      ];
    }
    if (isCount(amount)) return [];
    return [
      error(
        'out-of-range',
        at,
        'An amount is a whole number of minor units, zero or more: 4900 for 49.00.',
      ),
    ];
  });
}

/** Every map of amounts in a policy, with the pointer to it. */
function amountsIn({ rules, remedies, budgets = [], caps = {} }: Policy) {
  const found: [path: string, amounts: AmountByCurrency][] = [];
  const add = (path: string, amounts: AmountByCurrency | undefined) => {
    if (amounts !== undefined) found.push([path, amounts]);
  };
  const addCondition = (path: string, condition: PolicyCondition) => {
    add(`${path}/orderValueAtLeast`, condition.orderValueAtLeast);
    add(`${path}/lateValueAtLeast`, condition.lateValueAtLeast);
    add(`${path}/customer/valueAtLeast`, condition.customer?.valueAtLeast);
    for (const [at, each] of condition.all?.entries() ?? [])
      addCondition(`${path}/all/${at}`, each);
    for (const [at, each] of condition.any?.entries() ?? [])
      addCondition(`${path}/any/${at}`, each);
    if (condition.not !== undefined) addCondition(`${path}/not`, condition.not);
  };
  for (const [at, { when }] of rules.entries()) addCondition(`/rules/${at}/when`, when);
  for (const [at, terms] of remedies.entries()) {
    for (const field of ['amounts', 'atLeast', 'atMost', 'costs'] as const)
      add(`/remedies/${at}/${field}`, terms[field]);
  }
  for (const [at, { amounts }] of budgets.entries()) add(`/budgets/${at}/amounts`, amounts);
  add('/caps/perCase', caps.perCase);
  add('/caps/perOrder', caps.perOrder);
  add('/caps/perCustomer/amounts', caps.perCustomer?.amounts);
  return found;
}
