export * from './business-calendar.js';
export { addBusinessHours } from './business-hours.js';
export * from './deadline.js';
export * from './instant.js';
export { addDays, isLocalDay } from './local-day.js';
export * from './promise-from-duration.js';
export { assertTimeZone, isTimeZone, localDayOf, startOfDay } from './time-zone.js';
