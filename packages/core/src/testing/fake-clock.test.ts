import { expect, it } from 'vitest';
import { fakeClock } from './fake-clock.js';

it('stands still until it is told to move', () => {
  const clock = fakeClock('2026-11-10T09:00:00-05:00');
  expect([clock(), clock()]).toEqual(['2026-11-10T14:00:00Z', '2026-11-10T14:00:00Z']);
  expect(clock.advance({ days: 1, hours: 2, minutes: 30 })).toBe('2026-11-11T16:30:00Z');
  expect(clock()).toBe('2026-11-11T16:30:00Z');
  expect(clock.set('2026-11-01T00:00:00Z')).toBe('2026-11-01T00:00:00Z');
  expect(() => clock.set('tomorrow')).toThrow(expect.objectContaining({ code: 'invalid_instant' }));
});
