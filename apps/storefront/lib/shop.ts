import { weekdays } from '@amends/core';
import type { BusinessCalendar } from '@amends/core';

/** Thanksgiving, Christmas and New Year: the days on which neither the workshop nor its carriers work. */
const holidays = ['2026-11-26', '2026-12-25', '2027-01-01', '2027-11-25', '2027-12-24'];

/** What the shop says of itself. */
export const shop = {
  name: 'Da Capo',
  city: 'Houston',
  timeZone: 'America/Chicago',
  /** Minutes after midnight up to which a parcel still leaves the same day: four in the afternoon. */
  cutOff: 16 * 60,
  /** Business days between leaving the workshop and the customer's door, from and to. */
  transit: { from: 3, by: 4 },
  calendar: { ...weekdays, holidays } satisfies BusinessCalendar,
} as const;
