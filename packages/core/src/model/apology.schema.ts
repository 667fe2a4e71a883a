import * as v from 'valibot';
import { APOLOGY_SLOTS } from './apology.js';
import { SEVERITIES } from './breach.js';

/** Runtime schema of {@link Signatory}. */
export const SignatorySchema = v.strictObject({
  name: v.string(),
  role: v.string(),
  imageUrl: v.nullable(v.string()),
});

/** Runtime schema of {@link Voice}. */
export const VoiceSchema = v.picklist(['appreciate', 'apologise', 'both']);

/** Runtime schema of {@link Tone}. */
export const ToneSchema = v.picklist(['plain', 'light']);

/** The filled slots: any of them may be absent. */
export const SlotsSchema = v.strictObject(
  v.entriesFromList(APOLOGY_SLOTS, v.exactOptional(v.string())),
);

/** Runtime schema of {@link LegalNotice}. */
export const LegalNoticeSchema = v.object({
  pack: v.string(),
  newDate: v.nullable(v.string()),
  answerBy: v.nullable(v.string()),
  says: v.array(v.string()),
});

/** Runtime schema of {@link Apology}. */
export const ApologySchema = v.object({
  locale: v.string(),
  voice: VoiceSchema,
  tone: ToneSchema,
  severity: v.picklist(SEVERITIES),
  title: v.string(),
  slots: SlotsSchema,
  signatory: v.nullable(SignatorySchema),
  notice: v.nullable(LegalNoticeSchema),
  missing: v.array(v.string()),
});
