import { addBusinessDays, isoOf, localDayOf, parseInstant, startOfDay } from '@amends/core';
import type { Instant, LocalDay } from '@amends/core';
import { shop } from '../../lib/shop.ts';

/** The workshop's days around the scene's own. */
export interface SceneCalendar {
  /** The day so many business days before (negative) or after today. */
  readonly day: (businessDays: number) => LocalDay;
  /** A time of such a day on the workshop's clock: `at(-2, '11:20')`. */
  readonly at: (businessDays: number, time: `${number}:${number}`) => Instant;
}

/**
 * The moment at which a scene laid on some day stands: ten in the morning at the workshop, whatever
 * the hour is, so that every scene has the same morning behind it.
 */
export function sceneMomentOn(moment: Instant): Instant {
  const today = localDayOf(parseInstant(moment), shop.timeZone);
  return isoOf(startOfDay(today, shop.timeZone) + 10 * 3_600_000);
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
      return isoOf(midnight + (hours * 60 + minutes) * 60_000);
    },
  };
}
