import { chargesOf } from '@amends/core';
import type { BudgetState, Policy } from '@amends/core';
import { spentOn } from '../../store/budgets.js';
import type { StaffRoute } from '../staff-request.js';

/** What the policy's budgets have given out or hold back in the periods that run now. */
export const listBudgets: StaffRoute<'listBudgets'> = async ({ runtime, now }) => {
  const { policy } = runtime.rules;
  const accounts = accountsOf(policy, now);
  const names = accounts.map(({ account }) => account);
  const spent = await spentOn(runtime.database.queries, names);
  return accounts.map(({ account, ...state }) => ({ ...state, spent: spent[account] ?? 0 }));
};

type Account = Omit<BudgetState, 'spent'> & { readonly account: string };

/** Each budget in each of its currencies, with the name of the account that it is kept under now. */
function accountsOf(policy: Policy, at: string): Account[] {
  return (policy.budgets ?? []).flatMap(({ id, per, amounts, remedies }, index) =>
    Object.keys(amounts).flatMap((currency) => {
      const [remedy = 'store-credit'] = remedies ?? [];
      // What nothing would cost counts against the same accounts as what it does.
      const nothing = {
        at,
        remedy,
        amount: { amount: 0, currency },
        caseId: '',
        orderId: '',
        customerId: null,
      };
      const charge = chargesOf(policy, nothing).find(({ path }) => path === `/budgets/${index}`);
      return charge === undefined
        ? []
        : [{ id, per, currency, limit: charge.limit, account: charge.account }];
    }),
  );
}
