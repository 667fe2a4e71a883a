import * as v from 'valibot';
import { ERROR_STATUS } from '../errors/amends-error.js';
import type { AmendsErrorCode } from '../errors/amends-error.js';
import { CaseViewSchema } from './case-view.schema.js';
import { CLAIM_KINDS } from './event.js';
import { PickSchema } from './remedy.schema.js';
import { IdSchema, QuantitySchema, text } from './text.schema.js';

const idempotencyKey = v.optional(IdSchema);

/** Runtime schema of {@link OrderView}. */
export const OrderViewSchema = v.strictObject({
  orderId: v.string(),
  cases: v.array(CaseViewSchema),
});

/** Runtime schema of {@link ChoiceRequest}. */
export const ChoiceRequestSchema = v.object({
  offerId: IdSchema,
  offerVersion: QuantitySchema,
  pick: PickSchema,
  idempotencyKey,
});

/** Runtime schema of {@link ClaimRequest}. */
export const ClaimRequestSchema = v.object({
  claim: v.picklist(CLAIM_KINDS),
  lineIds: v.nullish(v.pipe(v.array(IdSchema), v.maxLength(1_000, 'at most 1000 lines long'))),
  text: v.nullish(text(2_000)),
  idempotencyKey,
});

/** Runtime schema of {@link LiveEvent}. */
export const LiveEventSchema = v.object({
  type: v.literal('order.changed'),
  order: OrderViewSchema,
});

/** Runtime schema of {@link Problem}. */
export const ProblemSchema = v.object({
  type: v.string(),
  code: v.picklist(Object.keys(ERROR_STATUS) as AmendsErrorCode[]),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  view: v.optional(CaseViewSchema),
  issues: v.optional(v.array(v.object({ path: v.string(), message: v.string() }))),
});

/** The body that each route takes, `null` where it takes none, and what it answers. */
export const routeSchemas = {
  readOrder: { body: null, response: OrderViewSchema },
  readCase: { body: null, response: CaseViewSchema },
  choose: { body: ChoiceRequestSchema, response: CaseViewSchema },
  claim: { body: ClaimRequestSchema, response: OrderViewSchema },
  live: { body: null, response: LiveEventSchema },
} as const;
