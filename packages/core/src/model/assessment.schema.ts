import * as v from 'valibot';
import { ASSESSMENT_STATUSES } from './assessment.js';
import { PROMISE_KINDS } from './promise.js';
import { IssueSchema, ReasonSchema } from './reason.schema.js';
import { CountSchema, DayOrInstantSchema, InstantSchema } from './text.schema.js';

const status = v.picklist(ASSESSMENT_STATUSES);

/** Runtime schema of {@link Assessment}. */
export const AssessmentSchema = v.object({
  orderId: v.string(),
  promiseId: v.string(),
  kind: v.picklist(PROMISE_KINDS),
  status,
  asOf: InstantSchema,
  deadline: v.nullable(InstantSchema),
  brokenAt: v.nullable(InstantSchema),
  fulfilledAt: v.nullable(InstantSchema),
  lateBy: v.nullable(CountSchema),
  expected: v.nullable(v.object({ from: v.nullable(DayOrInstantSchema), by: DayOrInstantSchema })),
  progress: v.object({ fulfilled: CountSchema, total: CountSchema }),
  lines: v.array(
    v.object({ lineId: v.string(), status, fulfilled: CountSchema, total: CountSchema }),
  ),
  reasons: v.array(ReasonSchema),
  issues: v.array(IssueSchema),
});
