import type { Account } from '../account.js';
import { awaitsCustomer, dated } from '../account.js';

/** What broke, concretely: the thing, and the date we gave. */
export function acknowledge(account: Account): string {
  const { words, trouble, items, count, breach, arrived } = account;
  const params = { items, count, ...dated(account) };
  const isShip = breach.kind === 'ship';
  switch (trouble) {
    case 'late':
    case 'part':
      if (awaitsCustomer(account)) return words.say('acknowledgement.customer', params);
      if (isShip) return words.say('acknowledgement.ship', params);
      return words.say(
        trouble === 'part' ? 'acknowledgement.part' : 'acknowledgement.late',
        params,
      );
    case 'at-risk':
      return words.say(isShip ? 'acknowledgement.at-risk.ship' : 'acknowledgement.at-risk', params);
    case 'arrived-late': {
      const came = { ...params, arrived: arrived === null ? '' : words.day(arrived) };
      return words.say(
        isShip ? 'acknowledgement.shipped-late' : 'acknowledgement.arrived-late',
        came,
      );
    }
    default:
      return words.say(`acknowledgement.${trouble}`, params);
  }
}
