import * as v from 'valibot';
import { SignatorySchema, ToneSchema, VoiceSchema } from './apology.schema.js';
import { FAULTS, SEVERITIES } from './breach.js';
import { CHANNELS } from './event.js';
import { CONDITION_FIELDS, POLICY_STAGES } from './policy.js';
import type { PolicyCondition } from './policy.js';
import { PROMISE_KINDS } from './promise.js';
import { REASON_CODES } from './reason.js';
import { REMEDY_KINDS } from './remedy.js';
import {
  CountSchema,
  CurrencySchema,
  IdSchema,
  InstantSchema,
  QuantitySchema,
} from './text.schema.js';

const ActionSchema = v.picklist(['none', 'inform', 'apologise']);
const SurfaceSchema = v.picklist(['inline', 'banner', 'dialog']);
const ChannelSchema = v.picklist(CHANNELS);
const RemedyKindSchema = v.picklist(REMEDY_KINDS);
const hours = v.pipe(
  v.number(),
  v.gtValue(0, 'a number of hours above zero'),
  v.maxValue(10_000, 'at most 10000 hours'),
);

const AmountByCurrencySchema = v.record(CurrencySchema, CountSchema);

/** Runtime schema of {@link PolicyCondition}. Strict: a misspelt fact would hold for everybody. */
export const PolicyConditionSchema: v.GenericSchema<PolicyCondition> = v.strictObject({
  stage: v.exactOptional(v.picklist(POLICY_STAGES)),
  severity: v.exactOptional(v.array(v.picklist(SEVERITIES))),
  fault: v.exactOptional(v.array(v.picklist(FAULTS))),
  kind: v.exactOptional(v.array(v.picklist(PROMISE_KINDS))),
  reasons: v.exactOptional(v.array(v.picklist(REASON_CODES))),
  source: v.exactOptional(v.array(v.string())),
  country: v.exactOptional(v.array(v.string())),
  region: v.exactOptional(v.array(v.string())),
  recurrenceAtLeast: v.exactOptional(CountSchema),
  lateDaysAtLeast: v.exactOptional(CountSchema),
  orderValueAtLeast: v.exactOptional(AmountByCurrencySchema),
  lateValueAtLeast: v.exactOptional(AmountByCurrencySchema),
  customer: v.exactOptional(
    v.strictObject({
      hasAccount: v.exactOptional(v.boolean()),
      ordersAtLeast: v.exactOptional(CountSchema),
      breachesAtLeast: v.exactOptional(CountSchema),
      valueAtLeast: v.exactOptional(AmountByCurrencySchema),
    }),
  ),
  incident: v.exactOptional(v.union([v.boolean(), v.array(IdSchema)])),
  all: v.exactOptional(v.array(v.lazy(() => PolicyConditionSchema))),
  any: v.exactOptional(v.array(v.lazy(() => PolicyConditionSchema))),
  not: v.exactOptional(v.lazy(() => PolicyConditionSchema)),
});

/** Runtime schema of {@link PolicyOutcome}. */
export const PolicyOutcomeSchema = v.strictObject({
  action: v.exactOptional(ActionSchema),
  escalate: v.exactOptional(v.boolean()),
  surface: v.exactOptional(SurfaceSchema),
  voice: v.exactOptional(VoiceSchema),
  tone: v.exactOptional(ToneSchema),
  channel: v.exactOptional(ChannelSchema),
  signatory: v.exactOptional(IdSchema),
  remedies: v.exactOptional(v.array(RemedyKindSchema)),
  exit: v.exactOptional(v.boolean()),
  nextUpdateHours: v.exactOptional(hours),
  followUps: v.exactOptional(v.array(v.string())),
});

/** Runtime schema of {@link Policy}. */
export const PolicySchema = v.strictObject({
  id: IdSchema,
  version: QuantitySchema,
  signatories: v.record(v.string(), SignatorySchema),
  rules: v.array(
    v.strictObject({
      id: IdSchema,
      when: PolicyConditionSchema,
      then: PolicyOutcomeSchema,
      because: v.string(),
    }),
  ),
  remedies: v.array(
    v.strictObject({
      kind: RemedyKindSchema,
      basisPoints: v.exactOptional(CountSchema),
      of: v.exactOptional(v.picklist(['late-lines', 'order', 'shipping'])),
      arrivesInBusinessDays: CountSchema,
      validForDays: v.exactOptional(QuantitySchema),
      needsAccount: v.exactOptional(v.boolean()),
    }),
  ),
  offer: v.strictObject({
    openForDays: QuantitySchema,
    maxOptions: v.pipe(CountSchema, v.maxValue(3, 'three at most: more is a burden, not a choice')),
    capBasisPoints: CountSchema,
    answerWithinHours: hours,
  }),
});

/** Runtime schema of {@link Decision}. */
export const DecisionSchema = v.object({
  policy: v.object({ id: v.string(), version: v.number() }),
  action: ActionSchema,
  escalate: v.boolean(),
  surface: SurfaceSchema,
  voice: VoiceSchema,
  tone: ToneSchema,
  channel: ChannelSchema,
  signatory: v.nullable(SignatorySchema),
  remedies: v.array(RemedyKindSchema),
  exit: v.boolean(),
  nextUpdateBy: v.nullable(InstantSchema),
  followUps: v.array(v.string()),
  trace: v.array(
    v.object({
      ruleId: v.string(),
      fired: v.boolean(),
      because: v.string(),
      failedOn: v.nullable(v.picklist(CONDITION_FIELDS)),
      found: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    }),
  ),
});
