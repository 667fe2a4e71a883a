import * as v from 'valibot';
import { MoneySchema } from './money.schema.js';
import { REMEDY_KINDS } from './remedy.js';
import {
  IdSchema,
  InstantSchema,
  LocalDaySchema,
  QuantitySchema,
  TimeZoneSchema,
  text,
} from './text.schema.js';

const option = {
  id: v.string(),
  kind: v.picklist(REMEDY_KINDS),
  value: v.nullable(MoneySchema),
  arrivesBy: v.nullable(LocalDaySchema),
  lineIds: v.array(v.string()),
  expiresOn: v.nullable(LocalDaySchema),
  subject: v.exactOptional(v.string()),
};

/** Runtime schema of {@link OfferOption}. */
export const OfferOptionSchema = v.object(option);

/** Runtime schema of {@link OfferExit}. */
export const OfferExitSchema = v.object({ ...option, basis: v.string() });

/** Runtime schema of {@link Offer}. */
export const OfferSchema = v.object({
  id: v.string(),
  caseId: v.string(),
  version: QuantitySchema,
  madeAt: InstantSchema,
  until: InstantSchema,
  timeZone: TimeZoneSchema,
  options: v.array(OfferOptionSchema),
  exit: v.nullable(OfferExitSchema),
  allowsAsk: v.boolean(),
  allowsDecline: v.boolean(),
  answerBy: v.nullable(InstantSchema),
});

/** Runtime schema of {@link Pick}. */
export const PickSchema = v.variant('kind', [
  v.object({ kind: v.literal('option'), optionId: IdSchema }),
  v.object({ kind: v.literal('exit') }),
  v.object({
    kind: v.literal('ask'),
    text: v.pipe(text(2_000), v.regex(/\S/, 'some words: nobody can answer an empty question')),
  }),
  v.object({ kind: v.literal('decline') }),
]);
