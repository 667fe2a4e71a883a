/**
 * Public holidays and weekends by country, for the calendars that deadlines and silences are counted
 * on. Apart from the rest because of its data: it asks `date-holidays`, which a store that wants it
 * installs beside Amends.
 */
export { businessCalendarFor } from './business-calendar-for.js';
export type { CalendarPlace, CalendarYears } from './business-calendar-for.js';
export { publicHolidays } from './public-holidays.js';
export { weekendOf } from './weekends.js';
