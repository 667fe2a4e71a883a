import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model/order.js';
import type { Offer, OfferOption } from '../model/remedy.js';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  isoOf,
  localDayOf,
  parseInstant,
  weekdays,
} from '../time/index.js';

/**
 * An option as it stands when it is taken at `at`: an offer is open for days, and what was "by
 * Friday" on Monday is not on Thursday. As many business days later as were promised when the offer
 * was made.
 */
export function scheduled<Option extends OfferOption>(
  option: Option,
  offer: Offer,
  at: Instant,
): Option {
  const made = localDayOf(parseInstant(offer.madeAt), offer.timeZone);
  const taken = localDayOf(parseInstant(at), offer.timeZone);
  if (taken <= made) return option;
  const { arrivesBy, expiresOn } = option;
  return {
    ...option,
    arrivesBy:
      arrivesBy && addBusinessDays(taken, businessDaysBetween(made, arrivesBy, weekdays), weekdays),
    expiresOn: expiresOn && addDays(taken, calendarDays(made, expiresOn)),
  };
}

/** By when a person answers an ask that is put at `at`: the same time of day, as many business days on. */
export function answerDue(offer: Offer, at: Instant): Instant | null {
  if (offer.answerBy === null) return null;
  const zone = offer.timeZone;
  const made = localDayOf(parseInstant(offer.madeAt), zone);
  const asked = localDayOf(parseInstant(at), zone);
  if (asked <= made) return offer.answerBy;
  const due = Temporal.Instant.from(offer.answerBy).toZonedDateTimeISO(zone);
  const days = businessDaysBetween(made, due.toPlainDate().toString(), weekdays);
  const day = Temporal.PlainDate.from(addBusinessDays(asked, days, weekdays));
  return isoOf(
    day.toZonedDateTime({ timeZone: zone, plainTime: due.toPlainTime() }).epochMilliseconds,
  );
}

function calendarDays(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: 'day' }).days;
}
