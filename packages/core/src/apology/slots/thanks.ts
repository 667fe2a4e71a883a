import type { Account } from '../account.js';
import type { Trouble } from '../trouble.js';

const told: ReadonlySet<Trouble> = new Set<Trouble>([
  'not-received',
  'damaged',
  'wrong-item',
  'missing-item',
  'slow',
]);

/** Thanks, for what the customer did: waited, or told us. */
export function thank({ words, trouble, name }: Account): string {
  const params = { named: name === null ? 'other' : 'yes', name: name ?? '' } as const;
  if (told.has(trouble)) return words.say('thanks.telling', params);
  return words.say(trouble === 'arrived-late' ? 'thanks.waiting' : 'thanks.patience', params);
}
