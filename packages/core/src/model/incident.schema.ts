import * as v from 'valibot';
import { SignatorySchema } from './apology.schema.js';
import { EVENT_REASONS } from './event.js';
import { INCIDENT_STATUSES } from './incident.js';
import {
  DayOrInstantSchema,
  IdSchema,
  InstantSchema,
  TimeZoneSchema,
  text,
} from './text.schema.js';

const names = (longest: number) =>
  v.nullish(v.pipe(v.array(IdSchema), v.maxLength(longest, `at most ${longest} entries long`)));
const words = v.pipe(text(5_000), v.minLength(1, 'a text, and not empty'));

/** Runtime schema of {@link IncidentScope}. Strict: a misspelt field would widen what it touches. */
export const IncidentScopeSchema = v.strictObject({
  placed: v.nullish(
    v.strictObject({ from: v.nullish(InstantSchema), until: v.nullish(InstantSchema) }),
  ),
  countries: names(300),
  regions: names(5_000),
  carriers: names(1_000),
  warehouses: names(10_000),
  skus: names(100_000),
  orderIds: names(1_000_000),
});

/** Runtime schema of {@link IncidentUpdate}. */
export const IncidentUpdateSchema = v.object({
  id: IdSchema,
  at: InstantSchema,
  text: words,
  status: v.nullish(v.picklist(INCIDENT_STATUSES)),
  nextUpdateBy: v.nullish(InstantSchema),
});

/** Runtime schema of {@link Incident}. */
export const IncidentSchema = v.object({
  id: IdSchema,
  title: v.pipe(text(200), v.minLength(1, 'a text, and not empty')),
  status: v.picklist(INCIDENT_STATUSES),
  startedAt: InstantSchema,
  resolvedAt: v.nullish(InstantSchema),
  reason: v.nullish(v.picklist(EVENT_REASONS)),
  clearBy: v.nullish(DayOrInstantSchema),
  timeZone: v.nullish(TimeZoneSchema),
  scope: IncidentScopeSchema,
  updates: v.pipe(v.array(IncidentUpdateSchema), v.maxLength(1_000, 'at most 1000 entries long')),
  account: v.nullish(v.object({ at: InstantSchema, text: words })),
  signatory: v.nullish(SignatorySchema),
});
