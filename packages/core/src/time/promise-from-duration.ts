import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';
import { addBusinessDays, isBusinessDay, weekdays } from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { addBusinessHours, instantOf } from './business-hours.js';
import { isoOf, parseInstant } from './instant.js';
import { addDays } from './local-day.js';
import { localDayOf } from './time-zone.js';

/** Nobody promises a later day, and the walk there has an end. */
const MOST = 10_000;

/** A count, or the least and the most: `3`, `[2, 4]`. Whole numbers from 0 to 10,000. */
export type Span = number | readonly [least: number, most: number];

/**
 * A promise as it is often made: "in 3 business days", "within 48 hours". Business units count on a
 * calendar, the others go through nights, weekends and holidays.
 */
export type PromiseDuration =
  | { readonly businessDays: Span }
  | { readonly days: Span }
  | { readonly businessHours: Span }
  | { readonly hours: Span };

/** On whose days a duration counts. */
export interface DurationOptions {
  /** IANA zone of whoever does the work: the cut-off is local to it, and the day begins in it. */
  readonly timeZone: string;
  /** The days and hours on which work is done; {@link weekdays} when absent. */
  readonly calendar?: BusinessCalendar | undefined;
  /**
   * Minutes after local midnight from which on a day counts as the next: 840 is "order by 14:00, ships
   * the same day". Only for days; none when absent.
   */
  readonly cutOff?: number | undefined;
  /** Business days of handling before the duration begins; 0 when absent. */
  readonly handling?: number | undefined;
  /**
   * The days on which the carrier delivers, where they are others: see {@link mondayToSaturday}. The
   * duration counts on these, handling on `calendar`.
   */
  readonly carrier?: BusinessCalendar | undefined;
}

/**
 * Makes a promise with a window out of one that was made as a duration. Days give a window of local
 * days: day zero is the first working day on which the order is in before the cut-off, and what is
 * counted are the days after it. Hours give instants.
 *
 * @param promise everything of the promise but its window; the duration runs from its `madeAt`.
 * @throws {AmendsError} `invalid_window` when a count is no whole number or the least exceeds the most,
 *   `invalid_payload` when the cut-off lies outside a day or the calendar has no working time,
 *   `invalid_instant` or `invalid_time_zone` as everywhere.
 */
export function promiseFromDuration(
  promise: Omit<OrderPromise, 'window'>,
  duration: PromiseDuration,
  options: DurationOptions,
): OrderPromise {
  const { calendar = weekdays, carrier = calendar, timeZone } = options;
  const madeAt = parseInstant(promise.madeAt, '/madeAt');
  const start = () => firstDay(madeAt, options);
  const hours = (count: number) => isoOf(addBusinessHours(madeAt, count, timeZone, calendar));
  if ('businessDays' in duration)
    return windowed(duration.businessDays, (count) => addBusinessDays(start(), count, carrier));
  if ('days' in duration) return windowed(duration.days, (count) => addDays(start(), count));
  if ('businessHours' in duration) return windowed(duration.businessHours, hours);
  return windowed(duration.hours, (count) => isoOf(madeAt + count * 3_600_000));

  function windowed(span: Span, after: (count: number) => string): OrderPromise {
    const [least, most] = typeof span === 'number' ? [null, span] : span;
    for (const count of [least ?? 0, most, options.handling ?? 0]) assertCount(count);
    if (least !== null && least > most) throw backwards();
    return { ...promise, window: { from: least === null ? null : after(least), by: after(most) } };
  }
}

/** The day from which is counted: on which the order is in, in time, and handled. */
function firstDay(madeAt: number, options: DurationOptions): LocalDay {
  const { calendar = weekdays, timeZone, cutOff = 1_440, handling = 0 } = options;
  if (!(cutOff >= 0 && cutOff <= 1_440)) {
    throw new AmendsError({
      code: 'invalid_payload',
      message:
        'This cut-off lies outside the day. Pass minutes after midnight from 0 to 1440: 840 is two in the afternoon.',
      path: '/cutOff',
    });
  }
  const today = localDayOf(madeAt, timeZone);
  const isInTime = cutOff === 1_440 || madeAt < instantOf(today, cutOff, timeZone);
  const day =
    isInTime && isBusinessDay(today, calendar) ? today : addBusinessDays(today, 1, calendar);
  return addBusinessDays(day, handling, calendar);
}

function assertCount(count: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= MOST) return;
  throw new AmendsError({
    code: 'invalid_window',
    message: 'A duration is counted in whole numbers from 0 to 10000. Pass such as 3 or [2, 4].',
  });
}

function backwards(): AmendsError {
  return new AmendsError({
    code: 'invalid_window',
    message: 'This duration ends before it begins: its least exceeds its most. Swap the two.',
  });
}
