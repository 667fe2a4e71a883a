import { contentsOf, unitsOf } from '../assess/contents.js';
import { reconcile } from '../evidence/index.js';
import { isScan } from '../evidence/milestones.js';
import type { Assessment } from '../model/assessment.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { RemedyTerms } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { OfferExit, OfferOption, RemedyKind } from '../model/remedy.js';
import { addBusinessDays, deadlineOf, localDayOf, parseInstant } from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';
import { LATER_MONEY } from './fit.js';
import type { Loss } from './loss.js';

/** Everything that decides whether this customer can use a remedy. */
export interface Circumstances {
  readonly record: OrderRecord;
  readonly asOf: Instant;
  /** The day of `asOf` in the order's zone. */
  readonly today: LocalDay;
  readonly calendar: BusinessCalendar;
  readonly assessment: Assessment;
  readonly loss: Loss;
  readonly exit: OfferExit | null;
  /** What is on the offer already. */
  readonly options: readonly OfferOption[];
}

/** Whether this customer, in this case, on this day and in this place, could do anything with a remedy. */
export function canUse(terms: RemedyTerms, circumstances: Circumstances): boolean {
  const { record, today } = circumstances;
  const { customer, country } = record.order;
  if (terms.needsAccount === true && customer?.hasAccount !== true) return false;
  if (terms.availableUntil !== undefined && today > terms.availableUntil) return false;
  if (terms.availableIn !== undefined && !terms.availableIn.includes(country ?? '')) return false;
  return fitsCase[terms.kind]?.(circumstances, terms) ?? true;
}

/** What each kind asks of a case beside; what is not named asks nothing. */
const fitsCase: Readonly<
  Partial<Record<RemedyKind, (circumstances: Circumstances, terms: RemedyTerms) => boolean>>
> = {
  'store-credit': ({ record, options }) =>
    record.order.customer?.hasAccount === true && !hasLaterMoney(options),
  'discount-next-order': ({ options }) => !hasLaterMoney(options),
  'gift-card': ({ options }) => !hasLaterMoney(options),
  // The way out already gives this back.
  'partial-refund': ({ exit, loss }) => exit === null && loss.missing.length > 0,
  // Where the rest has a date already, it is on its own as it is.
  'ship-separately': (circumstances) =>
    isStillHere(circumstances) && circumstances.assessment.expected === null,
  substitute: isStillHere,
  expedite: (circumstances, terms) => isStillHere(circumstances) && isSooner(circumstances, terms),
  'keep-waiting': ({ assessment, loss }) =>
    loss.missing.length > 0 && assessment.fulfilledAt === null && assessment.expected !== null,
  'free-item': (_circumstances, { subject }) => subject !== undefined,
  donate: (_circumstances, { subject }) => subject !== undefined,
};

/** Two ways to be paid later are one option too many. */
function hasLaterMoney(options: readonly OfferOption[]): boolean {
  return options.some(({ kind }) => LATER_MONEY.has(kind));
}

/** Whether something is missing and none of it is on its way: it can still be sent in another manner. */
function isStillHere({ record, asOf, loss }: Circumstances): boolean {
  if (loss.missing.length === 0) return false;
  // What is gone is not on its way, whatever was scanned before.
  if (loss.kind === 'goods' || loss.kind === 'contract') return true;
  const { facts } = reconcile(record, parseInstant(asOf));
  const contents = contentsOf(facts);
  return !loss.missing.some(({ line, units }) =>
    facts.some((fact) => isScan(fact) && unitsOf(contents, fact, { id: line.id, units }) > 0),
  );
}

/** Whether a faster service comes before what is expected anyway. */
function isSooner(
  { record, assessment, today, calendar }: Circumstances,
  { arrivesInBusinessDays }: RemedyTerms,
): boolean {
  if (assessment.expected === null) return true;
  const zone = record.order.timeZone;
  const expected = localDayOf(deadlineOf(assessment.expected.by, zone) - 1, zone);
  return addBusinessDays(today, arrivesInBusinessDays, calendar) < expected;
}
