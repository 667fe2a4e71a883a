import type { ViewChoice, ViewReceipt } from '../../model/case-view.js';
import type { Agreement } from '../../model/recovery-case.js';
import type { Choice, Offer, OfferExit, OfferOption } from '../../model/remedy.js';
import { scheduled } from '../../remedy/index.js';
import { deadlineOf, parseInstant } from '../../time/index.js';
import { saidText } from '../../copy/index.js';
import { pickedFrom } from '../picked-from.js';
import { agreements } from '../agreements.js';
import { isDone } from '../standing.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';
import { askDetail } from './offer.js';
import { exitTaken, exitView, optionView } from './option-words.js';

/** What the customer picked, and when. */
export function choiceOf(context: ViewContext): ViewChoice | null {
  const made = madeChoice(context);
  // What nobody chose is no choice; its receipt tells of it.
  if (made === null || isUnasked(made.choice)) return null;
  const { choice, offer } = made;
  return {
    offerId: choice.offerId,
    pick: choice.pick,
    at: viewMoment(choice.at, context.words),
    title: titleOf(choice, offer, context),
  };
}

/** The durable record of what was agreed last: one for every choice, "no, thank you" among them. */
export function receiptOf(context: ViewContext): ViewReceipt | null {
  const { case: current } = context;
  if (current === null) return null;
  const standing = madeChoice(context);
  // What was agreed in an earlier life of the case rests; what is still owed does not.
  const owed = current.agreed.filter((agreement) => !isDone(agreement, current)).at(-1) ?? null;
  const shown = standing ?? owed;
  return shown === null ? null : receiptFor(shown, context);
}

/** Everything that was ever agreed in this case, newest first. */
export function receiptsOf(context: ViewContext): ViewReceipt[] {
  if (context.case === null) return [];
  return [...agreements(context.case)]
    .reverse()
    .flatMap((agreement) => receiptFor(agreement, context) ?? []);
}

function receiptFor(agreement: Agreement, context: ViewContext): ViewReceipt | null {
  const { choice, offer, remedy } = agreement;
  const { words } = context;
  const at = viewMoment(choice.at, words);
  const id = remedy?.id ?? `${offer.id}:${choice.pick.kind}`;
  const blank = { id, at, value: null, arrives: null, reference: null };
  switch (choice.pick.kind) {
    case 'decline':
      return {
        ...blank,
        status: 'done',
        statusText: words.say('receipt.noted', { moment: words.moment(choice.at, 'short') }),
        title: titleOf(choice, offer, context),
        detail: words.say('receipt.decline.detail', {}),
      };
    case 'ask':
      return { ...blank, ...askReceipt(choice, offer, context) };
    default: {
      const picked = pickedFrom(offer, choice);
      if (picked === null) return null;
      const taken = scheduled(picked, offer, choice.at);
      return { ...blank, ...remedyReceipt(taken, agreement, context) };
    }
  }
}

function askReceipt(
  choice: Choice,
  offer: Offer,
  context: ViewContext,
): Pick<ViewReceipt, 'status' | 'statusText' | 'title' | 'detail'> {
  const { words, asOf } = context;
  const title = words.say('receipt.ask.title', {});
  const asked = context.case?.asks.find(({ at }) => at === choice.at);
  if (asked?.answeredAt) {
    const moment = words.moment(asked.answeredAt, 'short');
    const statusText = words.say('receipt.answered', { moment });
    return { status: 'done', statusText, title, detail: saidText(asked.answer, 2_000) ?? '' };
  }
  const due = asked?.answerBy ?? null;
  if (due !== null && parseInstant(asOf) >= parseInstant(due)) {
    const detail = words.say('receipt.unanswered.detail', { moment: words.inline.moment(due) });
    return { status: 'delayed', statusText: words.say('receipt.unanswered', {}), title, detail };
  }
  return {
    status: 'agreed',
    statusText: words.say('receipt.received', { moment: words.moment(choice.at, 'short') }),
    title,
    detail: askDetail(offer, choice.at, context) ?? '',
  };
}

function remedyReceipt(
  picked: OfferOption | OfferExit,
  { remedy, choice }: Agreement,
  context: ViewContext,
): Pick<
  ViewReceipt,
  'status' | 'statusText' | 'title' | 'value' | 'detail' | 'arrives' | 'reference'
> {
  const { words, asOf, record } = context;
  const isExit = 'basis' in picked;
  const { value, detail, arrives, title } = isExit
    ? { ...exitView(picked, context), title: exitTaken(picked, context) }
    : optionView(picked, context);
  const said = { title, value, arrives, reference: remedy?.reference ?? null };
  if (remedy?.progress === 'done') {
    const moment = words.moment(remedy.doneAt ?? choice.at, 'short');
    return { ...said, status: 'done', statusText: words.say('receipt.done', { moment }), detail };
  }
  const { arrivesBy } = picked;
  if (arrivesBy !== null && parseInstant(asOf) >= deadlineOf(arrivesBy, record.order.timeZone)) {
    return {
      ...said,
      status: 'delayed',
      statusText: words.say('receipt.delayed', {}),
      detail: words.say('receipt.delayed.detail', { day: words.inline.day(arrivesBy) }),
    };
  }
  const moment = words.moment(choice.at, 'short');
  const key = isUnasked(choice) ? 'receipt.under-way' : 'receipt.agreed';
  return { ...said, status: 'agreed', statusText: words.say(key, { moment }), detail };
}

/** Whether it came about without the customer: the money is due by law, and nobody was asked. */
function isUnasked({ by = 'customer' }: Choice): boolean {
  return by !== 'customer';
}

function titleOf({ pick }: Choice, offer: Offer, context: ViewContext): string {
  const { words } = context;
  switch (pick.kind) {
    case 'ask':
      return words.say('ask.title', {});
    case 'decline':
      return words.say('decline.title', {});
    case 'exit':
      return offer.exit === null ? '' : exitTaken(offer.exit, context);
    case 'option': {
      const option = offer.options.find(({ id }) => id === pick.optionId);
      return option === undefined ? '' : optionView(option, context).title;
    }
  }
}

function madeChoice({ case: current }: ViewContext): Agreement | null {
  const { choice, offer } = current ?? {};
  return current && choice && offer ? { offer, choice, remedy: current.remedy } : null;
}
