import * as v from 'valibot';
import { CountSchema, InstantSchema, text } from '../model/text.schema.js';
import { LONGEST } from './group.js';
import { LEGS } from './legs.js';
import type { ForecastGroup } from './model.js';
import { LONGEST_TRAIT, TRAITS } from './traits.js';

const counts = v.pipe(
  v.array(v.pipe(CountSchema, v.maxValue(1_000_000_000, 'at most a thousand million'))),
  v.maxLength(2 * (LONGEST + 1), 'a list of days with their counts'),
  v.check(isCounts, 'pairs of a day and a count above zero, in rising days up to 180'),
);

function isCounts(pairs: number[]): boolean {
  const days = pairs.filter((_, at) => at % 2 === 0);
  return (
    pairs.length % 2 === 0 &&
    days.every((day, at) => day <= LONGEST && day > (days[at - 1] ?? -1)) &&
    pairs.every((count, at) => at % 2 === 0 || count > 0)
  );
}

// One level a trait: a document that nests deeper is no model, and must not exhaust the stack.
const smallest: v.GenericSchema<ForecastGroup> = v.object({
  ended: counts,
  left: counts,
  parts: v.pipe(v.array(v.never()), v.maxLength(0, 'empty')),
});
const group = TRAITS.reduce<v.GenericSchema<ForecastGroup>>(
  (part) =>
    v.object({
      ended: counts,
      left: counts,
      parts: v.array(v.tuple([v.picklist(TRAITS), text(LONGEST_TRAIT), part])),
    }),
  smallest,
);

/** Runtime schema of {@link ForecastModel}. */
export const ForecastModelSchema = v.object({
  schema: v.literal('urn:amends:schema:forecast-model:1'),
  version: v.literal(1),
  learnedUntil: v.nullable(InstantSchema),
  strength: v.pipe(
    v.number(),
    v.minValue(0, 'zero or more'),
    v.maxValue(1_000_000, 'at most a million'),
  ),
  legs: v.pipe(
    v.array(v.tuple([v.picklist(LEGS), group])),
    v.maxLength(LEGS.length, 'one entry a leg'),
  ),
});
