import { weekdays } from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';
import { publicHolidays } from './public-holidays.js';
import type { CalendarPlace, CalendarYears } from './public-holidays.js';
import { weekendOf } from './weekends.js';

export type { CalendarPlace, CalendarYears } from './public-holidays.js';

/**
 * The calendar of a place: its weekend, its public holidays, and nine to five. Plain data: make it once,
 * keep it as JSON, and pass it wherever a `calendar` is asked for. What differs goes on top:
 * `{ ...businessCalendarFor(…), weekend: [7] }` for a carrier that delivers on Saturdays.
 *
 * @throws {AmendsError} `invalid_payload` as {@link publicHolidays}.
 */
export function businessCalendarFor(place: CalendarPlace, years: CalendarYears): BusinessCalendar {
  return {
    weekend: weekendOf(place.country),
    holidays: publicHolidays(place, years),
    hours: weekdays.hours,
  };
}
