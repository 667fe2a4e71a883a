import { describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../../time/index.js';
import { federalHolidays, workingDaysAround } from './federal-holidays.js';

describe('federal holidays', () => {
  // As the Office of Personnel Management publishes them; 2022 began on a Saturday, kept in 2021.
  it.each([
    [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2022, '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
  ])('of %i are those that are published', (year, days) => {
    expect(federalHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('have no Juneteenth before it was one', () => {
    expect(federalHolidays(2020)).not.toContain('2020-06-19');
  });

  it('are left out of seven working days, over the turn of the year too', () => {
    const from = (day: string) => addBusinessDays(day, 7, workingDaysAround(day));
    expect(from('2026-11-20')).toBe('2026-12-02');
    expect(from('2026-12-22')).toBe('2027-01-04');
    expect(from('2026-11-13')).toBe('2026-11-24');
  });
});
