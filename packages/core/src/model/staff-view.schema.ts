import * as v from 'valibot';
import { ASSESSMENT_STATUSES } from './assessment.js';
import { BreachSchema } from './breach.schema.js';
import { MoneySchema } from './money.schema.js';
import { ObligationSchema } from './plan.schema.js';
import { DecisionSchema } from './policy.schema.js';
import { OrderPromiseSchema } from './promise.schema.js';
import { OfferExitSchema, OfferOptionSchema, PickSchema } from './remedy.schema.js';

/** Where a recovery stands. */
export const CaseStateSchema = v.picklist([
  'open',
  'offered',
  'asked',
  'chosen',
  'settled',
  'closed',
]);

const text = v.string();
const optionalText = v.nullable(text);
const count = v.number();

const ChoiceSchema = v.object({
  offerId: text,
  offerVersion: count,
  pick: PickSchema,
  at: text,
  by: v.optional(v.picklist(['customer', 'law', 'store'])),
});

const FollowUpSchema = v.object({
  task: text,
  title: optionalText,
  dueBy: optionalText,
  askedAt: text,
  doneAt: optionalText,
  by: optionalText,
  isOverdue: v.boolean(),
  to: optionalText,
  talkingPoints: v.array(
    v.object({
      code: v.picklist(['thanks', 'about', 'dates', 'made-good', 'history', 'leave-out']),
      text,
    }),
  ),
});

/** Runtime schema of {@link StaffView}. */
export const StaffViewSchema = v.object({
  version: v.literal(1),
  caseId: text,
  orderId: text,
  orderNumber: v.optional(text),
  promiseId: text,
  asOf: text,
  state: CaseStateSchema,
  openedAt: text,
  closedAt: optionalText,
  reopened: count,
  breach: BreachSchema,
  decision: v.nullable(DecisionSchema),
  obligations: v.array(ObligationSchema),
  customer: v.object({
    id: optionalText,
    name: optionalText,
    orders: v.nullable(count),
    breaches: count,
    value: v.nullable(MoneySchema),
  }),
  words: v.array(
    v.object({
      promise: OrderPromiseSchema,
      status: v.picklist(ASSESSMENT_STATUSES),
      deadline: optionalText,
      fulfilledAt: optionalText,
      escalatedAt: optionalText,
    }),
  ),
  asks: v.array(
    v.object({
      promiseId: text,
      text,
      at: text,
      answerBy: optionalText,
      answeredAt: optionalText,
      answer: optionalText,
      answeredBy: optionalText,
      isOverdue: v.boolean(),
    }),
  ),
  agreements: v.array(
    v.object({
      choice: ChoiceSchema,
      picked: v.nullable(v.union([OfferExitSchema, OfferOptionSchema])),
      progress: v.nullable(v.picklist(['requested', 'done', 'failed'])),
    }),
  ),
  goodwill: v.object({ given: MoneySchema, cap: v.nullable(MoneySchema) }),
  followUps: v.array(FollowUpSchema),
  incidentIds: v.array(text),
  nextCheckAt: optionalText,
  offerUntil: optionalText,
});
