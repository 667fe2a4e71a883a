import { expect, it } from 'vitest';
import { nineDays, paid } from './the-watch.ts';

it(
  'an order that nobody looks at is paid back on the day the law sets',
  { timeout: 60_000 },
  async () => {
    expect(await nineDays()).toBe('Cancelled');
    expect(paid).toEqual(['1001']);
  },
);
