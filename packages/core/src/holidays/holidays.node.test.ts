import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay, promiseFromDuration } from '../time/index.js';
import { businessCalendarFor, publicHolidays, weekendOf } from './index.js';

const year = { from: 2026, until: 2026 };

describe('public holidays', () => {
  it.each([
    // Independence Day falls on a Saturday: the Friday before is off in its place.
    ['US', null, ['2026-07-03', '2026-11-26', '2026-12-25'], ['2026-11-27', '2026-12-24']],
    ['DE', 'DE-BY', ['2026-01-06', '2026-04-06', '2026-12-26'], ['2026-12-24']],
    ['DE', 'DE-BE', ['2026-03-08', '2026-05-25'], ['2026-01-06']],
    // Boxing Day falls on a Saturday: the Monday after is off in its place. Scotland has no Easter Monday.
    ['GB', 'GB-ENG', ['2026-04-06', '2026-12-28'], ['2026-03-17']],
    ['GB', 'GB-SCT', ['2026-11-30'], ['2026-04-06']],
    ['CA', 'CA-QC', ['2026-06-24'], []],
    ['BR', null, ['2026-09-07', '2026-11-20'], []],
    ['AU', 'AU-VIC', ['2026-11-03'], []],
    // Four days of Eid, of which the data gives one entry.
    ['SA', null, ['2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29'], ['2026-05-30']],
    // Half a day off for some is a working day.
    ['CN', null, ['2026-10-01', '2026-10-03'], ['2026-05-04']],
  ])('of %s %s', (country, region, off, worked) => {
    const days = publicHolidays({ country, region }, year);
    expect(days).toEqual(expect.arrayContaining(off));
    for (const day of worked) expect(days).not.toContain(day);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('of several years are one list, and the same wherever it is made', () => {
    const years = { from: 2026, until: 2028 };
    const zone = process.env.TZ;
    const lists = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((name) => {
      process.env.TZ = name;
      return publicHolidays({ country: 'JP' }, years);
    });
    process.env.TZ = zone;
    expect(lists[0]).toContain('2027-01-01');
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual(lists[0]);
  });

  it('of a region that nobody knows are those of its country', () => {
    expect(publicHolidays({ country: 'FR', region: 'FR-XYZ' }, year)).toEqual(
      publicHolidays({ country: 'FR' }, year),
    );
  });

  it.each([
    [{ country: 'ZZ' }, year],
    [{ country: '__proto__' }, year],
    [{ country: 'us' }, year],
    [{ country: 'US' }, { from: 2027, until: 2026 }],
    [{ country: 'US' }, { from: 2026.5, until: 2027 }],
    [{ country: 'US' }, { from: 1900, until: 2100 }],
  ])('of %j in %j are refused', (place, years) => {
    expect(() => publicHolidays(place, years)).toThrow(
      expect.objectContaining({ code: 'invalid_payload' }),
    );
  });
});

describe('weekends', () => {
  it('are those of Unicode CLDR, as this platform has them', () => {
    // Not yet in TypeScript's own types.
    type Tagged = Intl.Locale & { getWeekInfo: () => { weekend: number[] } };
    const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const countries = letters
      .flatMap((one) => letters.map((other) => one + other))
      // Without codes of states that are no more.
      .filter(
        (code) => named.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code,
      );
    expect(countries.length).toBeGreaterThan(200);
    const differing = countries.filter((code) => {
      const { weekend } = (new Intl.Locale(`und-${code}`) as Tagged).getWeekInfo();
      return String(weekend) !== String(weekendOf(code));
    });
    expect(differing).toEqual([]);
  });
});

it('a calendar is data that every count takes', () => {
  const calendar = businessCalendarFor({ country: 'US', region: 'US-NY' }, year);
  expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
  expect(isBusinessDay('2026-11-26', calendar)).toBe(false);
  expect(addBusinessDays('2026-11-25', 1, calendar)).toBe('2026-11-27');
  const { window } = promiseFromDuration(
    { id: 'p1', kind: 'ship', madeAt: '2026-11-25T15:00:00-05:00' },
    { businessDays: 0 },
    { timeZone: 'America/New_York', cutOff: 840, calendar },
  );
  expect(window.by).toBe('2026-11-27');
});
