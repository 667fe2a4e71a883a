import type { ViewChoice, ViewReceipt } from '../../model/case-view.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import type { Choice, Offer, OfferExit, OfferOption } from '../../model/remedy.js';
import { scheduled } from '../../remedy/index.js';
import { deadlineOf, parseInstant } from '../../time/index.js';
import { pickedFrom } from '../events/choosing.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';
import { askDetail } from './offer.js';
import { exitTaken, exitView, optionView } from './option-words.js';

/** What the customer picked, and when. */
export function choiceOf(context: ViewContext): ViewChoice | null {
  const made = madeChoice(context);
  if (made === null) return null;
  const { choice, offer } = made;
  return {
    offerId: choice.offerId,
    pick: choice.pick,
    at: viewMoment(choice.at, context.words),
    title: titleOf(choice, offer, context),
  };
}

/** The durable record of what was agreed: one for every choice, "no, thank you" among them. */
export function receiptOf(context: ViewContext): ViewReceipt | null {
  const made = madeChoice(context);
  if (made === null) return null;
  const { choice, offer, current } = made;
  const { words } = context;
  const at = viewMoment(choice.at, words);
  const id = current.remedy?.id ?? `${offer.id}:${choice.pick.kind}`;
  const blank = { id, at, value: null, arrives: null, reference: null };
  const moment = words.moment(choice.at, 'short');
  switch (choice.pick.kind) {
    case 'decline':
      return {
        ...blank,
        status: 'done',
        statusText: words.say('receipt.noted', { moment }),
        title: titleOf(choice, offer, context),
        detail: words.say('receipt.decline.detail', {}),
      };
    case 'ask':
      return {
        ...blank,
        status: 'agreed',
        statusText: words.say('receipt.received', { moment }),
        title: words.say('receipt.ask.title', {}),
        detail: askDetail(offer, choice.at, context) ?? '',
      };
    default: {
      const picked = pickedFrom(offer, choice);
      if (picked === null) return null;
      const taken = scheduled(picked, offer, choice.at);
      return { ...blank, ...remedyReceipt(taken, current, choice, context) };
    }
  }
}

function remedyReceipt(
  picked: OfferOption | OfferExit,
  { remedy }: RecoveryCase,
  choice: Choice,
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
  return { ...said, status: 'agreed', statusText: words.say('receipt.agreed', { moment }), detail };
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

function madeChoice({
  case: current,
}: ViewContext): { current: RecoveryCase; choice: Choice; offer: Offer } | null {
  const { choice, offer } = current ?? {};
  if (!current || !choice || !offer) return null;
  return { current, choice, offer };
}
