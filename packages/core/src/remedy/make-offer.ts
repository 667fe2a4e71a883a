import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { Money } from '../model/money.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { Decision, Policy, RemedyTerms } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer, OfferExit, OfferOption, RemedyKind } from '../model/remedy.js';
import { wordBy } from '../policy/index.js';
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
import { canUse } from './eligible.js';
import { rankByFit } from './fit.js';
import { lossOf, paidFor, priceOf } from './loss.js';
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
  /** When the store works; Monday to Friday, nine to five, when absent. */
  readonly calendar?: BusinessCalendar | undefined;
}

/**
 * The make-goods to put to this customer: at most three that fit the loss, that this customer can
 * use, and that stay within the cap; beside them the way out, where the policy grants one and
 * something is still missing. `null` when nothing is broken yet or there is nothing to put.
 */
export function makeOffer(
  record: OrderRecord,
  breach: Breach,
  decision: Decision,
  policy: Policy,
  context: OfferContext,
): Offer | null {
  if (breach.stage === 'pending' || decision.action === 'none') return null;
  const { order } = record;
  const { asOf, caseId, assessment, version = 1, calendar = weekdays } = context;
  const today = localDayOf(parseInstant(asOf), order.timeZone);
  const loss = lossOf(order, breach, assessment);
  const days = { today, calendar };

  const exit = decision.exit ? exitOf(record, loss, policy, days) : null;
  const options: OfferOption[] = [];
  for (const kind of rankByFit(decision.remedies, loss.kind)) {
    if (options.length >= Math.min(policy.offer.maxOptions, 3)) break;
    const terms = policy.remedies.find((each) => each.kind === kind);
    if (terms === undefined || !canUse(terms, { record, asOf, assessment, loss, exit, options }))
      continue;
    const worth = worthOf(terms, order, loss, policy.offer.capBasisPoints);
    if (worth !== null) options.push(optionOf(terms, worth.value, loss, days));
  }
  if (options.length === 0 && exit === null) return null;

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
    allowsDecline: loss.kind === 'time' || loss.kind === 'part',
    answerBy: wordBy(asOf, policy.offer.answerWithinHours, order.timeZone, calendar),
  };
}

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
  };
}

/** The way out: what is missing is cancelled, and everything paid for it goes back. */
function exitOf({ order }: OrderRecord, loss: Loss, policy: Policy, days: Days): OfferExit | null {
  const terms = policy.remedies.find(({ kind }) => kind === 'cancel-refund');
  if (terms === undefined || loss.missing.length === 0) return null;
  const value = loss.isWhole ? paidFor(order, loss.missing) : priceOf(order, loss.missing);
  return { ...optionOf(terms, value, loss, days), basis: 'policy' };
}

/** Remedies about what the customer has not got; the others are about the order. */
const aboutMissing: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'cancel-refund',
  'partial-refund',
  'replace',
  'ship-separately',
]);
