import * as v from 'valibot';
import { TRAITS } from '../../forecast/traits.js';
import { CountSchema, InstantSchema, text } from '../../model/text.schema.js';

const share = v.nullable(v.number());
const days = v.nullable(CountSchema);

/** Runtime schema of {@link Backtest}. */
export const BacktestSchema = v.object({
  schema: v.literal('urn:amends:schema:backtest:1'),
  version: v.literal(1),
  asOf: InstantSchema,
  orders: v.object({
    read: CountSchema,
    leftOut: v.object({ 'no-promise': CountSchema, open: CountSchema, void: CountSchema }),
  }),
  learned: v.object({
    orders: CountSchema,
    until: InstantSchema,
    times: CountSchema,
    modelBytes: CountSchema,
  }),
  tested: v.object({
    orders: CountSchema,
    from: InstantSchema,
    until: InstantSchema,
    missed: CountSchema,
    neverCame: CountSchema,
  }),
  warnings: v.array(
    v.object({
      rule: v.picklist(['forecast', 'deadline-passed', 'eta', 'stall', 'countdown']),
      threshold: v.nullable(v.number()),
      warned: CountSchema,
      right: CountSchema,
      precision: share,
      recall: share,
      twoDaysBefore: share,
      leadDays: v.object({ tenth: days, median: days, ninetieth: days }),
    }),
  ),
  calibration: v.array(
    v.object({
      moment: v.picklist(['placed', 'shipped']),
      chance: v.number(),
      asked: CountSchema,
      answered: CountSchema,
      came: share,
      meanDays: share,
    }),
  ),
  reliability: v.array(
    v.object({
      from: v.number(),
      to: v.number(),
      mornings: CountSchema,
      meanChance: share,
      kept: share,
    }),
  ),
  windows: v.array(
    v.object({
      traits: v.object(v.entriesFromList(TRAITS, v.optional(text(100)))),
      days,
      share: v.number(),
      orders: CountSchema,
      tested: CountSchema,
      kept: share,
      promisedDays: share,
      keptAsPromised: share,
    }),
  ),
});
