import { dayOf, lastDayBefore } from '../../copy/index.js';
import type { Offer } from '../../model/remedy.js';
import { addDays, parseInstant } from '../../time/index.js';
import type { Account } from '../account.js';
import { awaitsCustomer } from '../account.js';
import { movesAs } from '../kind-words.js';

/** What is done about it: the new date, and the choice that is open. */
export function repair(account: Account): string | null {
  const { words, trouble, breach, offer, chosen, decision } = account;
  if (breach.stage === 'pending') return whileAtRisk(account);
  if (account.isRefundDue) return inHand(account);
  const date = newDate(account);
  if (awaitsCustomer(account)) return date ?? words.say('repair.customer', {});

  const isAwaited = trouble === 'late' || trouble === 'part';
  const sentences = [date ?? (isAwaited ? words.say('repair.no-date', {}) : null)];
  if (chosen !== null) sentences.push(inHand(account));
  else if (offer !== null && isOpen(offer, account.asOf))
    sentences.push(chooseFrom(offer, account));
  else if (decision.escalate && !isAwaited) sentences.push(words.say('repair.person', {}));
  return words.join(sentences);
}

/** How far what was chosen has come; `null` where nothing was. */
function inHand({ words, chosen }: Account): string | null {
  if (chosen === null) return null;
  return words.say(`repair.${chosen}`, {});
}

/** Nothing is broken yet: the date as it looks now, and that nothing is asked of the customer. */
function whileAtRisk(account: Account): string | null {
  const { words, arrival, promised, offer } = account;
  const isUnmoved = arrival !== null && arrival.by === promised;
  const date = isUnmoved ? words.say('repair.may-make-it', {}) : newDate(account);
  return words.join([
    date ?? words.say('repair.no-date', {}),
    // Where the law lets the customer out already, there is something to decide.
    offer === null ? words.say('repair.nothing-to-do', {}) : null,
  ]);
}

function newDate({ words, arrival, trouble, breach }: Account): string | null {
  if (arrival === null) return null;
  const what = trouble === 'part' ? 'part' : 'other';
  const basis = arrival.basis === 'stated' ? 'stated' : 'other';
  const by = words.inline.day(arrival.by, 'weekday');
  const kind = movesAs(breach.kind);
  if (kind !== 'goods') return words.say('repair.date.due', { kind, by });
  const first = arrival.from === null ? null : dayOf(arrival.from, words.timeZone);
  const last = dayOf(arrival.by, words.timeZone);
  if (first === null || first >= last) return words.say('repair.date.one', { what, basis, by });
  const from = words.inline.day(first, 'weekday');
  const key = addDays(first, 1) === last ? 'repair.date.two' : 'repair.date.span';
  return words.say(key, { what, basis, from, by });
}

function chooseFrom(offer: Offer, { words }: Account): string {
  const until = words.inline.day(lastDayBefore(offer.until, words.timeZone));
  const kinds = offer.options.map(({ kind }) => kind);
  const givesBack = offer.exit !== null || kinds.includes('partial-refund');
  if (kinds.includes('replace') && givesBack) return words.say('repair.choose.goods', { until });
  if (kinds.length === 0 && offer.exit === null) return words.say('repair.choose.ask', { until });
  if (kinds.length === 0) return words.say('repair.choose.refund', { until });
  return words.say('repair.choose', { until });
}

function isOpen(offer: Offer, asOf: string): boolean {
  return parseInstant(asOf) < parseInstant(offer.until);
}
