import { dayOf } from '../../copy/index.js';
import type { Account } from '../account.js';
import { awaitsCustomer } from '../account.js';

/** One line that says what broke. */
export function titleOf(account: Account): string {
  const { words, trouble, promised, arrived, breach, decision } = account;
  const isShip = breach.kind === 'ship';
  const light = decision.tone === 'light' ? '.light' : '';
  if (trouble === 'revised') return words.say('title.revised', {});
  if (
    trouble !== 'late' &&
    trouble !== 'part' &&
    trouble !== 'at-risk' &&
    trouble !== 'arrived-late'
  ) {
    return words.say(`title.${trouble}`, {});
  }
  if (awaitsCustomer(account)) return words.say('title.customer', {});
  if (promised === null) return words.say('title.undated', {});

  const day = words.day(promised, 'weekday');
  if (trouble === 'at-risk')
    return words.say(isShip ? 'title.at-risk.ship' : 'title.at-risk', { day });
  if (trouble === 'arrived-late' && arrived !== null) {
    const key = isShip ? 'title.shipped-late' : 'title.arrived-late';
    if (dayOf(arrived, words.timeZone) === dayOf(promised, words.timeZone))
      return words.say(`${key}.same-day`, { day });
    return words.say(key, { day, arrived: words.day(arrived, 'weekday') });
  }
  if (isShip) return words.say('title.ship', { day });
  return words.say(trouble === 'part' ? `title.part${light}` : `title.late${light}`, { day });
}
