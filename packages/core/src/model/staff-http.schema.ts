import * as v from 'valibot';
import { SignatorySchema } from './apology.schema.js';
import { SEVERITIES } from './breach.js';
import { CHANNELS, EVENT_REASONS } from './event.js';
import { IncidentSchema, IncidentScopeSchema } from './incident.schema.js';
import { MoneySchema } from './money.schema.js';
import { BUDGET_PERIODS } from './policy.js';
import { PolicySchema } from './policy.schema.js';
import { REMEDY_KINDS } from './remedy.js';
import { CASE_NEEDS, STAFF_ROLES, STAFF_ROUTES } from './staff-http.js';
import type { StaffRouteName } from './staff-http.js';
import { CaseStateSchema, StaffViewSchema } from './staff-view.schema.js';
import {
  CountSchema,
  CurrencySchema,
  DayOrInstantSchema,
  IdSchema,
  InstantSchema,
  LocalDaySchema,
  TimeZoneSchema,
  text,
} from './text.schema.js';

const idempotencyKey = v.optional(IdSchema);
const StaffRoleSchema = v.picklist(STAFF_ROLES);
const words = v.pipe(text(5_000), v.regex(/\S/, 'some words, and not empty'));
const name = v.pipe(text(200), v.regex(/\S/, 'a name, and not empty'));
const person = v.nullish(text(200));

const pageOf = <Item extends v.GenericSchema>(item: Item) =>
  v.object({ items: v.array(item), next: v.nullable(v.string()) });

/** Runtime schema of {@link CaseSummary}. */
export const CaseSummarySchema = v.object({
  caseId: v.string(),
  orderId: v.string(),
  orderNumber: v.optional(v.string()),
  state: CaseStateSchema,
  severity: v.picklist(SEVERITIES),
  need: v.picklist(CASE_NEEDS),
  needs: v.array(v.picklist(CASE_NEEDS)),
  dueAt: InstantSchema,
  openedAt: InstantSchema,
});

/** Runtime schema of {@link CaseCounts}. */
export const CaseCountsSchema = v.object({
  cases: CountSchema,
  needs: v.object({
    failed: CountSchema,
    answer: CountSchema,
    attention: CountSchema,
    'follow-up': CountSchema,
    update: CountSchema,
    refund: CountSchema,
    'at-risk': CountSchema,
  }),
});

/** Runtime schema of {@link SentMessage}. */
export const SentMessageSchema = v.object({
  id: v.string(),
  at: InstantSchema,
  channel: v.picklist(CHANNELS),
  kind: v.string(),
  to: v.nullish(v.string()),
  adequate: v.nullable(v.boolean()),
});

/** Runtime schema of {@link StaffCase}. */
export const StaffCaseSchema = v.object({
  case: StaffViewSchema,
  sent: v.array(SentMessageSchema),
});

/** Runtime schema of {@link AnswerRequest}. */
export const AnswerRequestSchema = v.object({
  promiseId: IdSchema,
  text: v.nullish(text(2_000)),
  by: person,
  options: v.optional(
    v.pipe(
      v.array(
        v.object({
          kind: v.picklist(REMEDY_KINDS),
          value: v.nullish(MoneySchema),
          lineIds: v.optional(
            v.pipe(v.array(IdSchema), v.maxLength(1_000, 'at most 1000 lines long')),
          ),
        }),
      ),
      v.maxLength(3, 'at most three options long'),
    ),
  ),
  idempotencyKey,
});

/** Runtime schema of {@link GiveUpdateRequest}. */
export const GiveUpdateRequestSchema = v.object({
  channel: v.picklist(CHANNELS),
  reference: person,
  idempotencyKey,
});

/** Runtime schema of {@link FinishFollowUpRequest}. */
export const FinishFollowUpRequestSchema = v.object({ task: IdSchema, by: person, idempotencyKey });

/** Runtime schema of {@link BareRequest}. */
export const BareRequestSchema = v.object({ idempotencyKey });

/** Runtime schema of {@link RevokedLinks}. */
export const RevokedLinksSchema = v.object({ orderId: v.string(), revokedAt: InstantSchema });

const word = { text: words, nextUpdateBy: v.nullish(InstantSchema) };
const going = v.optional(v.picklist(['investigating', 'identified', 'monitoring']));

/** Runtime schema of {@link OpenIncidentRequest}. */
export const OpenIncidentRequestSchema = v.object({
  ...word,
  title: name,
  startedAt: v.nullish(InstantSchema),
  status: going,
  reason: v.nullish(v.picklist(EVENT_REASONS)),
  clearBy: v.nullish(DayOrInstantSchema),
  timeZone: v.nullish(TimeZoneSchema),
  scope: IncidentScopeSchema,
  signatory: v.nullish(SignatorySchema),
  idempotencyKey,
});

/** Runtime schema of {@link UpdateIncidentRequest}. */
export const UpdateIncidentRequestSchema = v.object({
  ...word,
  status: going,
  clearBy: v.nullish(DayOrInstantSchema),
  idempotencyKey,
});

/** Runtime schema of {@link ResolveIncidentRequest}. */
export const ResolveIncidentRequestSchema = v.object({ text: words, idempotencyKey });

/** Runtime schema of {@link StaffIncident}. */
export const StaffIncidentSchema = v.object({
  incident: IncidentSchema,
  named: CountSchema,
  fanOut: v.object({ checked: CountSchema, touched: CountSchema, isDone: v.boolean() }),
});

/** Runtime schema of {@link BudgetState}. */
export const BudgetStateSchema = v.object({
  id: v.string(),
  per: v.picklist(BUDGET_PERIODS),
  currency: CurrencySchema,
  limit: CountSchema,
  spent: CountSchema,
});

/** Runtime schema of {@link PolicyInForce}. */
export const PolicyInForceSchema = v.object({
  policy: PolicySchema,
  isPublished: v.boolean(),
  published: v.array(
    v.object({ id: v.string(), version: CountSchema, at: InstantSchema, actor: v.string() }),
  ),
});

/** Runtime schema of {@link PublishPolicyRequest}. */
export const PublishPolicyRequestSchema = v.object({
  policy: PolicySchema,
  replaces: CountSchema,
  idempotencyKey,
});

/** Runtime schema of {@link DeadLetter}. */
export const DeadLetterSchema = v.object({
  workId: v.string(),
  type: v.string(),
  orderId: v.nullable(v.string()),
  orderNumber: v.optional(v.string()),
  caseId: v.nullable(v.string()),
  failures: CountSchema,
  error: v.nullable(v.string()),
  failedAt: InstantSchema,
});

const key = {
  keyId: v.string(),
  name: v.string(),
  role: StaffRoleSchema,
  createdAt: InstantSchema,
  lastUsedOn: v.nullable(LocalDaySchema),
  expiresAt: v.nullable(InstantSchema),
  revokedAt: v.nullable(InstantSchema),
};

/** Runtime schema of {@link StaffKey}. */
export const StaffKeySchema = v.object(key);

/** Runtime schema of {@link IssuedKey}. */
export const IssuedKeySchema = v.object({ ...key, secret: v.nullable(v.string()) });

const span = (most: number) =>
  v.optional(
    v.pipe(
      v.number(),
      v.safeInteger('a whole number'),
      v.minValue(0, 'zero or more'),
      v.maxValue(most, `${most} at most`),
    ),
  );

/** Runtime schema of {@link CreateKeyRequest}. */
export const CreateKeyRequestSchema = v.object({
  name,
  role: StaffRoleSchema,
  expiresInDays: span(3_660),
  idempotencyKey,
});

/** Runtime schema of {@link RotateKeyRequest}. */
export const RotateKeyRequestSchema = v.object({ graceHours: span(24 * 90), idempotencyKey });

/** Runtime schema of {@link AuditEntry}. */
export const AuditEntrySchema = v.object({
  id: v.string(),
  at: InstantSchema,
  actor: v.string(),
  role: StaffRoleSchema,
  action: v.picklist(Object.keys(STAFF_ROUTES) as StaffRouteName[]),
  subject: v.nullable(v.string()),
});

/** The body that each of the staff's routes takes, `null` where it takes none, and what it answers. */
export const staffRouteSchemas = {
  listCases: { body: null, response: pageOf(CaseSummarySchema) },
  countCases: { body: null, response: CaseCountsSchema },
  readStaffCase: { body: null, response: StaffCaseSchema },
  answerAsk: { body: AnswerRequestSchema, response: StaffCaseSchema },
  giveUpdate: { body: GiveUpdateRequestSchema, response: StaffCaseSchema },
  finishFollowUp: { body: FinishFollowUpRequestSchema, response: StaffCaseSchema },
  revokeLinks: { body: BareRequestSchema, response: RevokedLinksSchema },
  readPhoto: { body: null, response: v.instance(Uint8Array) },
  listIncidents: { body: null, response: pageOf(StaffIncidentSchema) },
  openIncident: { body: OpenIncidentRequestSchema, response: StaffIncidentSchema },
  readIncident: { body: null, response: StaffIncidentSchema },
  updateIncident: { body: UpdateIncidentRequestSchema, response: StaffIncidentSchema },
  resolveIncident: { body: ResolveIncidentRequestSchema, response: StaffIncidentSchema },
  listBudgets: { body: null, response: v.array(BudgetStateSchema) },
  listDeadLetters: { body: null, response: pageOf(DeadLetterSchema) },
  replayDeadLetter: { body: BareRequestSchema, response: DeadLetterSchema },
  readInsight: {
    body: null,
    response: v.looseObject({ schema: v.literal('urn:amends:schema:insight:1') }),
  },
  readPolicy: { body: null, response: PolicyInForceSchema },
  publishPolicy: { body: PublishPolicyRequestSchema, response: PolicyInForceSchema },
  listKeys: { body: null, response: v.array(StaffKeySchema) },
  createKey: { body: CreateKeyRequestSchema, response: IssuedKeySchema },
  rotateKey: { body: RotateKeyRequestSchema, response: IssuedKeySchema },
  revokeKey: { body: BareRequestSchema, response: StaffKeySchema },
  readAudit: { body: null, response: pageOf(AuditEntrySchema) },
} as const satisfies Readonly<
  Record<
    StaffRouteName,
    { readonly body: v.GenericSchema | null; readonly response: v.GenericSchema }
  >
>;
