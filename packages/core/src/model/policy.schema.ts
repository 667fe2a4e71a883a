import * as v from 'valibot';
import { SignatorySchema, ToneSchema, VoiceSchema } from './apology.schema.js';
import { CHANNELS } from './event.js';
import { CONDITION_FIELDS } from './policy-condition.js';
import {
  AmountByCurrencySchema,
  CountrySchema,
  PolicyConditionSchema,
} from './policy-condition.schema.js';
import { BUDGET_PERIODS } from './policy.js';
import { REMEDY_KINDS } from './remedy.js';
import {
  CountSchema,
  CurrencySchema,
  IdSchema,
  InstantSchema,
  LocalDaySchema,
  QuantitySchema,
  TimeZoneSchema,
  described,
  text,
} from './text.schema.js';

const ActionSchema = v.picklist(['none', 'inform', 'apologise']);
const SurfaceSchema = v.picklist(['inline', 'banner', 'dialog']);
const ChannelSchema = v.picklist(CHANNELS);
const RemedyKindSchema = v.picklist(REMEDY_KINDS);
const PeriodSchema = v.picklist(BUDGET_PERIODS);
const hours = v.pipe(
  v.number(),
  v.gtValue(0, 'a number of hours above zero'),
  v.maxValue(10_000, 'at most 10000 hours'),
);
const because = described(v.string(), 'Why, in a sentence, with the source.');

/** Runtime schema of {@link PolicyOutcome}. */
export const PolicyOutcomeSchema = v.strictObject({
  action: v.exactOptional(
    described(ActionSchema, 'What is done at all: nothing, a plain word, or an apology.'),
  ),
  escalate: v.exactOptional(described(v.boolean(), 'Whether a person looks at it.')),
  surface: v.exactOptional(described(SurfaceSchema, 'Where the storefront says it.')),
  voice: v.exactOptional(described(VoiceSchema, 'Thank for waiting, apologise for it, or both.')),
  tone: v.exactOptional(
    described(
      ToneSchema,
      'Plain, or light where the harm is slight; the engine allows light nowhere else.',
    ),
  ),
  channel: v.exactOptional(
    described(
      ChannelSchema,
      'How the customer is told beside the page; never a text message for something grave.',
    ),
  ),
  signatory: v.exactOptional(described(IdSchema, 'Who signs: an id in signatories.')),
  remedies: v.exactOptional(
    described(
      v.array(RemedyKindSchema),
      'What may be offered, best first where the fit to the loss is equal. cancel-refund grants the way out; something-else is on every offer.',
    ),
  ),
  exit: v.exactOptional(
    described(
      v.boolean(),
      'Whether the store itself lets the customer cancel for a full refund. What the law gives is there in any case.',
    ),
  ),
  nextUpdateHours: v.exactOptional(
    described(hours, 'Business hours until the customer hears from the store again.'),
  ),
  followUps: v.exactOptional(
    described(v.array(IdSchema), 'What staff do besides: ids in followUps.'),
  ),
});

const AbsenceSchema = v.strictObject({
  from: described(LocalDaySchema, 'First day away.'),
  until: described(LocalDaySchema, 'Last day away.'),
  deputy: v.exactOptional(
    described(
      IdSchema,
      'Who stands in: an id in signatories. The next in the roster who is there, when absent.',
    ),
  ),
});

const RosterEntrySchema = v.strictObject({
  ...SignatorySchema.entries,
  away: v.exactOptional(described(v.array(AbsenceSchema), 'When somebody else signs instead.')),
});

const RuleSchema = v.strictObject({
  id: described(IdSchema, 'Names the rule in traces.'),
  when: described(
    PolicyConditionSchema,
    'What the rule asks for. Every given field holds; an empty condition holds always.',
  ),
  then: described(
    PolicyOutcomeSchema,
    'What the rule sets. Later rules override earlier ones, field by field.',
  ),
  because,
});

const RemedyTermsSchema = v.strictObject({
  kind: described(RemedyKindSchema, 'The remedy that these terms are of.'),
  basisPoints: v.exactOptional(
    described(CountSchema, 'Its worth as a share, in hundredths of a per cent: 1500 is 15 %.'),
  ),
  of: v.exactOptional(
    described(
      v.picklist(['late-lines', 'order', 'shipping']),
      'What the share is of; the late lines when absent.',
    ),
  ),
  amounts: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'A fixed worth in the place of a share, in minor units by currency. Who pays in another currency is not offered it.',
    ),
  ),
  atLeast: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'A share is raised to this much, in minor units by currency.',
    ),
  ),
  atMost: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'A share is lowered to this much, in minor units by currency.',
    ),
  ),
  costs: v.exactOptional(
    described(
      AmountByCurrencySchema,
      'What it costs the store where that is not its worth to the customer, in minor units by currency. Counts against budgets; no customer sees it.',
    ),
  ),
  arrivesInBusinessDays: described(CountSchema, 'Business days until it is with the customer.'),
  validForDays: v.exactOptional(
    described(QuantitySchema, 'Calendar days for which credit or a code can be used.'),
  ),
  needsAccount: v.exactOptional(
    described(v.boolean(), 'Whether the customer needs an account to use it.'),
  ),
  availableIn: v.exactOptional(
    described(
      v.array(CountrySchema),
      'Countries of the destination in which it can be used; everywhere when absent.',
    ),
  ),
  availableUntil: v.exactOptional(described(LocalDaySchema, 'Last day on which it is offered.')),
  subject: v.exactOptional(
    described(
      text(80),
      'What it is, as the customer reads it: the thing given (free-item) or sent instead (substitute), or who receives the gift (donate).',
    ),
  ),
  because: v.exactOptional(because),
});

const BudgetSchema = v.strictObject({
  id: described(IdSchema, 'Names the budget in refusals and reports.'),
  per: described(
    PeriodSchema,
    'How often it begins anew, on the store’s own calendar. Weeks begin on Monday.',
  ),
  amounts: described(
    AmountByCurrencySchema,
    'The most that goodwill may cost in a period, in minor units by currency.',
  ),
  remedies: v.exactOptional(
    described(v.array(RemedyKindSchema), 'The remedies that count; all goodwill when absent.'),
  ),
  because: v.exactOptional(because),
});

const CapsSchema = v.strictObject({
  perCase: v.exactOptional(
    described(AmountByCurrencySchema, 'The most for one case, in minor units by currency.'),
  ),
  perOrder: v.exactOptional(
    described(AmountByCurrencySchema, 'The most for one order, in minor units by currency.'),
  ),
  perCustomer: v.exactOptional(
    v.strictObject({
      amounts: described(
        AmountByCurrencySchema,
        'The most for one customer, in minor units by currency.',
      ),
      per: v.exactOptional(
        described(PeriodSchema, 'Counted anew every period; for ever when absent.'),
      ),
    }),
  ),
  because: v.exactOptional(because),
});

const FollowUpTermsSchema = v.strictObject({
  title: described(text(120), 'As staff read it.'),
  when: described(v.picklist(['now', 'settled']), 'At once, or when the case is settled.'),
  dueInBusinessDays: described(CountSchema, 'Business days from then.'),
  because: v.exactOptional(because),
});

const OfferTermsSchema = v.strictObject({
  openForDays: described(QuantitySchema, 'Calendar days for which an offer stays open.'),
  maxOptions: described(
    v.pipe(CountSchema, v.maxValue(3, 'three at most: more is a burden, not a choice')),
    'At most this many options beside the way out.',
  ),
  capBasisPoints: described(
    CountSchema,
    'Goodwill never exceeds this share of the loss, in hundredths of a per cent: 10000 is the loss itself.',
  ),
  answerWithinHours: described(hours, 'Business hours within which a person answers an ask.'),
  because: v.exactOptional(
    described(
      v.strictObject(
        v.entriesFromList(
          ['openForDays', 'maxOptions', 'capBasisPoints', 'answerWithinHours'],
          v.exactOptional(v.string()),
        ),
      ),
      'Why each number is what it is, with the source.',
    ),
  ),
});

/** Runtime schema of {@link Policy}. */
export const PolicySchema = v.strictObject({
  id: described(IdSchema, 'Names the policy in every decision.'),
  version: described(
    QuantitySchema,
    'Rises with every change, so that a decision says which text it was made by.',
  ),
  signatories: described(
    v.record(v.string(), RosterEntrySchema),
    'Everybody who may sign, by id, from junior to senior.',
  ),
  rules: described(
    v.array(RuleSchema),
    'Read from top to bottom; every one that holds adds to the decision.',
  ),
  remedies: described(
    v.array(RemedyTermsSchema),
    'The catalogue: what each remedy is worth, and for whom it is.',
  ),
  offer: described(OfferTermsSchema, 'What holds for every offer.'),
  currencies: v.exactOptional(
    described(
      v.array(CurrencySchema),
      'What the store sells in, ISO 4217. Amounts in any other are refused.',
    ),
  ),
  timeZone: v.exactOptional(
    described(
      TimeZoneSchema,
      'IANA zone of the store, in which budgets begin anew; UTC when absent.',
    ),
  ),
  budgets: v.exactOptional(
    described(v.array(BudgetSchema), 'The most that goodwill may cost in a period.'),
  ),
  caps: v.exactOptional(
    described(CapsSchema, 'The most goodwill that one case, order or customer receives.'),
  ),
  followUps: v.exactOptional(
    described(
      v.record(v.string(), FollowUpTermsSchema),
      'What staff may be asked to do, by the id that rules name.',
    ),
  ),
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
      sets: v.array(v.string()),
    }),
  ),
});
