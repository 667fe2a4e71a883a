import * as v from 'valibot';
import { ForecastModelSchema } from '../forecast/model.schema.js';
import { TRAITS } from '../forecast/traits.js';
import { FAULTS } from '../model/breach.js';
import { REASON_CODES } from '../model/reason.js';
import { REMEDY_KINDS } from '../model/remedy.js';
import { CountSchema, CurrencySchema, text } from '../model/text.schema.js';
import { DIMENSIONS } from './tally.js';

const pairs = v.pipe(
  v.array(CountSchema),
  v.check((list) => list.length % 2 === 0, 'pairs of a number and how many'),
);
const by = v.picklist(DIMENSIONS);
const value = text(500);
const statuses = {
  unknown: CountSchema,
  'on-track': CountSchema,
  'at-risk': CountSchema,
  kept: CountSchema,
  broken: CountSchema,
  void: CountSchema,
};
const cost = {
  kind: v.picklist(REMEDY_KINDS),
  currency: CurrencySchema,
  count: CountSchema,
  amount: v.pipe(v.number(), v.safeInteger('a whole number of minor units')),
};
const CauseSchema = v.object({
  reason: v.picklist(REASON_CODES),
  fault: v.picklist(FAULTS),
  cases: CountSchema,
  repeats: CountSchema,
});
const share = v.nullable(v.number());

/** Runtime schema of {@link InsightTally}. */
export const InsightTallySchema = v.object({
  schema: v.literal('urn:amends:schema:insight-tally:1'),
  version: v.literal(1),
  records: CountSchema,
  cases: CountSchema,
  kept: v.array(v.object({ by, value, ...statuses, lateDays: pairs })),
  firstWord: v.object({ hours: pairs, silent: CountSchema }),
  costs: v.array(v.object({ ...cost, state: v.picklist(['done', 'pending']) })),
  causes: v.array(CauseSchema),
  journeys: ForecastModelSchema,
});

/** Runtime schema of {@link InsightReport}. */
export const InsightReportSchema = v.object({
  schema: v.literal('urn:amends:schema:insight:1'),
  version: v.literal(1),
  records: CountSchema,
  cases: CountSchema,
  kept: v.array(
    v.object({
      by,
      value,
      ...statuses,
      share,
      lateDays: v.object({ median: v.nullable(CountSchema), ninetieth: v.nullable(CountSchema) }),
    }),
  ),
  firstWord: v.object({
    told: CountSchema,
    silent: CountSchema,
    withinADay: share,
    hours: v.object({ median: v.nullable(CountSchema), ninetieth: v.nullable(CountSchema) }),
  }),
  windows: v.array(
    v.object({
      traits: v.object(v.entriesFromList(TRAITS, v.optional(text(100)))),
      days: v.nullable(CountSchema),
      share: v.number(),
      orders: CountSchema,
    }),
  ),
  costs: v.array(v.object({ ...cost, state: v.picklist(['done', 'pending']) })),
  causes: v.array(CauseSchema),
});
