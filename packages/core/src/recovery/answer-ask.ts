import { AmendsError } from '../errors/amends-error.js';
import type { AmendsErrorCode, Result } from '../errors/amends-error.js';
import { shareOf } from '../model/money.js';
import type { Money } from '../model/money.js';
import type { RemedyTerms } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseAsk, CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Offer, OfferOption, RemedyKind } from '../model/remedy.js';
import { wordBy } from '../policy/index.js';
import { canSpend, emptyLedger, lossOf, makeOffer } from '../remedy/index.js';
import {
  addBusinessDays,
  addDays,
  isoOf,
  localDayOf,
  parseInstant,
  startOfDay,
  weekdays,
} from '../time/index.js';
import { knownOf } from './known.js';
import type { AdvanceOptions } from './options.js';
import { brokenWords } from './sub-promises.js';
import { verdictOn } from './verdict.js';
import type { Verdict } from './verdict.js';

/** One make-good that a person puts to the customer. */
export interface AnswerOption {
  /** One of the policy's remedies. */
  readonly kind: RemedyKind;
  /** What the customer gains, in the order's currency; `null` for a deed. Never above the policy's cap. */
  readonly value: Money | null;
  /** The lines it concerns; the whole order when absent. */
  readonly lineIds?: readonly string[] | undefined;
}

/** What a person answers. */
export interface AskAnswer {
  /** The promise to answer that this keeps: `promiseId` of the ask. */
  readonly promiseId: string;
  /** In that person's own words, 2,000 characters at most; `null` where the options say it all. */
  readonly text: string | null;
  /** Who answers, as the customer reads the name. */
  readonly by: string | null;
  /** At most three. Empty: what fits by the policy is put again, so that nobody loses a choice by asking. */
  readonly options: readonly AnswerOption[];
}

const LONGEST_ANSWER = 2_000;
const MOST_OPTIONS = 3;

/**
 * Keeps a person's answer to what a customer asked, with at most three options that the store can live
 * with: the event to append, or the reason why not. The statutory way out is on the offer whatever was
 * answered. Refusals are values: `not_found`, `already_chosen`, `invalid_payload`, `invalid_money`,
 * `currency_mismatch`, with the path of what is wrong.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function answerAsk(
  given: OrderRecord,
  current: RecoveryCase,
  answer: AskAnswer,
  options: AdvanceOptions,
): Result<{ readonly events: readonly CaseEvent[] }> {
  const asked = current.asks.find(({ promiseId }) => promiseId === answer.promiseId);
  const problem = refusalOf(current, asked, answer);
  if (problem !== null) return problem;
  const record = knownOf(given, options);
  const verdict = verdictOn(record, current.promiseId, {
    ...options,
    brokenWords: brokenWords(record, current, options),
  });
  const limits = limitsOf(record, verdict, options, current.id);
  for (const [at, option] of answer.options.entries()) {
    const refused = refuseOption(option, record, limits, `/options/${at}`);
    if (refused !== null) return refused;
  }
  const at = isoOf(parseInstant(options.asOf));
  const { promiseId, by } = answer;
  const text = answer.text?.trim() ?? '';
  const offer = offerOf(record, verdict, current, answer, limits, options);
  return {
    ok: true,
    value: {
      events: [{ type: 'ask.answered', at, promiseId, text: text === '' ? null : text, by, offer }],
    },
  };
}

/** What a person may offer. */
interface Limits {
  readonly terms: ReadonlyMap<RemedyKind, RemedyTerms>;
  /** The most that one option is worth, in minor units; `null` where nobody knows what was paid. */
  readonly cap: number | null;
  /** Whether the budgets and caps of the policy have room for it. */
  readonly hasRoom: (kind: RemedyKind, value: Money) => boolean;
}

function limitsOf(
  record: OrderRecord,
  { assessment, breach }: Verdict,
  { policy, asOf, ledger = emptyLedger }: AdvanceOptions,
  caseId: string,
): Limits {
  const { paid } = lossOf(record, breach, assessment);
  const offerable = policy.remedies.filter(({ kind }) => !ownPlace.has(kind));
  return {
    terms: new Map(offerable.map((terms) => [terms.kind, terms])),
    cap: paid === null ? null : shareOf(paid, policy.offer.capBasisPoints).amount,
    hasRoom: (remedy, amount) => {
      const { id: orderId, customer } = record.order;
      const customerId = customer?.id ?? null;
      const wanted = { key: '', at: asOf, remedy, amount, caseId, orderId, customerId };
      return canSpend(ledger, policy, wanted).ok;
    },
  };
}

/** What has a place of its own beside the options, always. */
const ownPlace: ReadonlySet<RemedyKind> = new Set<RemedyKind>(['cancel-refund', 'something-else']);

function refusalOf(
  current: RecoveryCase,
  asked: CaseAsk | undefined,
  answer: AskAnswer,
): Refusal | null {
  if (asked === undefined)
    return refuse(
      'not_found',
      'This case holds no such question. Name one of its asks.',
      '/promiseId',
    );
  if (asked.answeredAt !== null)
    return refuse(
      'already_chosen',
      'This question has been answered, and the answer stands.',
      '/promiseId',
    );
  if (current.choice !== null && current.choice.pick.kind !== 'ask')
    return refuse(
      'already_chosen',
      'The customer has chosen since, and that stands. Read the case again before you answer.',
    );
  if (answer.options.length > MOST_OPTIONS)
    return refuse(
      'invalid_payload',
      'More than three options are no choice. Leave some out.',
      '/options',
    );
  const text = answer.text?.trim() ?? '';
  if (text.length > LONGEST_ANSWER)
    return refuse(
      'invalid_payload',
      'An answer has at most 2,000 characters. Shorten it.',
      '/text',
    );
  if (text === '' && answer.options.length === 0)
    return refuse('invalid_payload', 'An answer needs words, or options, or both.', '/text');
  return null;
}

function refuseOption(
  { kind, value, lineIds }: AnswerOption,
  { order }: OrderRecord,
  { terms, cap, hasRoom }: Limits,
  path: string,
): Refusal | null {
  if (!terms.has(kind))
    return refuse(
      'invalid_payload',
      'The policy knows no such remedy. Name one of its remedies.',
      `${path}/kind`,
    );
  if (lineIds?.some((lineId) => !order.lines.some(({ id }) => id === lineId)) === true)
    return refuse(
      'invalid_payload',
      'The order has no such line. Name lines by their ids.',
      `${path}/lineIds`,
    );
  if (value === null) return null;
  if (value.currency !== order.currency)
    return refuse(
      'currency_mismatch',
      'The value is not in the currency of the order. Give it in that one.',
      `${path}/value`,
    );
  if (!Number.isSafeInteger(value.amount) || value.amount <= 0)
    return refuse(
      'invalid_money',
      'A value is a whole number of minor units, more than none.',
      `${path}/value`,
    );
  if (cap === null)
    return refuse(
      'invalid_payload',
      'Nobody knows what was paid, so no value can be held to the cap. Add the prices or the total to the record.',
      `${path}/value`,
    );
  if (value.amount > cap)
    return refuse(
      'invalid_payload',
      'The value is above the cap of the policy, a share of what was paid for what is late. Offer less, or raise the cap.',
      `${path}/value`,
    );
  if (!hasRoom(kind, value))
    return refuse(
      'invalid_payload',
      'A budget or a cap of the policy has no room left for this value. Offer less, or something that costs no money.',
      `${path}/value`,
    );
  return null;
}

function offerOf(
  record: OrderRecord,
  { assessment, breach, law }: Verdict,
  current: RecoveryCase,
  answer: AskAnswer,
  { terms }: Limits,
  { asOf, policy, calendar = weekdays, ledger }: AdvanceOptions,
): Offer | null {
  const { decision, offersMade, id: caseId } = current;
  if (decision === null) return null;
  const { timeZone } = record.order;
  const version = offersMade + 1;
  const context = { asOf, caseId, assessment, version, statutory: law.exit, calendar, ledger };
  const fitting = makeOffer(record, breach, decision, policy, context);
  if (answer.options.length === 0) return fitting;
  const today = localDayOf(parseInstant(asOf), timeZone);
  const blank: Offer = fitting ?? {
    id: `${caseId}:${version}`,
    caseId,
    version,
    madeAt: isoOf(parseInstant(asOf)),
    timeZone,
    until: isoOf(startOfDay(addDays(today, policy.offer.openForDays + 1), timeZone)),
    options: [],
    exit: null,
    allowsAsk: true,
    allowsDecline: true,
    answerBy: wordBy(asOf, policy.offer.answerWithinHours, timeZone, calendar),
  };
  const options = answer.options.map(({ kind, value, lineIds = [] }, at): OfferOption => {
    const { arrivesInBusinessDays, validForDays, subject } = terms.get(kind) ?? {
      arrivesInBusinessDays: 0,
    };
    const isFirst = answer.options.findIndex((each) => each.kind === kind) === at;
    return {
      id: isFirst ? kind : `${kind}-${at + 1}`,
      kind,
      value,
      arrivesBy: addBusinessDays(today, arrivesInBusinessDays, calendar),
      lineIds,
      expiresOn: validForDays === undefined ? null : addDays(today, validForDays),
      ...(subject !== undefined && { subject }),
    };
  });
  return { ...blank, options };
}

interface Refusal {
  readonly ok: false;
  readonly error: AmendsError;
}

function refuse(code: AmendsErrorCode, message: string, path?: string): Refusal {
  return { ok: false, error: new AmendsError({ code, message, path }) };
}
