import { saidText, wordsOf } from '../copy/index.js';
import type { Speech } from '../copy/index.js';
import { isImplied } from '../law/index.js';
import type { LawOn } from '../law/index.js';
import type { Apology, ApologySlot } from '../model/apology.js';
import { APOLOGY_SLOTS } from '../model/apology.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { Instant } from '../model/order.js';
import type { Decision } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer } from '../model/remedy.js';
import { isCalledOff } from '../remedy/called-off.js';
import { arrivalOf } from './arrival.js';
import { explain } from './fact.js';
import { affectedLines, countOf, namesOf } from './items.js';
import { writeNotice } from './notice/write-notice.js';
import { saySilence } from './say-silence.js';
import { acknowledge } from './slots/acknowledgement.js';
import { tellChange } from './slots/forbearance.js';
import { promiseNews } from './slots/next-update.js';
import { repair } from './slots/repair.js';
import { takeResponsibility } from './slots/responsibility.js';
import { sayRights } from './slots/rights.js';
import { thank } from './slots/thanks.js';
import { titleOf } from './slots/title.js';
import type { Account, RemedyStep } from './account.js';
import { troubleOf } from './trouble.js';

/** In characters: an explanation is short, or it is an excuse. */
const EXPLANATION_AT_MOST = 240;

/** What an apology is composed from, beside the case. */
export interface ApologyContext extends Speech {
  /** The reader's present: dates near it are named by their weekday. */
  readonly asOf: Instant;
  /** A fact that the store itself knows, in the reader's language; `null` says none. What the evidence names when absent. */
  readonly explanation?: string | null | undefined;
  /** The choice that is open, if one is. */
  readonly offer: Offer | null;
  /** What the law says of the promise, see `lawOn`: what a notice must state is then said. */
  readonly law?: LawOn | null | undefined;
  /** How far the remedy has come, once something was chosen or is due without a choice. */
  readonly chosen?: RemedyStep | null | undefined;
}

/**
 * Composes the apology: what broke, whose it is, one fact at most, what is done about it, thanks, and
 * when the customer hears from us next. Where nothing is broken yet, or the customer has to act, it
 * informs and thanks, and takes no guilt. `null` where the decision is to say nothing.
 *
 * Names, titles and every other text from outside go in as parameters and stay plain text.
 */
export function composeApology(
  record: OrderRecord,
  breach: Breach,
  assessment: Assessment,
  decision: Decision,
  context: ApologyContext,
): Apology | null {
  if (decision.action === 'none') return null;
  const { order } = record;
  const { asOf, law = null, brand } = context;
  const words = wordsOf(context, order, asOf);
  const lines = affectedLines(order, breach, assessment);
  const trouble = troubleOf(record, breach, assessment);
  const hasArrived = assessment.fulfilledAt !== null;
  const given = record.promises.find(({ id }) => id === assessment.promiseId);
  const account: Account = {
    words,
    trouble,
    breach,
    decision,
    asOf,
    isOurs: decision.action === 'apologise',
    items: namesOf(lines, words),
    count: countOf(lines),
    promised: given === undefined || isImplied(given) ? null : given.window.by,
    arrived: assessment.fulfilledAt,
    arrival: arrivalOf(record, assessment, trouble, asOf),
    name: saidText(order.customer?.name, 40),
    offer: context.offer,
    chosen: context.chosen ?? null,
    isRefundDue: law?.exit?.duty === 'cancel-and-refund' || isCalledOff(record, assessment),
  };

  const explanation =
    context.explanation === undefined
      ? explain(record, breach, words, { asOf, isOver: hasArrived, isPart: trouble === 'part' })
      : saidText(context.explanation, EXPLANATION_AT_MOST);
  const written =
    law === null
      ? null
      : writeNotice({
          law,
          words,
          kind: breach.kind,
          arrival: account.arrival,
          reason: explanation,
        });
  const slots: Record<ApologySlot, string | null> = {
    acknowledgement: acknowledge(account),
    responsibility: decision.voice === 'appreciate' ? null : takeResponsibility(account),
    explanation,
    repair: repair(account),
    rights:
      written !== null
        ? sayRights(written, account)
        : account.isRefundDue && !isReturning(account) && law?.ifSilent.kind === 'refund-due'
          ? saySilence(law.ifSilent, words)
          : null,
    forbearance: tellChange(record, account, brand?.changes),
    thanks: decision.voice === 'apologise' ? null : thank(account),
    nextUpdate: account.isRefundDue ? null : promiseNews(account),
  };
  const title = titleOf(account);

  return {
    locale: words.locale,
    voice: decision.voice,
    tone: decision.tone,
    severity: breach.severity,
    title,
    slots: Object.fromEntries(
      APOLOGY_SLOTS.flatMap((slot) => (slots[slot] === null ? [] : [[slot, slots[slot]]])),
    ),
    signatory: decision.signatory,
    notice: written?.notice ?? null,
    missing: words.missing,
  };
}

/** Whether the money is on its way unasked: then that is said, and not what silence would bring. */
function isReturning({ chosen }: Account): boolean {
  return chosen === 'returning' || chosen === 'returned';
}
