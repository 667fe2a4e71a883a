import { expect, test } from 'vitest';
import { errorsInOurLetters } from './lint-our-copy';

test(
  'the letter that owns it passes, and the old one says what is wrong with it',
  { timeout: 30_000 },
  () => {
    const { late, 'late, as it used to be': old } = errorsInOurLetters();
    expect(late).toEqual([]);
    expect(old).toContain(
      'conditional-apology: Name what happened to this customer, and be sorry for that.',
    );
    expect(old?.map((each) => each.split(':')[0])).toEqual([
      'conditional-apology',
      'nothing-specific',
      'no-repair',
      'no-next-step',
      'empty-promise',
    ]);
  },
);
