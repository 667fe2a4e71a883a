import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  weekdays,
} from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { addBusinessHours } from './business-hours.js';
import { isoOf, parseInstant } from './instant.js';
import { addDays } from './local-day.js';

const thanksgiving: BusinessCalendar = {
  ...weekdays,
  holidays: ['2026-11-26', '2026-11-28', '2026-11-26'],
};
const days = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((number) => addDays('1970-01-01', number));

describe('business days', () => {
  it.each([
    ['2026-11-13', '2026-11-16', 1],
    ['2026-11-13', '2026-11-15', 0],
    ['2026-11-14', '2026-11-16', 1],
    ['2026-11-10', '2026-11-10', 0],
    ['2026-11-25', '2026-11-27', 1],
    ['2026-11-23', '2026-11-30', 4],
    ['2026-11-16', '2026-11-13', -1],
  ])('from %s until %s are %d', (from, until, count) => {
    expect(businessDaysBetween(from, until, thanksgiving)).toBe(count);
  });

  it('are counted as a day-by-day walk counts them', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 400 }),
        fc.array(days, { maxLength: 5 }),
        (from, span, holidays) => {
          const calendar = { ...weekdays, holidays: [...holidays, addDays(from, 3)] };
          let walked = 0;
          for (let step = 1; step <= span; step += 1)
            if (isBusinessDay(addDays(from, step), calendar)) walked += 1;
          expect(businessDaysBetween(from, addDays(from, span), calendar)).toBe(walked);
        },
      ),
    );
  });

  it('that are added can be counted again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (from, count) => {
        const until = addBusinessDays(from, count, thanksgiving);
        if (count >= 0) expect(businessDaysBetween(from, until, thanksgiving)).toBe(count);
        const back = businessDaysBetween(until, from, thanksgiving);
        expect(back + businessDaysBetween(from, until, thanksgiving)).toBe(0);
        if (count !== 0) expect(isBusinessDay(until, thanksgiving)).toBe(true);
      }),
    );
  });

  it('honour another week than ours', () => {
    const dubai = { ...weekdays, weekend: [5, 6] };
    expect(addBusinessDays('2026-11-12', 1, dubai)).toBe('2026-11-15');
  });

  it('cannot be added where there are none', () => {
    const never = { ...weekdays, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(() => addBusinessDays('2026-11-12', 1, never)).toThrow(
      expect.objectContaining({ code: 'invalid_payload', path: '/weekend' }),
    );
    expect(businessDaysBetween('2026-11-12', '2026-12-12', never)).toBe(0);
  });
});

describe('business hours', () => {
  const after = (start: string, hours: number, zone = 'America/New_York') =>
    isoOf(addBusinessHours(parseInstant(start), hours, zone, thanksgiving));

  it.each([
    ['the same day', '2026-11-10T10:00:00-05:00', 4, '2026-11-10T19:00:00Z'],
    ['up to the minute of closing', '2026-11-10T10:00:00-05:00', 7, '2026-11-10T22:00:00Z'],
    ['into the next morning', '2026-11-10T16:00:00-05:00', 2, '2026-11-11T15:00:00Z'],
    ['from before opening', '2026-11-10T03:00:00-05:00', 1, '2026-11-10T15:00:00Z'],
    ['from after closing', '2026-11-10T20:00:00-05:00', 1, '2026-11-11T15:00:00Z'],
    ['over a weekend', '2026-11-13T16:00:00-05:00', 2, '2026-11-16T15:00:00Z'],
    ['from a Saturday', '2026-11-14T12:00:00-05:00', 1, '2026-11-16T15:00:00Z'],
    ['over a holiday', '2026-11-25T16:00:00-05:00', 2, '2026-11-27T15:00:00Z'],
    ['over the change of clocks', '2026-10-30T16:00:00-04:00', 2, '2026-11-02T15:00:00Z'],
    ['for many days', '2026-11-02T09:00:00-05:00', 40, '2026-11-06T22:00:00Z'],
  ])('run %s', (_, start, hours, end) => {
    expect(after(start, hours)).toBe(end);
  });

  it('need a calendar that opens before it closes', () => {
    const closed = { ...weekdays, hours: { from: 600, until: 600 } };
    expect(() => addBusinessHours(0, 1, 'UTC', closed)).toThrow(
      expect.objectContaining({ code: 'invalid_payload', path: '/hours' }),
    );
  });
});
