import * as v from 'valibot';
import { ApologySchema } from './apology.schema.js';
import { BreachSchema } from './breach.schema.js';
import { DUTIES } from './plan.js';
import { DecisionSchema } from './policy.schema.js';
import { OfferSchema } from './remedy.schema.js';

/** Runtime schema of {@link Obligation}. */
export const ObligationSchema = v.object({
  pack: v.string(),
  version: v.string(),
  duty: v.picklist(DUTIES),
  dueBy: v.nullable(v.string()),
  onSilence: v.picklist(['consent', 'cancel', 'none']),
  requires: v.array(v.string()),
  citation: v.string(),
});

/** Runtime schema of {@link Plan}. */
export const PlanSchema = v.object({
  orderId: v.string(),
  promiseId: v.string(),
  breach: v.nullable(BreachSchema),
  obligations: v.array(ObligationSchema),
  decision: DecisionSchema,
  apology: v.nullable(ApologySchema),
  offer: v.nullable(OfferSchema),
});
