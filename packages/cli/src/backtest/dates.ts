import { DateTime } from 'luxon';

/** A date of the file: a whole day where it says no time of day, or midnight, else an instant. */
export interface FileDate {
  /** `YYYY-MM-DD` in the zone of the file. */
  readonly day: string;
  readonly isWholeDay: boolean;
  /** The instant, or the first one of the day. ISO 8601 with an offset. */
  readonly start: string;
  /** The instant, or the last second of the day: on a day without a time nobody knew before its end. */
  readonly end: string;
}

/** Reads dates by a pattern of luxon (`dd-MM-yyyy HH:mm`), or as ISO 8601 or SQL where there is none. */
export function readDate(text: string, zone: string, pattern: string | undefined): FileDate | null {
  // As it stands on the clock: some zones skip midnight, and a day would lose its beginning.
  const clock = pattern === undefined ? freely(text) : DateTime.fromFormat(text, pattern, utc);
  if (!clock.isValid) return null;
  const local = clock.setZone(zone, { keepLocalTime: !hasOffset(text, pattern) });
  if (!local.isValid || local.year < 1970 || local.year > 9998) return null;
  const { hour, minute, second, millisecond } = hasOffset(text, pattern) ? local : clock;
  const isWholeDay = hour + minute + second + millisecond === 0;
  const end = isWholeDay ? local.endOf('day').startOf('second') : local;
  return { day: local.toISODate(), isWholeDay, start: local.toISO(), end: end.toISO() };
}

const utc = { zone: 'utc' };

function freely(text: string): DateTime {
  const iso = DateTime.fromISO(text, utc);
  return iso.isValid ? iso : DateTime.fromSQL(text, utc);
}

/** Whether a date says its own offset from UTC. */
function hasOffset(text: string, pattern: string | undefined): boolean {
  if (pattern !== undefined) return pattern.replace(/'[^']*'/gu, '').includes('Z');
  return /\d:\d{2}.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/iu.test(text);
}
