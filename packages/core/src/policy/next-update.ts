import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model/order.js';
import { addBusinessHours, isoOf, parseInstant } from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';

/** A word given to a customer: so many working hours from `asOf`, then on to the next full hour. */
export function wordBy(
  asOf: Instant,
  hours: number,
  timeZone: string,
  calendar: BusinessCalendar,
): Instant {
  const exact = addBusinessHours(parseInstant(asOf), hours, timeZone, calendar);
  const rounded = Temporal.Instant.fromEpochMilliseconds(exact)
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  return isoOf(rounded.epochMilliseconds);
}
