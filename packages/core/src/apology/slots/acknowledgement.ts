import type { Account } from '../account.js';
import { awaitsCustomer, dated } from '../account.js';
import { toldAs } from '../kind-words.js';

/** What broke, concretely: the thing, and the date we gave. */
export function acknowledge(account: Account): string {
  const { words, trouble, items, count, breach, arrived } = account;
  const params = { items, count, ...dated(account), kind: toldAs(breach.kind) };
  switch (trouble) {
    case 'late':
    case 'part': {
      if (awaitsCustomer(account)) return words.say('acknowledgement.customer', params);
      const { kind, ...rest } = params;
      if (trouble === 'late' || kind === 'word' || kind === 'remedy')
        return words.say('acknowledgement.late', params);
      return words.say('acknowledgement.part', { ...rest, kind });
    }
    case 'arrived-late':
      return words.say('acknowledgement.arrived-late', {
        ...params,
        arrived: arrived === null ? '' : words.inline.day(arrived),
      });
    default:
      return words.say(`acknowledgement.${trouble}`, params);
  }
}
