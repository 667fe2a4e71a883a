import * as v from 'valibot';
import { PROMISE_KINDS } from './promise.js';
import { DayOrInstantSchema, InstantSchema } from './text.schema.js';

const text = v.string();

/** A promise before it is broken, as a component shows it: see `PromiseView`. */
export const PromiseViewSchema = v.strictObject({
  version: v.literal(1),
  asOf: InstantSchema,
  locale: text,
  direction: v.picklist(['ltr', 'rtl']),
  timeZone: text,
  kind: v.picklist(PROMISE_KINDS),
  title: text,
  dates: v.strictObject({
    from: v.nullable(DayOrInstantSchema),
    by: v.nullable(DayOrInstantSchema),
    timeZone: text,
    text,
  }),
  cutOff: v.nullable(v.strictObject({ at: InstantSchema, timeZone: text, text })),
  kept: v.nullable(
    v.strictObject({
      inHundred: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
      text,
    }),
  ),
});
