import { expect, it } from 'vitest';
import { memo } from './memo.js';

it('computes once a key, and forgets before it grows beyond its limit', () => {
  const asked: string[] = [];
  const length = memo(2, (key: string) => {
    asked.push(key);
    return key.length;
  });
  expect([length('a'), length('bb'), length('a'), length('bb')]).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(['a', 'bb']);
  expect([length('ccc'), length('a')]).toEqual([3, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
