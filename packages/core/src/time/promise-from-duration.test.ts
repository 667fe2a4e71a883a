import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDaysBetween, mondayToSaturday, weekdays } from './business-calendar.js';
import { deadlineOf } from './deadline.js';
import { isoOf } from './instant.js';
import { promiseFromDuration } from './promise-from-duration.js';
import type { DurationOptions, PromiseDuration } from './promise-from-duration.js';

function windowOf(
  madeAt: string,
  duration: PromiseDuration,
  options: Partial<DurationOptions> = {},
) {
  const promise = { id: 'p1', kind: 'deliver' as const, madeAt, source: 'checkout' };
  const made = promiseFromDuration(promise, duration, { timeZone: 'America/New_York', ...options });
  expect(made).toMatchObject(promise);
  return made.window;
}

/** Two in the afternoon. */
const cutOff = 840;
/** Friday, 13 November 2026, in New York. */
const friday = (time: string) => `2026-11-13T${time}-05:00`;

describe('"3 business days"', () => {
  it.each([
    ['counts the days after the order', friday('09:00:00'), '2026-11-18'],
    ['from Monday where the order came on a Saturday', '2026-11-14T09:00:00-05:00', '2026-11-19'],
    ['by the local day, whatever the day in UTC', '2026-11-13T23:30:00-05:00', '2026-11-18'],
    ['into the next year', '2026-12-30T09:00:00-05:00', '2027-01-04'],
    ['over a leap day', '2028-02-25T09:00:00-05:00', '2028-03-01'],
  ])('%s', (_name, madeAt, by) => {
    expect(windowOf(madeAt, { businessDays: 3 })).toEqual({ from: null, by });
  });

  it('does not count a holiday, nor a weekend that lies elsewhere in the week', () => {
    const thanksgiving = { ...weekdays, holidays: ['2026-11-26'] };
    const wednesday = '2026-11-25T09:00:00-05:00';
    const days = { businessDays: 1 };
    expect(windowOf(wednesday, days, { calendar: thanksgiving }).by).toBe('2026-11-27');
    const fridayAndSaturday = { ...weekdays, weekend: [5, 6] };
    expect(
      windowOf('2026-11-12T09:00:00+03:00', days, {
        calendar: fridayAndSaturday,
        timeZone: 'Asia/Riyadh',
      }).by,
    ).toBe('2026-11-15');
  });

  it('is a window where it is a span', () => {
    expect(windowOf(friday('09:00:00'), { businessDays: [2, 4] })).toEqual({
      from: '2026-11-17',
      by: '2026-11-19',
    });
  });
});

describe('"order by 14:00, ships the same day"', () => {
  it.each([
    [friday('13:59:59'), '2026-11-13'],
    [friday('14:00:00'), '2026-11-16'],
    ['2026-11-14T09:00:00-05:00', '2026-11-16'],
    // The same moments, told by other clocks.
    ['2026-11-13T18:59:59Z', '2026-11-13'],
    ['2026-11-14T04:00:00+09:00', '2026-11-16'],
  ])('an order of %s ships on %s', (madeAt, by) => {
    expect(windowOf(madeAt, { businessDays: 0 }, { cutOff }).by).toBe(by);
  });

  it.each([
    // Clocks go forward at two on 8 March 2026: half past two is skipped, and means half past three.
    ['2026-03-08T03:29:59-04:00', 150, '2026-03-08'],
    ['2026-03-08T03:30:00-04:00', 150, '2026-03-09'],
    // They go back at two on 1 November: half past one comes twice, and the first one counts.
    ['2026-11-01T01:29:59-04:00', 90, '2026-11-01'],
    ['2026-11-01T01:30:00-04:00', 90, '2026-11-02'],
    ['2026-11-01T01:10:00-05:00', 90, '2026-11-02'],
    // Days of 23 and of 25 hours have their afternoon all the same.
    ['2026-03-08T13:59:59-04:00', 840, '2026-03-08'],
    ['2026-11-01T14:00:00-05:00', 840, '2026-11-02'],
    // To the end of the day, and never.
    ['2026-11-13T23:59:59-05:00', 1_440, '2026-11-13'],
    ['2026-11-13T00:00:00-05:00', 0, '2026-11-14'],
  ])('%s against a cut-off at minute %d: %s', (madeAt, at, by) => {
    const calendar = { ...weekdays, weekend: [] };
    expect(windowOf(madeAt, { businessDays: 0 }, { cutOff: at, calendar }).by).toBe(by);
  });

  it('then a day of handling, and two on the way, of which Saturday is one', () => {
    const options = { cutOff, handling: 1 };
    const thursday = '2026-11-12T13:00:00-05:00';
    const days = { businessDays: 2 };
    expect(windowOf(thursday, days, options).by).toBe('2026-11-17');
    expect(windowOf(thursday, days, { ...options, carrier: mondayToSaturday }).by).toBe(
      '2026-11-16',
    );
  });
});

describe('other durations', () => {
  it('days go through a weekend, hours through the night', () => {
    expect(windowOf(friday('09:00:00'), { days: [1, 2] })).toEqual({
      from: '2026-11-14',
      by: '2026-11-15',
    });
    expect(windowOf(friday('20:00:00'), { hours: 48 }).by).toBe('2026-11-16T01:00:00Z');
    // A day of 25 hours: a day later is not 24 hours later.
    expect(windowOf('2026-10-31T12:00:00-04:00', { hours: 24 }).by).toBe('2026-11-01T16:00:00Z');
  });

  it('business hours stop at five and go on at nine', () => {
    expect(windowOf(friday('16:00:00'), { businessHours: 3 }).by).toBe('2026-11-16T16:00:00Z');
  });

  it('a zone that skipped a day loses none of the others', () => {
    // Samoa went from 29 to 31 December 2011.
    const apia = { timeZone: 'Pacific/Apia' };
    const { by } = windowOf('2011-12-29T12:00:00-10:00', { days: 2 }, apia);
    expect(by).toBe('2011-12-31');
    const until = (day: string) => isoOf(deadlineOf(day, apia.timeZone));
    expect([until('2011-12-29'), until('2011-12-30'), until('2011-12-31')]).toEqual([
      '2011-12-30T10:00:00Z',
      '2011-12-30T10:00:00Z',
      '2011-12-31T10:00:00Z',
    ]);
  });
});

it('leaves as many business days as were promised, on any calendar (property)', () => {
  const weekend = fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });
  const zone = fc.constantFrom('Pacific/Kiritimati', 'Europe/Berlin', 'America/St_Johns');
  const moment = fc.integer({ min: 1_600_000_000, max: 2_000_000_000 });
  fc.assert(
    fc.property(
      weekend,
      zone,
      moment,
      fc.nat(30),
      fc.nat(1_440),
      (days, timeZone, at, count, minute) => {
        const calendar = { ...weekdays, weekend: days };
        const options = { calendar, timeZone, cutOff: minute };
        const madeAt = isoOf(at * 1_000);
        const zero = windowOf(madeAt, { businessDays: 0 }, options).by ?? '';
        const by = windowOf(madeAt, { businessDays: count }, options).by ?? '';
        expect(businessDaysBetween(zero, by, calendar)).toBe(count);
        expect(deadlineOf(zero, timeZone)).toBeGreaterThan(at * 1_000);
      },
    ),
  );
});

it.each([
  [{ businessDays: 1.5 }, {}, 'invalid_window'],
  [{ days: -1 }, {}, 'invalid_window'],
  [{ businessDays: 1e9 }, {}, 'invalid_window'],
  [{ days: Number.NaN }, {}, 'invalid_window'],
  [{ businessDays: [4, 2] as const }, {}, 'invalid_window'],
  [{ businessDays: 1 }, { handling: -1 }, 'invalid_window'],
  [{ businessDays: 1 }, { cutOff: 1_441 }, 'invalid_payload'],
  [
    { businessDays: 1 },
    { calendar: { ...weekdays, weekend: [1, 2, 3, 4, 5, 6, 7] } },
    'invalid_payload',
  ],
  [{ days: 1 }, { timeZone: '+02:00' }, 'invalid_time_zone'],
])('refuses %j with %j: %s', (duration, options, code) => {
  expect(() => windowOf(friday('09:00:00'), duration, options)).toThrow(
    expect.objectContaining({ code }),
  );
});
