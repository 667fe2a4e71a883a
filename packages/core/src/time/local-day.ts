import { AmendsError } from '../errors/amends-error.js';
import type { LocalDay } from '../model/order.js';
import { memo } from './memo.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = '+010000-01-01'.length;
const MS_PER_DAY = 86_400_000;

/** Milliseconds from 1970-01-01 to a day, both at midnight UTC; not a number where it is no day. */
export const startOfDayUtc = memo(20_000, (text: string): number => {
  const ms = Date.parse(text);
  // Engines roll 30 February over into March, so the day is read back.
  return !Number.isNaN(ms) && dayOfNumber(ms / MS_PER_DAY) === text ? ms : Number.NaN;
});

/** Whether `text` is a day of the calendar as `YYYY-MM-DD`; 30 February is none. */
export function isLocalDay(text: string): boolean {
  return SHAPE.test(text) && !Number.isNaN(startOfDayUtc(text));
}

/**
 * Days since 1970-01-01: the form in which days are counted with.
 *
 * @throws {AmendsError} `invalid_instant` when `day` is no day of the calendar.
 */
export function dayNumber(day: LocalDay, path?: string): number {
  // Not by its shape: the day after the last one that can be written has a longer year.
  const number = day.length > LONGEST ? Number.NaN : startOfDayUtc(day) / MS_PER_DAY;
  if (!Number.isNaN(number)) return number;
  throw new AmendsError({
    code: 'invalid_instant',
    message: 'This is no day of the calendar. Pass a day such as "2026-11-10".',
    path,
  });
}

/** The day that is `number` days after 1970-01-01. */
export const dayOfNumber = memo(20_000, (number: number): LocalDay =>
  new Date(number * MS_PER_DAY).toISOString().slice(0, -14),
);

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * The day `count` calendar days after `day`; before it when negative.
 *
 * @throws {AmendsError} `invalid_instant` when `day` is no day of the calendar.
 */
export function addDays(day: LocalDay, count: number): LocalDay {
  return dayOfNumber(dayNumber(day) + count);
}
