import * as v from 'valibot';
import { FAULTS, SEVERITIES } from './breach.js';
import { PROMISE_KINDS } from './promise.js';
import { ReasonSchema } from './reason.schema.js';
import { CountSchema, InstantSchema } from './text.schema.js';

/** Runtime schema of {@link Breach}. */
export const BreachSchema = v.object({
  id: v.string(),
  orderId: v.string(),
  promiseId: v.string(),
  kind: v.picklist(PROMISE_KINDS),
  stage: v.picklist(['pending', 'actual']),
  severity: v.picklist(SEVERITIES),
  fault: v.picklist(FAULTS),
  recurrence: v.object({ order: CountSchema, customer: CountSchema }),
  lines: v.array(v.object({ lineId: v.string(), units: CountSchema })),
  lateDays: CountSchema,
  since: InstantSchema,
  reasons: v.array(ReasonSchema),
});
