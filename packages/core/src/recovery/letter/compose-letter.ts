import { namesOf } from '../../apology/index.js';
import type { CopyKey, Words } from '../../copy/index.js';
import { plainText, saidText, wordsOf } from '../../copy/index.js';
import type { Signatory } from '../../model/apology.js';
import type { CaseView, ViewOffer, ViewReceipt } from '../../model/case-view.js';
import type { OrderRecord } from '../../model/record.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { ViewOptions } from '../view/context.js';
import { contextOf } from '../view/context.js';
import { orderNamed } from '../view/order-named.js';
import { viewCase } from '../view/view-case.js';
import type { Letter, LetterChoice, LetterDate, LetterOccasion, LetterReceipt } from './letter.js';

/** What a letter is written with. */
export interface LetterOptions extends ViewOptions {
  /** Whether a law wants it sent: it says so, and cannot be stopped. */
  readonly isLegal?: boolean | undefined;
  /** What the law wants said, a sentence each, as `composeNotice` writes it: for where no apology says it. */
  readonly rights?: readonly string[] | undefined;
}

/** The parts that differ from occasion to occasion. */
type Parts = Pick<Letter, 'title' | 'opening' | 'body' | 'closing'> &
  Partial<Pick<Letter, 'dates' | 'quote' | 'receipt' | 'choice' | 'signatory'>>;

/**
 * The letter that goes to the customer on an occasion, told as of an instant from the same parts as the
 * page: `null` where there is nothing left to tell (the question was never asked, nothing is wrong any
 * more).
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function composeLetter(
  record: OrderRecord,
  current: RecoveryCase,
  occasion: LetterOccasion,
  options: LetterOptions,
): Letter | null {
  const view = viewCase(record, current, { ...options, promiseId: current.promiseId });
  const { words, affected } = contextOf(record, current, current.promiseId, options);
  const parts = partsOf(occasion, view, current, words, {
    items: namesOf(affected, words),
    rights: options.rights ?? [],
  });
  return parts && addressed(record, occasion.about, view.caseId, parts, words, options);
}

/**
 * The letter that brings a guest the link to an order that they asked for.
 *
 * @throws {AmendsError} `invalid_time_zone` when the record cannot be read.
 */
export function composeLinkLetter(
  record: OrderRecord,
  options: Pick<LetterOptions, 'asOf' | 'locale' | 'locales' | 'brand'>,
): Letter {
  const words = wordsOf(options, record.order, isoOf(parseInstant(options.asOf)));
  const parts: Parts = {
    title: words.say('letter.link.title', {}),
    opening: [words.say('letter.link.text', {})],
    body: [],
    closing: [words.say('letter.link.stranger', {})],
  };
  return addressed(record, 'link', null, parts, words, options);
}

function partsOf(
  occasion: LetterOccasion,
  view: CaseView,
  current: RecoveryCase,
  words: Words,
  { items, rights }: { readonly items: string; readonly rights: readonly string[] },
): Parts | null {
  switch (occasion.about) {
    case 'trouble':
      return troubleParts(view, words, view.apology?.title ?? view.headline.title, rights);
    case 'news':
      return troubleParts(view, words, words.say('letter.news.title', {}), rights);
    case 'law':
      // What was said before was said of how it stood then.
      return troubleParts({ ...view, apology: null }, words, view.headline.title, rights);
    case 'answer':
      return answerParts(occasion.promiseId, view, current, words);
    case 'agreed':
    case 'done':
      return receiptParts(occasion, view, words);
    case 'cancelled':
      return {
        title: words.say('letter.cancelled.title', {}),
        opening: [words.say('letter.cancelled.text', { items })],
        dates: datesOf(view, words),
        body: [],
        receipt: receiptOf(view.receipt, words),
        closing: [],
      };
  }
}

/** The apology, slot by slot, with the dates and the choice in their places. */
function troubleParts(
  view: CaseView,
  words: Words,
  title: string,
  rights: readonly string[],
): Parts | null {
  if (view.state === 'closed') return null;
  const slots = view.apology?.slots ?? {};
  return {
    title,
    opening: said(
      view.apology === null ? view.headline.summary : slots.acknowledgement,
      slots.responsibility,
    ),
    dates: datesOf(view, words),
    body: said(
      slots.explanation,
      slots.repair,
      ...(slots.rights === undefined ? rights : [slots.rights]),
      slots.forbearance,
    ),
    receipt: receiptOf(view.receipt, words),
    choice: choiceOf(view.offer, words),
    closing: said(slots.thanks, view.nextUpdate === null ? slots.nextUpdate : newsOf(view, words)),
    signatory: signatoryOf(view.apology?.signatory),
  };
}

function answerParts(
  promiseId: string,
  view: CaseView,
  current: RecoveryCase,
  words: Words,
): Parts | null {
  const asked = current.asks.find((each) => each.promiseId === promiseId);
  if (!asked?.answeredAt) return null;
  const name = saidText(asked.answeredBy, 80);
  return {
    title: words.say('letter.answer.title', {
      named: name === null ? 'other' : 'yes',
      name: name ?? '',
    }),
    opening: said(saidText(asked.answer, 2_000)),
    quote: { title: words.say('letter.answer.asked', {}), text: plainText(asked.text, 2_000) },
    dates: datesOf(view, words),
    body: [],
    choice: choiceOf(view.offer, words),
    closing: said(newsOf(view, words)),
    signatory: name === null ? null : { name, role: '' },
  };
}

function receiptParts(
  { about, receiptId }: Extract<LetterOccasion, { about: 'agreed' | 'done' }>,
  view: CaseView,
  words: Words,
): Parts | null {
  const found = view.receipts.find(({ id }) => id === receiptId);
  if (found === undefined) return null;
  const receipt = receiptOf(found, words);
  const key: CopyKey = about === 'done' ? 'letter.done.title' : 'letter.agreed.title';
  return {
    title: words.say(key, { title: found.title }),
    opening: [],
    dates: datesOf(view, words),
    body: [],
    receipt,
    closing: said(newsOf(view, words)),
  };
}

function datesOf({ dates }: CaseView, words: Words): LetterDate[] {
  const { first, current, fulfilled } = dates;
  const dated = (which: LetterDate['which'], text: string): LetterDate => ({
    which,
    title: words.say('letter.dates', { which: which === 'came' ? 'other' : which }),
    text,
  });
  const now =
    fulfilled !== null
      ? dated('came', fulfilled.text)
      : current && dated(current.basis, current.text);
  // A date that has not moved is one date.
  const isMoved = first !== null && (fulfilled !== null || first.text !== current?.text);
  return [...(isMoved ? [dated('first', first.text)] : []), ...(now ? [now] : [])];
}

function choiceOf(offer: ViewOffer | null, words: Words): LetterChoice | null {
  if (offer?.open !== true) return null;
  const { keep, exit, options, allowsAsk, askDetail, allowsDecline } = offer;
  const isShared = options.every(({ changes }) => changes === options[0]?.changes);
  return {
    waysTitle: words.say('letter.ways', {}),
    ways:
      exit === null
        ? []
        : [...(keep ? [{ kind: 'keep' as const, value: null, ...keep }] : []), wayOf(exit, null)],
    optionsTitle: words.say('letter.options', {}),
    options: [
      ...options.map((option) => ({
        ...wayOf(option, option.value?.text ?? null),
        // What holds for each of them says nothing about any.
        changes: isShared ? null : option.changes,
      })),
      ...(allowsAsk ? [other('ask', words.say('ask.title', {}), askDetail)] : []),
      ...(allowsDecline ? [other('decline', words.say('decline.title', {}), null)] : []),
    ],
    ifYouDoNothing: offer.ifYouDoNothing,
  };
}

function wayOf(
  { kind, title, detail, changes }: ViewOffer['options'][number],
  value: string | null,
): LetterChoice['ways'][number] {
  return { kind, title, value, detail, changes };
}

function other(
  kind: 'ask' | 'decline',
  title: string,
  detail: string | null,
): LetterChoice['ways'][number] {
  return { kind, title, value: null, detail: detail ?? '', changes: null };
}

function receiptOf(receipt: ViewReceipt | null, words: Words): LetterReceipt | null {
  if (receipt === null) return null;
  const { title, value, statusText, detail } = receipt;
  const reference = saidText(receipt.reference, 200);
  return {
    title,
    value: value?.text ?? null,
    statusText,
    detail,
    reference: reference === null ? null : words.say('letter.reference', { reference }),
  };
}

/** What every letter has: to whom, about which order, from whom, and why. */
function addressed(
  { order }: OrderRecord,
  about: Letter['about'],
  caseId: string | null,
  parts: Parts,
  words: Words,
  { asOf, brand, isLegal = false }: LetterOptions,
): Letter {
  const orderText = words.say('letter.order', {
    number: orderNamed(order).orderNumber ?? plainText(order.id, 60),
  });
  const { title, opening, body } = parts;
  return {
    version: 1,
    about,
    orderId: order.id,
    caseId,
    asOf,
    locale: words.locale,
    direction: words.direction,
    brand: saidText(brand?.name, 60),
    orderText,
    subject: clipped(words.say('letter.subject', { title, order: orderText }), 150),
    preview: clipped([...opening, ...body].join(' '), 140),
    dates: [],
    quote: null,
    receipt: null,
    choice: null,
    signatory: null,
    ...parts,
    open: words.say(parts.choice ? 'letter.choose' : 'letter.open', {}),
    why: words.say('letter.why', { legal: isLegal ? 'yes' : 'other' }),
    stop: isLegal || about === 'link' ? null : words.say('letter.stop', {}),
  };
}

/** The next word, as a letter promises it: the page is elsewhere for whoever reads a letter. */
function newsOf({ nextUpdate, updates }: CaseView, words: Words): string | null {
  if (nextUpdate === null) return updates.nextText;
  const moment = words.inline.moment(nextUpdate.at);
  if (nextUpdate.channel === 'page') return words.say('letter.next.page', { moment });
  return words.say(`next.${nextUpdate.channel}`, { moment });
}

/** Without the picture: a letter loads nothing. */
function signatoryOf(signatory: Signatory | null | undefined): Letter['signatory'] {
  return signatory
    ? { name: plainText(signatory.name, 80), role: plainText(signatory.role, 80) }
    : null;
}

/** What is cut would leave the marks open that keep a name from turning the words around it. */
function clipped(text: string, limit: number): string {
  const characters = Array.from(text);
  return characters.length <= limit
    ? text
    : plainText(text.replace(/[\u2066-\u2069]/gu, ''), limit);
}

function said(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? [text] : []));
}
