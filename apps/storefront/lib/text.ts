import { parseInstant } from '@amends/core';
import type { Instant, LocalDay, Money } from '@amends/core';
import { shop } from './shop.ts';

const locale = 'en-US';
const dayOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** "$199.00". The decimal point is set in the text, so that no float touches money. */
export function price(money: Money): string {
  const units = String(money.amount).padStart(3, '0');
  const exact = `${units.slice(0, -2)}.${units.slice(-2)}` as `${number}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(
    exact,
  );
}

/** "Wed, Nov 18 – Thu, Nov 19". */
export function days(from: LocalDay, by: LocalDay): string {
  return new Intl.DateTimeFormat(locale, dayOptions)
    .formatRange(noon(from), noon(by))
    .replace(/\u2009/gu, ' ');
}

/** "Wed, Nov 18, 2026, 10:00 AM" on the workshop's clock. */
export function moment(instant: Instant): string {
  return new Intl.DateTimeFormat(locale, {
    ...dayOptions,
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: shop.timeZone,
  })
    .format(parseInstant(instant))
    .replace(/\u202f/gu, '\u00a0');
}

/** "tomorrow", "on Monday": the day after today by name, later ones by weekday. */
export function nearDay(date: LocalDay, today: LocalDay): string {
  const apart = (noon(date) - noon(today)) / 86_400_000;
  if (apart <= 0) return 'today';
  if (apart === 1) return 'tomorrow';
  return `on ${new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(noon(date))}`;
}

/** Days are written at noon UTC, in UTC: a day is the same day everywhere. */
function noon(local: LocalDay): number {
  return Date.parse(`${local}T12:00:00Z`);
}
