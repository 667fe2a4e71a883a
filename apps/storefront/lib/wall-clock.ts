import { isoOf, isLocalDay, startOfDay } from '@amends/core';
import type { Instant } from '@amends/core';

const digits = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/u;

/**
 * The instant at which clocks in `timeZone` show these digits (`2026-11-17T10:00`), or `null` where they are none.
 * On the two days a year on which clocks are changed it may be an hour off: good enough for a developer's tool.
 */
export function instantOnWall(text: string, timeZone: string): Instant | null {
  const [, day = '', hours = '', minutes = ''] = digits.exec(text) ?? [];
  if (!isLocalDay(day)) return null;
  return isoOf(startOfDay(day, timeZone) + (Number(hours) * 60 + Number(minutes)) * 60_000);
}
