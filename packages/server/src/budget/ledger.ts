import { advance, chargesOf } from '@amends/core';
import type {
  AdvanceOptions,
  CaseEvent,
  Charge,
  Instant,
  Ledger,
  OfferOption,
  OrderRecord,
  Policy,
  RecoveryCase,
} from '@amends/core';
import { findHold, lockAccounts, spentOn } from '../store/budgets.js';
import type { Queries } from '../store/database.js';

/** Whose money it is about. */
export interface Purse {
  readonly record: OrderRecord;
  readonly policy: Policy;
  readonly caseId: string;
}

/** Whether a policy limits what goodwill may cost at all: one that does not costs no query. */
export function isLimited({ budgets = [], caps = {} }: Policy): boolean {
  return budgets.length > 0 || Object.keys(caps).length > 0;
}

/** Every budget and cap that something counts against. */
export function chargesFor(
  { record: { order }, policy, caseId }: Purse,
  { kind, value }: Pick<OfferOption, 'kind' | 'value'>,
  at: Instant,
): Charge[] {
  return chargesOf(policy, {
    at,
    remedy: kind,
    amount: value ?? { amount: 0, currency: order.currency },
    caseId,
    orderId: order.id,
    customerId: order.customer?.id ?? null,
  });
}

/** What has been spent, as far as it concerns one case, without what that case holds back itself. */
export async function ledgerOf(
  queries: Queries,
  purse: Purse,
  at: Instant,
): Promise<{ readonly ledger: Ledger; readonly accounts: readonly string[] }> {
  const charges = purse.policy.remedies.flatMap(({ kind }) =>
    chargesFor(purse, { kind, value: null }, at),
  );
  const accounts = [...new Set(charges.map(({ account }) => account))];
  const spent = await spentOn(queries, accounts);
  const own = (await findHold(queries, purse.caseId))?.amounts ?? {};
  for (const [account, amount] of Object.entries(own)) {
    if (account in spent) spent[account] = (spent[account] ?? 0) - amount;
  }
  return { ledger: { spent, entries: {} }, accounts };
}

/**
 * What happens to a case now, within what budgets and caps leave. Where that is an offer, its accounts
 * are taken first and it is worked out once more with what others have left: from then to the commit
 * nobody else spends of them.
 */
export async function advanceWithin(
  queries: Queries,
  purse: Purse,
  current: RecoveryCase | null,
  options: AdvanceOptions,
): Promise<readonly CaseEvent[]> {
  const { record, policy } = purse;
  if (!isLimited(policy)) return advance(record, current, options);
  const seen = await ledgerOf(queries, purse, options.asOf);
  const events = advance(record, current, { ...options, ledger: seen.ledger });
  if (!events.some((event) => event.type === 'offer.made' && event.offer.options.length > 0))
    return events;
  await lockAccounts(queries, seen.accounts);
  const { ledger } = await ledgerOf(queries, purse, options.asOf);
  return advance(record, current, { ...options, ledger });
}

/** The ledgers of an order's cases, by case; empty where nothing is limited. */
export async function ledgersOf(
  queries: Queries,
  { record, policy }: Omit<Purse, 'caseId'>,
  caseIds: readonly string[],
  at: Instant,
): Promise<ReadonlyMap<string, Ledger>> {
  const ledgers = new Map<string, Ledger>();
  if (!isLimited(policy)) return ledgers;
  for (const caseId of caseIds) {
    ledgers.set(caseId, (await ledgerOf(queries, { record, policy, caseId }, at)).ledger);
  }
  return ledgers;
}
