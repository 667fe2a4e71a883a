import type { CaseEvent, Choice, Offer } from '@amends/core';
import { addTo, addWithin, endHold, findHold, keepHold } from '../store/budgets.js';
import type { Amounts, Hold } from '../store/budgets.js';
import type { Queries } from '../store/database.js';
import { chargesFor, isLimited } from './ledger.js';
import type { Purse } from './ledger.js';

/**
 * Keeps the budgets true to what happened to a case, in its transaction. An offer holds back what its
 * dearest option would cost: what was offered is honoured, also when the budget is gone by the time the
 * customer chooses. A choice turns the hold into what it really costs; everything that ends an offer
 * without one gives it back. What is owed by law counts against nothing.
 */
export async function followMoney(
  queries: Queries,
  purse: Purse,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    switch (event.type) {
      case 'offer.made':
        await release(queries, purse);
        await hold(queries, purse, event.offer);
        break;
      case 'ask.answered':
        if (event.offer === null) break;
        await release(queries, purse);
        await hold(queries, purse, event.offer);
        break;
      case 'choice.made':
        await settle(queries, purse, event.choice);
        break;
      case 'offer.lapsed':
      case 'order.cancelled':
        await release(queries, purse);
        break;
      default:
    }
  }
}

async function hold(queries: Queries, purse: Purse, offer: Offer): Promise<void> {
  if (!isLimited(purse.policy)) return;
  const limits = new Map<string, number>();
  const amounts: Record<string, number> = {};
  const options: Record<string, Amounts> = {};
  for (const option of offer.options) {
    const cost = option.value?.amount ?? 0;
    const charges = chargesFor(purse, option, offer.madeAt);
    options[option.id] = Object.fromEntries(charges.map(({ account }) => [account, cost]));
    for (const { account, limit } of charges) {
      limits.set(account, limit);
      amounts[account] = Math.max(amounts[account] ?? 0, cost);
    }
  }
  const wanted = Object.entries(amounts).filter(([, amount]) => amount > 0);
  if (wanted.length === 0) return;
  await addTo(queries, Object.fromEntries(wanted.map(([account]) => [account, 0])));
  for (const [account, amount] of wanted.sort()) {
    if (!(await addWithin(queries, account, amount, limits.get(account) ?? 0)))
      throw spentMeanwhile();
  }
  const { caseId, record } = purse;
  const held: Hold = {
    offerId: offer.id,
    caseId,
    orderId: record.order.id,
    state: 'held',
    options,
    amounts,
  };
  await keepHold(queries, held);
}

async function settle(queries: Queries, { caseId }: Purse, { pick }: Choice): Promise<void> {
  const held = await findHold(queries, caseId);
  if (held === null) return;
  const cost = pick.kind === 'option' ? held.options[pick.optionId] : undefined;
  if (cost === undefined) return end(queries, held, 'released', {});
  return end(queries, held, 'spent', cost);
}

async function release(queries: Queries, { caseId }: Purse): Promise<void> {
  const held = await findHold(queries, caseId);
  if (held !== null) await end(queries, held, 'released', {});
}

async function end(
  queries: Queries,
  held: Hold,
  state: 'spent' | 'released',
  cost: Amounts,
): Promise<void> {
  if (!(await endHold(queries, held, state, cost))) return;
  const accounts = new Set([...Object.keys(held.amounts), ...Object.keys(cost)]);
  const changes = [...accounts].map((account): [string, number] => [
    account,
    (cost[account] ?? 0) - (held.amounts[account] ?? 0),
  ]);
  await addTo(queries, Object.fromEntries(changes));
}

/** The accounts were locked before the offer was made, so that this is a race nobody has foreseen: it is run again. */
function spentMeanwhile(): Error {
  const error = new Error('A budget was spent while an offer was made of it.');
  // PostgreSQL's own code for what is to be tried once more.
  return Object.assign(error, { code: '40001' });
}
