import type { CopyKey } from '../../copy/index.js';
import { earlierBreaches } from '../../policy/index.js';
import type { Account } from '../account.js';
import { awaitsCustomer } from '../account.js';
import type { Trouble } from '../trouble.js';

type Key = Extract<CopyKey, `responsibility.${string}`>;

const byTrouble: Readonly<Record<Trouble, Key>> = {
  'at-risk': 'responsibility.date',
  revised: 'responsibility.date',
  late: 'responsibility.date',
  part: 'responsibility.part',
  'arrived-late': 'responsibility.date',
  slow: 'responsibility.slow',
  lost: 'responsibility.goods',
  'damaged-on-the-way': 'responsibility.damaged',
  returning: 'responsibility.goods',
  returned: 'responsibility.goods',
  'not-received': 'responsibility.goods',
  damaged: 'responsibility.damaged',
  'wrong-item': 'responsibility.wrong-item',
  'missing-item': 'responsibility.missing-item',
  cancelled: 'responsibility.cancelled',
};

/** Whose it is: ours, said once, and sorry with nothing after it. */
export function takeResponsibility(account: Account): string | null {
  if (account.breach.stage === 'pending' || awaitsCustomer(account)) return null;
  const { words, count, breach } = account;
  return words.join([
    earlierBreaches(breach) > 0 ? words.say('responsibility.again', {}) : null,
    words.say(keyFor(account), { count }),
    words.say('responsibility.sorry', {}),
  ]);
}

function keyFor({ trouble, promised, breach }: Account): Key {
  const key = byTrouble[trouble];
  if (key !== 'responsibility.date') return key;
  if (promised === null)
    return trouble === 'arrived-late' ? 'responsibility.undated.arrived' : 'responsibility.undated';
  return breach.fault === 'external' ? 'responsibility.date.external' : key;
}
