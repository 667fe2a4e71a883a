import * as v from 'valibot';
import { ERROR_STATUS } from '../errors/error-status.js';
import type { AmendsErrorCode } from '../errors/amends-error.js';
import { CaseViewSchema, IncidentViewSchema } from './case-view.schema.js';
import { CLAIM_KINDS } from './event.js';
import { FOLLOW_CHANNELS, PACES } from './follow.js';
import { PHOTOS_AT_MOST } from './http.js';
import { PickSchema } from './remedy.schema.js';
import { IdSchema, QuantitySchema, text } from './text.schema.js';

const idempotencyKey = v.optional(IdSchema);

/** Runtime schema of {@link OrderView}. */
export const OrderViewSchema = v.strictObject({
  orderId: v.string(),
  orderNumber: v.optional(v.string()),
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
  photoIds: v.nullish(
    v.pipe(
      v.array(IdSchema),
      v.maxLength(PHOTOS_AT_MOST, `at most ${PHOTOS_AT_MOST} pictures long`),
    ),
  ),
  idempotencyKey,
});

/** Runtime schema of {@link ConsentRequest}. */
export const ConsentRequestSchema = v.object({
  answer: v.picklist(['wait', 'cancel']),
  promiseId: v.nullish(IdSchema),
  idempotencyKey,
});

/** Runtime schema of {@link FollowRequest}. */
export const FollowRequestSchema = v.object({
  channel: v.picklist(FOLLOW_CHANNELS),
  // 254 is the longest address that mail can carry (RFC 5321, 4.5.3.1.3).
  address: v.nullish(text(254)),
  pace: v.optional(v.picklist(PACES)),
  idempotencyKey,
});

/** Runtime schema of {@link StopUpdatesRequest}. */
export const StopUpdatesRequestSchema = v.object({ idempotencyKey });

/** Runtime schema of {@link LookupRequest}. */
export const LookupRequestSchema = v.object({
  orderNumber: IdSchema,
  email: v.pipe(text(254), v.minLength(1, 'an e-mail address, and not empty')),
});

/** Runtime schema of {@link LookupAnswer}. */
export const LookupAnswerSchema = v.strictObject({ text: v.string() });

/** Runtime schema of {@link PhotoAnswer}. */
export const PhotoAnswerSchema = v.strictObject({ photoId: v.string() });

/** Runtime schema of the response of `incidents`. */
export const IncidentsSchema = v.array(IncidentViewSchema);

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

/**
 * The JSON body that each route takes, `null` where it takes none, and what it answers. The body of
 * `photo` is a picture's bytes.
 */
export const routeSchemas = {
  readOrder: { body: null, response: OrderViewSchema },
  readCase: { body: null, response: CaseViewSchema },
  choose: { body: ChoiceRequestSchema, response: CaseViewSchema },
  consent: { body: ConsentRequestSchema, response: CaseViewSchema },
  claim: { body: ClaimRequestSchema, response: OrderViewSchema },
  photo: { body: null, response: PhotoAnswerSchema },
  follow: { body: FollowRequestSchema, response: OrderViewSchema },
  stopUpdates: { body: StopUpdatesRequestSchema, response: OrderViewSchema },
  findOrder: { body: LookupRequestSchema, response: LookupAnswerSchema },
  incidents: { body: null, response: IncidentsSchema },
  live: { body: null, response: LiveEventSchema },
} as const;
