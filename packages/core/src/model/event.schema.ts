import * as v from 'valibot';
import { ACTORS, CHANNELS, CLAIM_KINDS, CONDITIONS, EVENT_REASONS, MILESTONES } from './event.js';
import { MoneySchema } from './money.schema.js';
import {
  DayOrInstantSchema,
  IdSchema,
  InstantSchema,
  QuantitySchema,
  text,
} from './text.schema.js';

/** Runtime schema of {@link Eta}. An estimate that cannot be read is an issue of the record, no error. */
export const EtaSchema = v.object({ from: v.nullish(text(100)), by: text(100) });

/** Runtime schema of {@link Tracking}. */
export const TrackingSchema = v.object({
  carrier: v.nullish(text(200)),
  number: v.nullish(text(200)),
  url: v.nullish(text(2_000)),
  service: v.nullish(text(200)),
  origin: v.nullish(text(200)),
});

/** Runtime schema of {@link RawStatus}. */
export const RawStatusSchema = v.object({
  code: v.nullish(text(500)),
  text: v.nullish(text(5_000)),
});

/** Runtime schema of {@link OrderEvent}. */
export const OrderEventSchema = v.object({
  id: IdSchema,
  milestone: v.picklist(MILESTONES),
  occurredAt: InstantSchema,
  recordedAt: v.nullish(InstantSchema),
  condition: v.nullish(v.picklist(CONDITIONS)),
  source: v.nullish(text(100)),
  shipmentId: v.nullish(IdSchema),
  lineIds: v.nullish(v.array(IdSchema)),
  quantity: v.nullish(QuantitySchema),
  eta: v.nullish(v.union([text(100), EtaSchema])),
  reason: v.nullish(v.picklist(EVENT_REASONS)),
  actionBy: v.nullish(v.picklist(ACTORS)),
  raw: v.nullish(RawStatusSchema),
  retracts: v.nullish(IdSchema),
  tracking: v.nullish(TrackingSchema),
  claim: v.nullish(v.picklist(CLAIM_KINDS)),
  text: v.nullish(text(5_000)),
  photoIds: v.nullish(v.array(IdSchema)),
  promiseId: v.nullish(IdSchema),
  channel: v.nullish(v.picklist(CHANNELS)),
  amount: v.nullish(MoneySchema),
  until: v.nullish(DayOrInstantSchema),
});
