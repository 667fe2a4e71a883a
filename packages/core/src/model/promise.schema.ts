import * as v from 'valibot';
import { PROMISE_KINDS } from './promise.js';
import {
  DayOrInstantSchema,
  IdSchema,
  InstantSchema,
  TimeZoneSchema,
  text,
} from './text.schema.js';

/** Runtime schema of {@link PromiseWindow}. */
export const PromiseWindowSchema = v.object({
  from: v.nullish(DayOrInstantSchema),
  by: v.nullable(DayOrInstantSchema),
});

/** Runtime schema of {@link OrderPromise}. */
export const OrderPromiseSchema = v.object({
  id: IdSchema,
  kind: v.picklist(PROMISE_KINDS),
  window: PromiseWindowSchema,
  timeZone: v.nullish(TimeZoneSchema),
  lineIds: v.nullish(v.array(IdSchema)),
  madeAt: InstantSchema,
  source: v.nullish(text(100)),
  essential: v.nullish(v.boolean()),
  revises: v.nullish(IdSchema),
});
