import * as v from 'valibot';
import { SignatorySchema, SlotsSchema, ToneSchema, VoiceSchema } from './apology.schema.js';
import { SEVERITIES } from './breach.js';
import { HEADLINE_STATUSES } from './case-view.js';
import { CHANNELS, CLAIM_KINDS } from './event.js';
import { PACES } from './follow.js';
import { INCIDENT_STATUSES } from './incident.js';
import { PROMISE_KINDS } from './promise.js';
import { REMEDY_KINDS } from './remedy.js';
import { CountSchema, DayOrInstantSchema, InstantSchema, QuantitySchema } from './text.schema.js';

// Strict throughout: a field that nobody declared is a field that nobody meant the customer to see.
const text = v.string();
const optionalText = v.nullable(text);

const moment = { at: InstantSchema, timeZone: text, text };
const ViewMomentSchema = v.strictObject(moment);
const dates = {
  from: v.nullable(DayOrInstantSchema),
  by: v.nullable(DayOrInstantSchema),
  timeZone: text,
  text,
};
const ViewDatesSchema = v.strictObject(dates);
const ViewStatedDatesSchema = v.strictObject({
  ...dates,
  promiseId: text,
  saidAt: ViewMomentSchema,
  saidBy: text,
  saidByText: text,
});
const ViewMoneySchema = v.strictObject({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: text,
  text,
});

const option = {
  id: text,
  kind: v.picklist(REMEDY_KINDS),
  title: text,
  value: v.nullable(ViewMoneySchema),
  arrives: v.nullable(ViewDatesSchema),
  detail: text,
  changes: optionalText,
  confirm: text,
};

const ViewLineSchema = v.strictObject({
  id: text,
  title: text,
  imageUrl: optionalText,
  quantity: QuantitySchema,
  fulfilled: CountSchema,
  status: v.picklist([
    'on-track',
    'at-risk',
    'late',
    'arrived',
    'arrived-late',
    'lost',
    'cancelled',
    'unknown',
  ]),
  statusText: text,
});

const ViewTimelineEntrySchema = v.strictObject({
  id: text,
  kind: v.picklist(['event', 'ours', 'expected']),
  state: v.picklist(['done', 'now', 'next']),
  tone: v.picklist(['neutral', 'caution', 'good']),
  title: text,
  detail: optionalText,
  at: v.nullable(ViewMomentSchema),
  shipmentId: optionalText,
});

const ViewShipmentSchema = v.strictObject({
  id: text,
  carrier: optionalText,
  trackingNumber: optionalText,
  trackingUrl: optionalText,
  lineIds: v.array(text),
});

const ViewKeepSchema = v.strictObject({ title: text, detail: text, changes: optionalText });
const ViewExitSchema = v.strictObject({ ...option, basis: text });

const ViewOfferSchema = v.strictObject({
  id: text,
  version: QuantitySchema,
  until: ViewMomentSchema,
  open: v.boolean(),
  keep: v.nullable(ViewKeepSchema),
  exit: v.nullable(ViewExitSchema),
  options: v.array(v.strictObject(option)),
  allowsAsk: v.boolean(),
  askDetail: optionalText,
  allowsDecline: v.boolean(),
  ifYouDoNothing: text,
});

const ViewChoiceSchema = v.strictObject({
  offerId: text,
  pick: v.variant('kind', [
    v.strictObject({ kind: v.literal('option'), optionId: text }),
    v.strictObject({ kind: v.literal('exit') }),
    v.strictObject({ kind: v.literal('ask'), text }),
    v.strictObject({ kind: v.literal('decline') }),
  ]),
  at: ViewMomentSchema,
  title: text,
});

const ViewReceiptSchema = v.strictObject({
  id: text,
  status: v.picklist(['agreed', 'done', 'delayed']),
  statusText: text,
  at: ViewMomentSchema,
  title: text,
  value: v.nullable(ViewMoneySchema),
  detail: text,
  arrives: v.nullable(ViewDatesSchema),
  reference: optionalText,
});

const ViewTroubleSchema = {
  id: text,
  title: text,
  status: v.picklist(INCIDENT_STATUSES),
  statusText: text,
  startedAt: ViewMomentSchema,
  resolvedAt: v.nullable(ViewMomentSchema),
  updates: v.array(
    v.strictObject({
      at: ViewMomentSchema,
      text,
      status: v.nullable(v.picklist(INCIDENT_STATUSES)),
      statusText: optionalText,
    }),
  ),
  nextUpdate: v.nullable(ViewMomentSchema),
  nextText: optionalText,
  account: v.nullable(v.strictObject({ at: ViewMomentSchema, text })),
  signatory: v.nullable(SignatorySchema),
};

const ViewIncidentSchema = v.strictObject({
  ...ViewTroubleSchema,
  effect: v.picklist(['none', 'risk', 'late', 'arrived', 'unknown']),
  meaning: text,
});

/** Runtime schema of {@link IncidentView}. Strict at every depth. */
export const IncidentViewSchema = v.strictObject({
  version: v.literal(1),
  asOf: InstantSchema,
  locale: text,
  direction: v.picklist(['ltr', 'rtl']),
  timeZone: text,
  ...ViewTroubleSchema,
});

const ViewLedgerEntrySchema = v.strictObject({
  promiseId: text,
  kind: v.picklist(PROMISE_KINDS),
  kindText: text,
  dates: ViewDatesSchema,
  saidAt: ViewMomentSchema,
  saidBy: text,
  saidByText: text,
  status: v.picklist(['open', 'kept', 'missed', 'moved', 'released']),
  statusText: text,
  because: optionalText,
  doneAt: v.nullable(ViewMomentSchema),
});

const ViewAskSchema = v.strictObject({
  promiseId: text,
  text,
  at: ViewMomentSchema,
  answerBy: v.nullable(ViewMomentSchema),
  status: v.picklist(['waiting', 'overdue', 'answered']),
  statusText: text,
  answer: v.nullable(
    v.strictObject({ at: ViewMomentSchema, text: optionalText, by: optionalText }),
  ),
});

const ViewReportSchema = v.strictObject({
  kinds: v.array(v.strictObject({ kind: v.picklist(CLAIM_KINDS), title: text })),
  made: v.array(
    v.strictObject({
      id: text,
      kind: v.picklist(CLAIM_KINDS),
      title: text,
      text: optionalText,
      at: ViewMomentSchema,
      lineIds: v.array(text),
    }),
  ),
});

const ViewConsentSchema = v.strictObject({
  promiseId: optionalText,
  dates: ViewDatesSchema,
  wait: ViewKeepSchema,
  exit: ViewExitSchema,
  ifYouDoNothing: text,
});

const ViewUpdatesSchema = v.strictObject({
  channel: v.picklist(CHANNELS),
  channelText: text,
  channels: v.array(v.strictObject({ channel: v.picklist(CHANNELS), title: text })),
  pace: v.picklist(PACES),
  paces: v.array(v.strictObject({ pace: v.picklist(PACES), title: text })),
  address: optionalText,
  always: text,
  next: v.nullable(ViewMomentSchema),
  nextText: optionalText,
  last: v.nullable(v.strictObject({ ...moment, channel: v.picklist(CHANNELS) })),
});

const action = v.nullable(
  v.strictObject({
    method: v.picklist(['GET', 'POST']),
    href: text,
    fields: v.record(v.string(), v.string()),
  }),
);

/** Runtime schema of {@link ViewActions}. */
export const ViewActionsSchema = v.strictObject({
  choose: action,
  claim: action,
  photo: action,
  consent: action,
  follow: action,
  live: action,
});

/** Runtime schema of {@link CaseView}. Strict at every depth: whatever is not declared is refused. */
export const CaseViewSchema = v.strictObject({
  version: v.literal(1),
  caseId: text,
  orderId: text,
  orderNumber: v.optional(text),
  promiseId: text,
  asOf: InstantSchema,
  locale: text,
  direction: v.picklist(['ltr', 'rtl']),
  timeZone: text,
  state: v.picklist(['open', 'offered', 'asked', 'chosen', 'settled', 'closed', 'quiet']),
  headline: v.strictObject({
    status: v.picklist(HEADLINE_STATUSES),
    severity: v.nullable(v.picklist(SEVERITIES)),
    title: text,
    summary: optionalText,
  }),
  dates: v.strictObject({
    kind: v.picklist(PROMISE_KINDS),
    first: v.nullable(ViewStatedDatesSchema),
    current: v.nullable(v.strictObject({ ...dates, basis: v.picklist(['stated', 'expected']) })),
    fulfilled: v.nullable(ViewMomentSchema),
    history: v.array(ViewStatedDatesSchema),
  }),
  lines: v.array(ViewLineSchema),
  timeline: v.array(ViewTimelineEntrySchema),
  shipments: v.array(ViewShipmentSchema),
  nextUpdate: v.nullable(v.strictObject({ ...moment, channel: v.picklist(CHANNELS) })),
  apology: v.nullable(
    v.strictObject({
      voice: VoiceSchema,
      tone: ToneSchema,
      title: text,
      slots: SlotsSchema,
      signatory: v.nullable(SignatorySchema),
    }),
  ),
  offer: v.nullable(ViewOfferSchema),
  choice: v.nullable(ViewChoiceSchema),
  receipt: v.nullable(ViewReceiptSchema),
  receipts: v.array(ViewReceiptSchema),
  ask: v.nullable(ViewAskSchema),
  consent: v.nullable(ViewConsentSchema),
  ledger: v.array(ViewLedgerEntrySchema),
  updates: ViewUpdatesSchema,
  report: ViewReportSchema,
  incident: v.nullable(ViewIncidentSchema),
  actions: ViewActionsSchema,
});
