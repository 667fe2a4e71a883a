import * as v from 'valibot';
import type { AmendsErrorCode } from '../errors/amends-error.js';
import { isInstant } from '../time/instant.js';
import { isLocalDay } from '../time/local-day.js';
import { isTimeZone } from '../time/time-zone.js';

/** The error code of a check that has one of its own, by the test it makes. */
export const CODE_OF_TEST = new Map<unknown, AmendsErrorCode>();

/** A check with a code of its own. `message` completes "… must be". */
function coded(code: AmendsErrorCode, test: (text: string) => boolean, message: string) {
  CODE_OF_TEST.set(test, code);
  return v.check(test, message);
}

/** Whether a text is a day of the calendar or an instant with an offset. */
export function isDayOrInstant(text: string): boolean {
  return isLocalDay(text) || isInstant(text);
}

const CURRENCY = /^[A-Z]{3}$/;
CODE_OF_TEST.set(CURRENCY, 'invalid_money');

/** A schema with a sentence for whoever reads its JSON Schema. */
export function described<Schema extends v.GenericSchema>(
  schema: Schema,
  means: string,
): v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]> {
  return v.pipe(schema, v.description(means));
}

/** A text of at most so many characters. */
export function text(longest: number) {
  return v.pipe(v.string(), v.maxLength(longest, `at most ${longest} characters long`));
}

/** A name that something else refers to. */
export const IdSchema = v.pipe(text(200), v.minLength(1, 'an id, and not empty'));

/** ISO 8601 with an offset. */
export const InstantSchema = v.pipe(
  v.string(),
  coded(
    'invalid_instant',
    isInstant,
    'an instant with an offset, such as "2026-11-02T15:04:00-05:00"',
  ),
);

/** `YYYY-MM-DD`. */
export const LocalDaySchema = v.pipe(
  v.string(),
  coded('invalid_instant', isLocalDay, 'a day of the calendar, such as "2026-11-10"'),
);

/** A local day, which counts whole, or an instant. */
export const DayOrInstantSchema = v.pipe(
  v.string(),
  coded(
    'invalid_instant',
    isDayOrInstant,
    'a day of the calendar, such as "2026-11-10", or an instant with an offset, such as "2026-11-10T17:00:00-05:00"',
  ),
);

/** A zone of the IANA database. */
export const TimeZoneSchema = v.pipe(
  v.string(),
  coded(
    'invalid_time_zone',
    isTimeZone,
    'an IANA time zone that exists, such as "America/New_York"',
  ),
);

/** ISO 4217. */
export const CurrencySchema = v.pipe(
  v.string(),
  v.regex(CURRENCY, 'an ISO 4217 currency code in upper case, such as "EUR"'),
);

/** BCP 47. */
export const LocaleSchema = v.pipe(
  text(100),
  v.check((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }, 'a BCP 47 language tag, such as "en-US"'),
);

const whole = v.pipe(v.number(), v.safeInteger('a whole number'));

/** A whole number, zero or more. */
export const CountSchema = v.pipe(whole, v.minValue(0, 'a whole number, zero or more'));

/** A whole number, one or more. */
export const QuantitySchema = v.pipe(whole, v.minValue(1, 'a whole number, one or more'));

/** Flat values that explain a code. */
export const ParamsSchema = v.record(
  v.string(),
  v.nullable(v.union([v.string(), v.number(), v.boolean()])),
);
