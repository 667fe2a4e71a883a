import { dayOf } from '../../copy/index.js';
import type { Account } from '../account.js';
import { awaitsCustomer } from '../account.js';
import { movesAs, toldAs } from '../kind-words.js';

/** One line that says what broke. */
export function titleOf(account: Account): string {
  const { words, trouble, promised, arrived, breach, decision } = account;
  switch (trouble) {
    case 'late':
    case 'part':
    case 'at-risk':
    case 'arrived-late':
      break;
    default:
      return words.say(`title.${trouble}`, {});
  }
  if (awaitsCustomer(account)) return words.say('title.customer', {});
  if (promised === null) {
    if (trouble !== 'arrived-late') return words.say('title.undated', {});
    const left = breach.kind === 'ship' ? 'ship' : 'other';
    return words.say('title.undated.arrived', { kind: left });
  }

  const day = words.inline.day(promised, 'weekday');
  const kind = toldAs(breach.kind);
  if (trouble === 'at-risk') return words.say('title.at-risk', { kind, day });
  if (trouble === 'arrived-late' && arrived !== null) {
    if (dayOf(arrived, words.timeZone) === dayOf(promised, words.timeZone)) {
      return words.say('title.late.same-day', { day });
    }
    return words.say('title.arrived-late', {
      kind,
      day,
      arrived: words.inline.day(arrived, 'weekday'),
    });
  }
  const isLight = decision.tone === 'light' && movesAs(breach.kind) === 'goods';
  if (trouble === 'part') {
    return isLight
      ? words.say('title.part.light', { day })
      : words.say('title.part', { kind: kind === 'ship' ? kind : 'other', day });
  }
  if (isLight) return words.say('title.late.light', { day });
  return words.say('title.late', {
    kind: kind === 'ship' || kind === 'word' ? kind : 'other',
    day,
  });
}
