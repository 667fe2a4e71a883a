import Holidays from 'date-holidays';
import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay, Maybe } from '../model/order.js';
import { addDays } from '../time/index.js';

/** Where somebody works. */
export interface CalendarPlace {
  /** ISO 3166-1 alpha-2: `US`. */
  readonly country: string;
  /** ISO 3166-2: `US-NY`; the country as a whole when absent or unknown to the data. */
  readonly region?: Maybe<string>;
}

/** The years to list, both included. */
export interface CalendarYears {
  readonly from: number;
  readonly until: number;
}

const MS_PER_HOUR = 3_600_000;
const MOST_YEARS = 50;

/**
 * The public holidays of a place as local days, in order, each once: whole days off by law or decree,
 * with the days that stand in for one that falls on a weekend. Half holidays, school holidays and
 * observances are working days. From `date-holidays`, whose lists are kept by volunteers (CC BY-SA
 * 3.0): check them once a year for the countries you ship to.
 *
 * @throws {AmendsError} `invalid_payload` when the country is not among the data, or the years are no
 *   years or more than fifty.
 */
export function publicHolidays(
  { country, region }: CalendarPlace,
  { from, until }: CalendarYears,
): LocalDay[] {
  if (
    !Number.isInteger(from) ||
    !Number.isInteger(until) ||
    from > until ||
    until - from >= MOST_YEARS
  ) {
    throw refusal(
      '/years',
      'These are no years to list. Pass whole years such as { from: 2026, until: 2028 }, at most fifty.',
    );
  }
  const book = new Holidays();
  if (!Object.hasOwn(book.getCountries(), country)) {
    throw refusal(
      '/country',
      'There are no holidays for this country. Pass an ISO 3166-1 code such as "US", or list the days in a calendar of your own.',
    );
  }
  book.init(country, region?.slice(country.length + 1) ?? '');
  const days = new Set<LocalDay>();
  for (let year = from; year <= until; year += 1) {
    for (const { type, date, start, end } of book.getHolidays(year)) {
      const hours = (end.getTime() - start.getTime()) / MS_PER_HOUR;
      if (type !== 'public') continue;
      // Clocks that change make a day of 23 hours; half a holiday has twelve.
      for (let day = 0; day < Math.round(hours / 24 - 0.1); day += 1)
        days.add(addDays(date.slice(0, 10), day));
    }
  }
  return [...days].sort();
}

function refusal(path: string, message: string): AmendsError {
  return new AmendsError({ code: 'invalid_payload', message, path });
}
