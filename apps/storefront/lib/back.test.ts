import { describe, expect, it } from 'vitest';
import { backTo } from './back.ts';

describe('the way back', () => {
  it.each(['/', '/orders/1?key=a.b-c', '/bag'])('leads to %s of this shop', (path) => {
    expect(backTo(path)).toBe(path);
  });

  it.each([
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'https://evil.test/',
    'javascript:alert(1)',
    '',
    null,
  ])('leads nowhere else: %j', (path) => {
    expect(backTo(path)).toBe('/');
  });
});
