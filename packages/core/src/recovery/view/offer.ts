import { movesAs } from '../../apology/index.js';
import { lastDayBefore } from '../../copy/index.js';
import { isImplied } from '../../law/index.js';
import type { ViewOffer } from '../../model/case-view.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import type { Offer, OfferExit } from '../../model/remedy.js';
import { answerDue, scheduled } from '../../remedy/index.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';
import { exitView, optionView } from './option-words.js';
import { silenceText } from './silence.js';

/**
 * The choice that is open, or was until it ran out. `null` once one was made (the receipt has taken its
 * place), or once it was taken off because what it answered is over: an agreement to the new date.
 */
export function offerOf(context: ViewContext): ViewOffer | null {
  const { case: current, asOf, words } = context;
  const offer = current?.choice === null && current.closedAt === null ? current.offer : null;
  if (current === null || offer === null || isTakenOff(offer, current)) return null;
  const isOpen = current.offerLapsedAt === null && parseInstant(asOf) < parseInstant(offer.until);
  // What can no longer be taken is shown as it was offered.
  const at = isOpen ? asOf : offer.madeAt;
  return {
    id: offer.id,
    version: offer.version,
    until: {
      ...viewMoment(offer.until, words),
      text: words.day(lastDayBefore(offer.until, offer.timeZone)),
    },
    open: isOpen,
    keep: offer.exit === null ? null : keepView(offer, context),
    exit:
      offer.exit === null
        ? null
        : exitView(withinLaw(scheduled(offer.exit, offer, at), context), context),
    options: offer.options.map((option) => optionView(scheduled(option, offer, at), context)),
    allowsAsk: offer.allowsAsk,
    askDetail: offer.allowsAsk ? askDetail(offer, at, context) : null,
    allowsDecline: offer.allowsDecline,
    ifYouDoNothing: silenceText(offer, isOpen, context),
  };
}

function isTakenOff({ until }: Offer, { offerLapsedAt }: RecoveryCase): boolean {
  return offerLapsedAt !== null && parseInstant(offerLapsedAt) < parseInstant(until);
}

/** "Judith Okoro answers by Thursday, 12 PM"; `null` where no time is promised. */
export function askDetail(
  offer: Offer,
  at: string,
  { case: current, words }: ViewContext,
): string | null {
  const due = answerDue(offer, at);
  if (due === null) return null;
  const name = current?.decision?.signatory?.name ?? null;
  return words.say('ask.detail', {
    named: name === null ? 'other' : 'yes',
    name: name ?? '',
    moment: words.inline.moment(isoOf(parseInstant(due))),
  });
}

/** Keeping the order, with as much to say for it as the way out has. */
function keepView(offer: Offer, context: ViewContext): ViewOffer['keep'] {
  const { words, arrival, trouble, promise, verdict } = context;
  // There is nothing left to keep, by our own doing or in law.
  if (trouble === 'cancelled' || verdict.law.exit?.duty === 'cancel-and-refund') return null;
  const isPart = (offer.exit?.lineIds.length ?? 0) > 0;
  const title = words.say(isPart ? 'keep.title.part' : 'keep.title', {});
  const changes = keepChanges(context);
  if (offer.options.some(({ kind }) => kind === 'replace'))
    return { title, detail: words.say('keep.detail.goods', {}), changes };
  if (arrival === null) return { title, detail: words.say('keep.detail.undated', {}), changes };
  const basis = arrival.basis === 'stated' ? 'stated' : 'other';
  return {
    title,
    detail: words.say('keep.detail', {
      kind: movesAs(promise.kind),
      basis,
      span: words.inline.span(arrival.from, arrival.by),
    }),
    changes,
  };
}

/** The money comes no later than the law has it come, on whichever day it is taken. */
function withinLaw(exit: OfferExit, { verdict }: ViewContext): OfferExit {
  const { basis, refundBy } = verdict.law.exit ?? { basis: null, refundBy: null };
  const isSooner = refundBy !== null && exit.arrivesBy !== null && refundBy < exit.arrivesBy;
  return basis === exit.basis && isSooner ? { ...exit, arrivesBy: refundBy } : exit;
}

/** What it does in law to go on waiting; said beside the choice, where it is made. */
function keepChanges({ record, verdict, words }: ViewContext): string | null {
  const { effect, promiseId } = verdict.law.waiting;
  if (effect === 'nothing') return null;
  const given = record.promises.find(({ id }) => id === promiseId);
  const by = given === undefined || isImplied(given) || !given.revises ? null : given.window.by;
  const dated =
    by === null
      ? ({ dated: 'other', day: '' } as const)
      : ({ dated: 'yes', day: words.inline.day(by) } as const);
  return effect === 'agrees'
    ? words.say('law.keep.agrees', dated)
    : words.say('law.keep.ends-right', { dated: dated.dated });
}
