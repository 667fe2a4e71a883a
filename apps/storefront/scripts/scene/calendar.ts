import { addBusinessDays, localDayOf, parseInstant, startOfDay } from '@amends/core';
import type { Instant, LocalDay } from '@amends/core';
import { shop } from '../../lib/shop.ts';

/** The workshop's days around the scene's own. */
export interface SceneCalendar {
  /** The day so many business days before (negative) or after today. */
  readonly day: (businessDays: number) => LocalDay;
  /** A time of such a day on the workshop's clock: `at(-2, '11:20')`. */
  readonly at: (businessDays: number, time: `${number}:${number}`) => Instant;
}

/** The calendar of a scene that stands at `now`. */
export function calendarOf(now: Instant): SceneCalendar {
  const today = localDayOf(parseInstant(now), shop.timeZone);
  const day = (businessDays: number) => addBusinessDays(today, businessDays, shop.calendar);
  return {
    day,
    at(businessDays, time) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      const midnight = startOfDay(day(businessDays), shop.timeZone);
      return new Date(midnight + (hours * 60 + minutes) * 60_000).toISOString();
    },
  };
}
