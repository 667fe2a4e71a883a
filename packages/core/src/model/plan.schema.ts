import * as v from 'valibot';
import { ApologySchema } from './apology.schema.js';
import { BreachSchema } from './breach.schema.js';
import { DUTIES } from './plan.js';
import { DecisionSchema } from './policy.schema.js';
import { OfferSchema } from './remedy.schema.js';
import { ParamsSchema } from './text.schema.js';

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

/** Runtime schema of {@link PlanLaw}. */
export const PlanLawSchema = v.object({
  pack: v.string(),
  version: v.string(),
  date: v.string(),
  ifSilent: v.object({
    kind: v.picklist(['consent-until', 'cancelled-on', 'refund-due', 'nothing-lapses']),
    by: v.nullable(v.string()),
    refundBy: v.nullable(v.string()),
  }),
  reasons: v.array(
    v.object({
      code: v.string(),
      params: ParamsSchema,
      eventIds: v.array(v.string()),
    }),
  ),
});

/** Runtime schema of {@link Plan}. */
export const PlanSchema = v.object({
  orderId: v.string(),
  promiseId: v.string(),
  breach: v.nullable(BreachSchema),
  obligations: v.array(ObligationSchema),
  law: v.nullable(PlanLawSchema),
  decision: DecisionSchema,
  apology: v.nullable(ApologySchema),
  offer: v.nullable(OfferSchema),
});
