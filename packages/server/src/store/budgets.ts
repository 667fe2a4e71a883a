import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import { budgetAccounts, budgetHolds } from './tables.js';

/** Minor units by account. */
export type Amounts = Readonly<Record<string, number>>;

/** What these accounts have given out or hold back; absent where nothing. */
export async function spentOn(
  queries: Queries,
  accounts: readonly string[],
): Promise<Record<string, number>> {
  if (accounts.length === 0) return {};
  const rows = await queries
    .select()
    .from(budgetAccounts)
    .where(inArray(budgetAccounts.account, [...accounts]));
  return Object.fromEntries(rows.map(({ account, spent }) => [account, spent]));
}

/** Takes these accounts for this transaction, in one order for everybody: who would spend of them waits. */
export async function lockAccounts(queries: Queries, accounts: readonly string[]): Promise<void> {
  if (accounts.length === 0) return;
  const sorted = [...accounts].sort();
  await queries
    .insert(budgetAccounts)
    .values(sorted.map((account) => ({ account, spent: 0 })))
    .onConflictDoNothing();
  await queries
    .select({ account: budgetAccounts.account })
    .from(budgetAccounts)
    .where(inArray(budgetAccounts.account, sorted))
    .orderBy(asc(budgetAccounts.account))
    .for('update');
}

/** Adds to an account as long as it stays within its limit. Answers whether it did. */
export async function addWithin(
  queries: Queries,
  account: string,
  amount: number,
  limit: number,
): Promise<boolean> {
  const rows = await queries
    .update(budgetAccounts)
    .set({ spent: sql`${budgetAccounts.spent} + ${amount}` })
    .where(
      and(
        eq(budgetAccounts.account, account),
        sql`${budgetAccounts.spent} + ${amount} <= ${limit}`,
      ),
    )
    .returning({ account: budgetAccounts.account });
  return rows.length === 1;
}

/** Adds to accounts, or takes from them, whatever their limits. */
export async function addTo(queries: Queries, amounts: Amounts): Promise<void> {
  for (const [account, amount] of Object.entries(amounts).sort()) {
    await queries
      .insert(budgetAccounts)
      .values({ account, spent: amount })
      .onConflictDoUpdate({
        target: budgetAccounts.account,
        set: { spent: sql`${budgetAccounts.spent} + ${amount}` },
      });
  }
}

/** What an open offer holds back. */
export type Hold = typeof budgetHolds.$inferSelect;

/** What a case holds back while its customer can choose; `null` where it holds nothing. */
export async function findHold(queries: Queries, caseId: string): Promise<Hold | null> {
  const [row] = await queries
    .select()
    .from(budgetHolds)
    .where(and(eq(budgetHolds.caseId, caseId), eq(budgetHolds.state, 'held')));
  return row ?? null;
}

/** Writes down what an offer holds back. */
export async function keepHold(queries: Queries, hold: Hold): Promise<void> {
  await queries.insert(budgetHolds).values(hold);
}

/** Ends a hold, with what it comes to. Answers `false` when it had ended before. */
export async function endHold(
  queries: Queries,
  { offerId }: Hold,
  state: 'spent' | 'released',
  amounts: Amounts,
): Promise<boolean> {
  const rows = await queries
    .update(budgetHolds)
    .set({ state, amounts })
    .where(and(eq(budgetHolds.offerId, offerId), eq(budgetHolds.state, 'held')))
    .returning({ offerId: budgetHolds.offerId });
  return rows.length === 1;
}
