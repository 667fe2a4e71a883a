import { isInstant, isLocalDay } from '@amends/core';
import type { Instant, LocalDay } from '@amends/core';
import { Temporal } from 'temporal-polyfill';
import { zonesOfCountry } from './country-zones.js';

const USUAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** An instant with an offset, in the usual spelling; `null` when the text is none, or lies beyond year 9999. */
export function readInstant(text: string | null | undefined): Instant | null {
  if (text === null || text === undefined || !isInstant(text)) return null;
  // The sender's offset is worth keeping: it is the local time at the place.
  if (USUAL.test(text)) return text;
  const spelled = Temporal.Instant.from(text).toString();
  return USUAL.test(spelled) ? spelled : null;
}

/**
 * A date somebody expects. Midnight means the whole day that begins with it, in the sender's own
 * offset: read as an instant it would make every such date a day too early.
 */
export function readDayOrInstant(text: string | null | undefined): LocalDay | Instant | null {
  if (text === null || text === undefined) return null;
  if (isLocalDay(text)) return text;
  const instant = readInstant(text);
  if (instant === null) return null;
  return /T00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? instant.slice(0, 10) : instant;
}

/**
 * A date somebody expects, as carriers write it. A time without an offset says no more than its day does.
 */
export function readEstimate(text: string | null | undefined): LocalDay | Instant | null {
  const read = readDayOrInstant(text);
  if (read !== null || text === null || text === undefined) return read;
  const wall = readWallTime(text);
  return wall === null ? null : wall.toPlainDate().toString();
}

/** A date and time without an offset, when that is what the text is. */
export function readWallTime(text: string): Temporal.PlainDateTime | null {
  if (text.length > 40 || isInstant(text)) return null;
  try {
    const wall = Temporal.PlainDateTime.from(text);
    return wall.year >= 1 && wall.year <= 9998 ? wall : null;
  } catch {
    return null;
  }
}

/** The instant at which the clocks of a zone show a wall time; the later one where they show it twice. */
export function instantIn(zone: string, wall: Temporal.PlainDateTime): Instant {
  const there = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return there.toString({ timeZoneName: 'never' });
}

/** The instant of a wall time somewhere in a country; `null` when its zones would disagree. */
export function instantInCountry(country: string, wall: Temporal.PlainDateTime): Instant | null {
  const zones = zonesOfCountry(country).filter((zone) => zone.deprecated !== true);
  const instants = new Set(zones.map((zone) => instantIn(zone.name, wall)));
  const [only] = instants;
  return instants.size === 1 && only !== undefined ? only : null;
}
