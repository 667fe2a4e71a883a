import type { StatutoryExit } from '../law/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { Money } from '../model/money.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { Decision, Policy, RemedyTerms } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer, OfferExit, OfferOption, RemedyKind } from '../model/remedy.js';
import { isFailureAgain, wordBy } from '../policy/index.js';
import {
  addBusinessDays,
  addDays,
  isoOf,
  localDayOf,
  parseInstant,
  startOfDay,
  weekdays,
} from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';
import { isCalledOff } from './called-off.js';
import { canUse } from './eligible.js';
import { canSpend, emptyLedger } from './ledger.js';
import type { Ledger } from './ledger.js';
import { rankByFit } from './fit.js';
import type { LossKind } from './fit.js';
import { lossOf } from './loss.js';
import type { Loss } from './loss.js';
import { worthOf } from './worth.js';

/** What an offer is made from, beside the case. */
export interface OfferContext {
  /** The instant at which the offer is made. */
  readonly asOf: Instant;
  readonly caseId: string;
  /** The verdict that the breach came from: what has come by now is no longer cancelled or sent again. */
  readonly assessment: Assessment;
  /** Rises with every fresh offer in the same case; 1 when absent. */
  readonly version?: number | undefined;
  /**
   * The way out that the law gives, see `statutoryExit`. It is on the offer whatever the policy, the
   * caps and the budgets say, also while nothing is broken.
   */
  readonly statutory?:
    | (Pick<StatutoryExit, 'basis'> & Partial<Pick<StatutoryExit, 'duty' | 'refundBy' | 'beside'>>)
    | null
    | undefined;
  /** What has been spent: an option that a budget or a cap has no room for is not offered. Empty when absent. */
  readonly ledger?: Ledger | undefined;
  /** When the store works; Monday to Friday, nine to five, when absent. */
  readonly calendar?: BusinessCalendar | undefined;
}

/**
 * The make-goods to put to this customer: at most three that fit the loss, that this customer can
 * use, and that stay within the cap; beside them the way out, where the law gives one, or the policy
 * does and something is still missing. While nothing is broken (`breach` is `null` or pending) there
 * is no goodwill. `null` when there is nothing to put.
 */
export function makeOffer(
  record: OrderRecord,
  breach: Breach | null,
  decision: Decision,
  policy: Policy,
  context: OfferContext,
): Offer | null {
  const { asOf, caseId, assessment, version = 1, calendar = weekdays, statutory = null } = context;
  const isSaid = breach?.stage === 'actual' && decision.action !== 'none';
  if (!isSaid && statutory === null) return null;
  const { order } = record;
  const today = localDayOf(parseInstant(asOf), order.timeZone);
  const loss = lossOf(record, breach, assessment);
  const days = { today, calendar };
  // Whoever has left is owed the money, and not another choice.
  if (isCalledOff(record, assessment)) return null;

  // Where the law counts the order as cancelled the money is due, and nothing may stand in for it.
  const isDue = statutory?.duty === 'cancel-and-refund';
  const isOwedGoodwill = isSaid && !loss.isPaidBack;
  const isLetOut = isOwedGoodwill && decision.exit && loss.missing.length > 0;
  const basis = statutory?.basis ?? (isLetOut ? 'policy' : null);
  const exit = basis === null ? null : exitOf(loss, policy, days, basis, statutory?.refundBy);

  const optionsOf = (kinds: readonly RemedyKind[]) => {
    const options: OfferOption[] = [];
    for (const kind of rankByFit(kinds, loss.kind)) {
      if (options.length >= Math.min(policy.offer.maxOptions, 3)) break;
      const terms = policy.remedies.find((each) => each.kind === kind);
      const circumstances = { record, asOf, assessment, loss, exit, options, ...days };
      if (terms === undefined || !canUse(terms, circumstances)) continue;
      const left = leftFor(kind, record, policy, context);
      const limits = { capBasisPoints: policy.offer.capBasisPoints, left };
      const worth = worthOf(terms, order.currency, loss, limits);
      if (worth !== null) options.push(optionOf(terms, worth.value, loss, days));
    }
    return options;
  };
  const chosenFreely = loss.missing.length === 0 ? [] : (statutory?.beside ?? []);
  const statutoryOptions = chosenFreely.map((kind) => {
    const terms = policy.remedies.find((each) => each.kind === kind);
    return optionOf(terms ?? { kind, arrivesInBusinessDays: SUGGESTED_WITHIN }, null, loss, days);
  });
  let options = isOwedGoodwill && !isDue ? optionsOf(decision.remedies) : [];
  const isAgain = isOwedGoodwill && !isDue && isFailureAgain(breach);
  // Never words alone to somebody who was failed before: whatever else the store has that fits, and
  // where nothing does, a person who asks.
  if (isAgain && options.length === 0) options = optionsOf(policy.remedies.map(({ kind }) => kind));
  if (options.length === 0 && exit === null && !isAgain) return null;
  options = [
    ...statutoryOptions,
    ...options.filter(({ kind }) => !chosenFreely.includes(kind)),
  ].slice(0, 3);

  return {
    id: `${caseId}:${version}`,
    caseId,
    version,
    madeAt: isoOf(parseInstant(asOf)),
    timeZone: order.timeZone,
    until: isoOf(startOfDay(addDays(today, policy.offer.openForDays + 1), order.timeZone)),
    options,
    exit,
    allowsAsk: true,
    // Where the goods are gone, wanting nothing would leave the customer with nothing: that is no goodwill to decline.
    allowsDecline: !isDue && declinable.has(loss.kind),
    answerBy: wordBy(asOf, policy.offer.answerWithinHours, order.timeZone, calendar),
  };
}

/** What is due without a choice, beside the case. */
export type DueContext = Omit<OfferContext, 'ledger' | 'statutory'> & {
  readonly statutory: Pick<StatutoryExit, 'basis' | 'refundBy'>;
  /** What is cancelled. */
  readonly items: readonly { readonly lineId: string | null; readonly units: number }[];
};

/**
 * The way out of what is cancelled without a choice of the customer, at the price paid for it: an offer
 * with nothing to choose. `null` where nothing of it is missing, or nothing is left to pay back.
 */
export function dueOffer(
  record: OrderRecord,
  breach: Breach,
  policy: Policy,
  { asOf, caseId, assessment, version = 1, calendar = weekdays, statutory, items }: DueContext,
): Offer | null {
  const { timeZone } = record.order;
  const today = localDayOf(parseInstant(asOf), timeZone);
  const unitsIn = (id: string): number =>
    items.reduce((sum, { lineId, units }) => sum + (lineId === id ? units : 0), 0);
  const lines = assessment.lines.map((line) => {
    const missing = Math.min(line.total - line.fulfilled, unitsIn(line.lineId));
    return { ...line, fulfilled: line.total - missing };
  });
  const loss = lossOf(record, breach, { ...assessment, lines });
  if (assessment.lines.length > 0 && loss.missing.length === 0) return null;
  const exit = exitOf(loss, policy, { today, calendar }, statutory.basis, statutory.refundBy);
  if (exit === null || exit.value?.amount === 0) return null;
  const at = isoOf(parseInstant(asOf));
  return {
    id: `${caseId}:${version}`,
    caseId,
    version,
    madeAt: at,
    timeZone,
    until: at,
    options: [],
    exit,
    allowsAsk: false,
    allowsDecline: false,
    answerBy: null,
  };
}

/** Losses after which the customer still has, or still gets, what was bought. */
const declinable: ReadonlySet<LossKind> = new Set<LossKind>(['time', 'part', 'attention']);

/** Business days until something equivalent is suggested, where the policy has no terms for it. */
const SUGGESTED_WITHIN = 2;

interface Days {
  readonly today: LocalDay;
  readonly calendar: BusinessCalendar;
}

function optionOf(
  terms: RemedyTerms,
  value: Money | null,
  loss: Loss,
  { today, calendar }: Days,
): OfferOption {
  return {
    // One of a kind in an offer, so the kind names it.
    id: terms.kind,
    kind: terms.kind,
    value,
    arrivesBy: addBusinessDays(today, terms.arrivesInBusinessDays, calendar),
    lineIds:
      aboutMissing.has(terms.kind) && !loss.isWhole ? loss.missing.map(({ line }) => line.id) : [],
    expiresOn: terms.validForDays === undefined ? null : addDays(today, terms.validForDays),
    ...(terms.subject !== undefined && { subject: terms.subject }),
  };
}

/** The way out: what is missing is cancelled, and everything paid for it goes back. */
function exitOf(
  loss: Loss,
  policy: Policy,
  days: Days,
  basis: string,
  latest: LocalDay | null = null,
): OfferExit | null {
  const terms = policy.remedies.find(({ kind }) => kind === 'cancel-refund');
  // What the law gives needs no terms of ours; only the day would be a guess.
  if (terms === undefined && basis === 'policy') return null;
  const { payments, missing, isWhole } = loss;
  const value = isWhole || missing.length === 0 ? payments.everything : payments.goods(missing);
  // What was paid back already is nobody's to take again.
  if (value?.amount === 0 && basis === 'policy') return null;
  const made = optionOf(
    terms ?? { kind: 'cancel-refund', arrivesInBusinessDays: 0 },
    value,
    loss,
    days,
  );
  const own = terms === undefined ? null : made.arrivesBy;
  // Never later than the law allows; where we have no terms of our own, by then.
  const arrivesBy = own === null || (latest !== null && latest < own) ? latest : own;
  return { ...made, arrivesBy, basis };
}

/** What budgets and caps leave for one more remedy in this case, in minor units. */
function leftFor(
  remedy: RemedyKind,
  { order }: OrderRecord,
  policy: Policy,
  { asOf, caseId, ledger = emptyLedger }: OfferContext,
): number {
  const nothing = { amount: 0, currency: order.currency };
  const customerId = order.customer?.id ?? null;
  const asked = { at: asOf, remedy, amount: nothing, caseId, orderId: order.id, customerId };
  return canSpend(ledger, policy, { ...asked, key: '' }).left;
}

/** Remedies about what the customer has not got; the others are about the order. */
const aboutMissing: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'cancel-refund',
  'partial-refund',
  'replace',
  'substitute',
  'ship-separately',
  'expedite',
  'keep-waiting',
]);
