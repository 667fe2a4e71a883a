import { Temporal } from 'temporal-polyfill';
import { AmendsError } from '../errors/amends-error.js';
import type { Money } from '../model/money.js';
import type { Instant } from '../model/order.js';
import type { AmountByCurrency } from '../model/policy-condition.js';
import type { BudgetPeriod, Policy } from '../model/policy.js';
import type { RemedyKind } from '../model/remedy.js';
import { localDayOf, parseInstant } from '../time/index.js';
import { amountIn } from './worth.js';

/** One piece of goodwill that is to be paid, or held back for an offer. */
export interface Spending {
  /** The same however often it is asked for: the remedy's id. Spent once. */
  readonly key: string;
  readonly at: Instant;
  readonly remedy: RemedyKind;
  /** What it costs the store, zero or more. */
  readonly amount: Money;
  readonly caseId: string;
  readonly orderId: string;
  /** `null` for a customer who is not known: no cap on a customer holds then. */
  readonly customerId: string | null;
}

/** What has been spent: plain JSON. Kept by whoever keeps the cases; core only computes. */
export interface Ledger {
  /** Minor units by account, see {@link Charge}. */
  readonly spent: Readonly<Record<string, number>>;
  /** What was spent, by key. */
  readonly entries: Readonly<Record<string, Spending>>;
}

/** One limit that a spending counts against. */
export interface Charge {
  /** Names the budget or cap with its period and currency; the same text always means the same account. */
  readonly account: string;
  /** The most that the account may hold, in minor units. */
  readonly limit: number;
  /** JSON pointer into the policy. */
  readonly path: string;
}

/** Whether a spending is within every limit, what is left of the tightest, and which one refuses it. */
export type SpendingVerdict =
  | { readonly ok: true; readonly left: number }
  | { readonly ok: false; readonly left: number; readonly refusedBy: Charge };

/** A ledger in which nothing was spent. */
export const emptyLedger: Ledger = { spent: {}, entries: {} };

const owed: ReadonlySet<RemedyKind> = new Set<RemedyKind>(['cancel-refund', 'partial-refund']);

/**
 * Whether a remedy gives back what the customer is owed rather than something on top. No budget and no
 * cap on goodwill may stand in its way.
 */
export function isOwedRemedy(kind: RemedyKind): boolean {
  return owed.has(kind);
}

/**
 * Every limit of a policy that a spending counts against. A currency that a budget does not name is not
 * limited by it. A store that enforces budgets in its database keeps one row an account.
 *
 * @throws {AmendsError} `invalid_money` when the amount is negative or no whole number;
 *   `invalid_instant` or `invalid_time_zone` when `at` or the policy's zone is none.
 */
export function chargesOf(policy: Policy, spending: Omit<Spending, 'key'>): Charge[] {
  const { at, remedy, amount, caseId, orderId, customerId } = spending;
  if (isOwedRemedy(remedy)) return [];
  const { currency } = amount;
  if (!Number.isSafeInteger(amount.amount) || amount.amount < 0) {
    throw new AmendsError({
      code: 'invalid_money',
      message: 'What is spent is a whole number of minor units, zero or more. Pass 4900 for 49.00.',
    });
  }
  const { budgets = [], caps = {}, timeZone = 'UTC' } = policy;
  const charges: Charge[] = [];
  const charge = (
    path: string,
    amounts: AmountByCurrency | undefined,
    ...names: readonly (string | null)[]
  ) => {
    const limit = amountIn(amounts, currency);
    if (limit !== null)
      charges.push({ account: JSON.stringify([...names, currency]), limit, path });
  };
  const periodOf = (per: BudgetPeriod) => periodAt(at, per, timeZone);

  for (const [index, { id, per, amounts, remedies }] of budgets.entries()) {
    if (remedies?.includes(remedy) === false) continue;
    charge(`/budgets/${index}`, amounts, 'budget', id, periodOf(per));
  }
  charge('/caps/perCase', caps.perCase, 'case', caseId);
  charge('/caps/perOrder', caps.perOrder, 'order', orderId);
  if (customerId !== null && caps.perCustomer !== undefined) {
    const { amounts, per } = caps.perCustomer;
    charge(
      '/caps/perCustomer',
      amounts,
      'customer',
      customerId,
      per === undefined ? null : periodOf(per),
    );
  }
  return charges;
}

/** Whether a spending would stay within every budget and cap. What was spent under its key already is. */
export function canSpend(ledger: Ledger, policy: Policy, spending: Spending): SpendingVerdict {
  const isSpent = Object.hasOwn(ledger.entries, spending.key);
  let left = Infinity;
  let refusedBy: Charge | null = null;
  for (const charge of chargesOf(policy, spending)) {
    const room = Math.max(0, charge.limit - spentOn(ledger, charge.account));
    if (room < spending.amount.amount && !isSpent) refusedBy ??= charge;
    left = Math.min(left, room);
  }
  return refusedBy === null ? { ok: true, left } : { ok: false, left, refusedBy };
}

/**
 * Spends within every budget and cap, or not at all. Asked again with a key that was spent, nothing
 * changes: the first stands. The ledger that is given is never changed.
 */
export function spend(
  ledger: Ledger,
  policy: Policy,
  spending: Spending,
): SpendingVerdict & { readonly ledger: Ledger } {
  const verdict = canSpend(ledger, policy, spending);
  if (!verdict.ok || Object.hasOwn(ledger.entries, spending.key)) return { ...verdict, ledger };
  const spent = { ...ledger.spent };
  for (const { account } of chargesOf(policy, spending)) {
    spent[account] = spentOn(ledger, account) + spending.amount.amount;
  }
  const entries = { ...ledger.entries, [spending.key]: spending };
  return { ok: true, left: verdict.left - spending.amount.amount, ledger: { spent, entries } };
}

function spentOn({ spent }: Ledger, account: string): number {
  return Object.hasOwn(spent, account) ? (spent[account] ?? 0) : 0;
}

/** The span of the store's calendar in which an instant lies: `2026-11-22`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`. */
export function periodAt(at: Instant, per: BudgetPeriod, timeZone: string): string {
  const day = Temporal.PlainDate.from(localDayOf(parseInstant(at), timeZone));
  const two = (number: number) => String(number).padStart(2, '0');
  switch (per) {
    case 'day':
      return day.toString();
    case 'week':
      return `${day.yearOfWeek ?? day.year}-W${two(day.weekOfYear ?? 1)}`;
    case 'month':
      return `${day.year}-${two(day.month)}`;
    case 'quarter':
      return `${day.year}-Q${Math.ceil(day.month / 3)}`;
    case 'year':
      return String(day.year);
  }
}
