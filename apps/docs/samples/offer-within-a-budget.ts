import { canSpend, isOwedRemedy, spend } from '@amends/core';
import type { Ledger, OfferOption, Policy, RecoveryCase, Spending } from '@amends/core';

/** What a chosen option takes out of the budgets, or `null` where the customer is owed it anyway. */
export function spendingOf(
  current: RecoveryCase,
  option: OfferOption,
  customerId: string | null,
): Spending | null {
  if (current.remedy === null || option.value === null || isOwedRemedy(option.kind)) return null;
  return {
    // Asked for again after a crash, it is spent once.
    key: current.remedy.id,
    at: current.remedy.requestedAt,
    remedy: option.kind,
    amount: option.value,
    caseId: current.id,
    orderId: current.orderId,
    customerId,
  };
}

/** Spends it within every budget and cap, or says which of them has no room. */
export function pay(ledger: Ledger, policy: Policy, spending: Spending) {
  const verdict = canSpend(ledger, policy, spending);
  if (!verdict.ok) return { ledger, refusedBy: verdict.refusedBy.path };
  return { ledger: spend(ledger, policy, spending).ledger, refusedBy: null };
}
