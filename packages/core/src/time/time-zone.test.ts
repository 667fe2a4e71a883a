import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlineOf, openingOf } from './deadline.js';
import { isoOf } from './instant.js';
import { addDays, isLocalDay } from './local-day.js';
import { assertTimeZone, isTimeZone, localDayOf, startOfDay } from './time-zone.js';

const zones = fc.constantFrom(
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
);
const moments = fc
  .date({
    min: new Date('1990-01-01T00:00Z'),
    max: new Date('2090-01-01T00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.getTime());

describe('localDayOf', () => {
  it('agrees with Temporal in every zone, in any order of asking', () => {
    fc.assert(
      fc.property(moments, zones, (ms, zone) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(ms)
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .toString();
        expect(localDayOf(ms, zone)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees with Temporal at the very moments when clocks change', () => {
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: -1, max: 1 }), (ms, zone, nudge) => {
        const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        const change = there.getTimeZoneTransition('next')?.epochMilliseconds ?? ms;
        const at = change + nudge;
        const expected = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .toPlainDate()
          .toString();
        expect(localDayOf(at, zone)).toBe(expected);
      }),
    );
  });
});

describe('deadlineOf', () => {
  it.each([
    // New York leaves summer time on 1 November 2026: that day has 25 hours.
    ['2026-10-31', 'America/New_York', '2026-11-01T04:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-02T05:00:00Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T04:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    // Beirut skips midnight: 29 March 2026 begins at one o'clock.
    ['2026-03-28', 'Asia/Beirut', '2026-03-28T22:00:00Z'],
    // Lord Howe moves its clocks by half an hour.
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-05T13:30:00Z'],
    ['2026-11-10', 'Pacific/Kiritimati', '2026-11-10T10:00:00Z'],
    ['2026-12-31', 'UTC', '2027-01-01T00:00:00Z'],
  ])('ends %s in %s at %s', (day, zone, instant) => {
    expect(isoOf(deadlineOf(day, zone))).toBe(instant);
  });

  it('is one day after the other, with nothing between and nothing twice', () => {
    fc.assert(
      fc.property(moments, zones, (ms, zone) => {
        const day = localDayOf(ms, zone);
        expect(startOfDay(day, zone)).toBeLessThanOrEqual(ms);
        expect(deadlineOf(day, zone)).toBeGreaterThan(ms);
        expect(localDayOf(deadlineOf(day, zone) - 1, zone)).toBe(day);
        expect(openingOf(addDays(day, 1), zone)).toBe(deadlineOf(day, zone));
      }),
    );
  });

  it('takes an instant as it stands', () => {
    expect(isoOf(deadlineOf('2026-11-10T17:00:00-05:00', 'Asia/Tokyo'))).toBe(
      '2026-11-10T22:00:00Z',
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2026-11-10T17:00:00', 'soon', ''])('refuses %s', (by) => {
    expect(() => deadlineOf(by, 'UTC', '/promises/0/window/by')).toThrow(
      expect.objectContaining({ code: 'invalid_instant', path: '/promises/0/window/by' }),
    );
  });

  it('refuses a zone that does not exist even where the deadline does not need one', () => {
    expect(() => deadlineOf('2026-11-10T17:00:00Z', 'Mars/Olympus')).toThrow(
      expect.objectContaining({ code: 'invalid_time_zone' }),
    );
  });
});

describe('time zones', () => {
  it.each(['Europe/Berlin', 'Etc/GMT+5', 'UTC', 'America/Argentina/Buenos_Aires'])(
    'knows %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  it.each([
    'Mars/Olympus',
    '+02:00',
    '2026-01-01T00:00[Europe/Berlin]',
    '',
    'Europe/Berlin\u0000',
    '__proto__',
    'x'.repeat(100_000),
  ])('refuses %.30s', (zone) => {
    expect(() => assertTimeZone(zone, '/order/timeZone')).toThrow(
      expect.objectContaining({ code: 'invalid_time_zone', path: '/order/timeZone' }),
    );
    expect(() => startOfDay('2026-11-10', zone)).toThrow(
      expect.objectContaining({ code: 'invalid_time_zone' }),
    );
    expect(() => localDayOf(0, zone)).toThrow(
      expect.objectContaining({ code: 'invalid_time_zone' }),
    );
  });
});

describe('local days', () => {
  it.each(['2026-11-10', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is one', (day) => {
    expect(isLocalDay(day)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-11-00',
    '26-11-10',
    '2026-11-10 ',
    '2026-1-1',
    '٢٠٢٦-11-10',
  ])('%s is none', (day) => {
    expect(isLocalDay(day)).toBe(false);
  });

  it('are counted across months, leap days and years', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

it('the last day that can be written has an end', () => {
  expect(isoOf(deadlineOf('9999-12-31', 'America/New_York'))).toBe('+010000-01-01T05:00:00Z');
  expect(localDayOf(deadlineOf('9999-12-31', 'UTC') - 1, 'UTC')).toBe('9999-12-31');
});
