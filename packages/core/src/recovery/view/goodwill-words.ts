import { movesAs } from '../../apology/index.js';
import { saidText } from '../../copy/index.js';
import type { DateText } from '../../copy/index.js';
import type { ViewOption } from '../../model/case-view.js';
import type { OfferOption } from '../../model/remedy.js';
import type { ViewContext } from './context.js';

/** What an option's words are made of. */
export interface OptionParts {
  readonly items: string;
  readonly money: string;
  readonly day: DateText | string;
  readonly until: DateText | string;
  readonly expires: 'yes' | 'other';
  /** "To your Visa ending 4242, by Friday". */
  readonly toPurse: string;
  /** That the order stays as it is; `null` where nothing more of it comes. */
  readonly stays: string | null;
}

type OptionText = Pick<ViewOption, 'title' | 'detail' | 'changes' | 'confirm'>;

/** The words of the make-goods that a store adds to the plain ones: a gift, a call, a faster service. */
export function goodwillWords(
  { kind, subject }: OfferOption,
  { words, case: current, arrival, promise }: ViewContext,
  { items, money, day, until, expires, toPurse, stays }: OptionParts,
): OptionText {
  const named = saidText(subject, 80);
  switch (kind) {
    case 'refund':
      return {
        title: words.say('option.partial-refund.title', { items }),
        detail: toPurse,
        changes: words.say('option.refund.changes', { coming: stays === null ? 'other' : 'yes' }),
        confirm: words.say('option.partial-refund.confirm', { money }),
      };
    case 'gift-card':
      return {
        title: words.say('option.gift-card.title', {}),
        detail: words.say('option.discount-next-order.detail', { day, until, expires }),
        changes: stays,
        confirm: words.say('option.gift-card.confirm', { money }),
      };
    case 'free-item':
      return {
        title: words.say('option.free-item.title', {}),
        detail: words.say('option.replace.detail', { items: named ?? '', day }),
        changes: stays,
        confirm: words.say('option.free-item.confirm', {}),
      };
    case 'expedite':
      return {
        title: words.say('option.expedite.title', {}),
        detail: words.say('option.replace.detail', { items, day }),
        changes: null,
        confirm: words.say('option.expedite.confirm', {}),
      };
    case 'substitute':
      return {
        title: words.say('option.substitute.title', {}),
        detail: words.say('option.substitute.detail', {
          named: named === null ? 'other' : 'yes',
          item: named ?? '',
          day,
        }),
        changes: null,
        confirm: words.say('option.substitute.confirm', {}),
      };
    case 'donate':
      return {
        title: words.say('option.donate.title', { recipient: named ?? '' }),
        detail: words.say('option.donate.detail', { day }),
        changes: stays,
        confirm: words.say('option.donate.confirm', { money, recipient: named ?? '' }),
      };
    case 'call-me': {
      const name = current?.decision?.signatory?.name ?? null;
      return {
        title: words.say('option.call-me.title', {}),
        detail: words.say('option.call-me.detail', {
          named: name === null ? 'other' : 'yes',
          name: name ?? '',
          day,
        }),
        changes: stays,
        confirm: words.say('option.call-me.confirm', {}),
      };
    }
    case 'keep-waiting':
      return {
        title: words.say('keep.title', {}),
        detail:
          arrival === null
            ? words.say('keep.detail.undated', {})
            : words.say('keep.detail', {
                kind: movesAs(promise.kind),
                basis: arrival.basis === 'stated' ? 'stated' : 'other',
                span: words.inline.span(arrival.from, arrival.by),
              }),
        changes: null,
        confirm: words.say('option.keep-waiting.confirm', {}),
      };
    default:
      return {
        title: words.say('option.discount-this-order.title', {}),
        detail: toPurse,
        changes: stays,
        confirm: words.say('option.discount-this-order.confirm', { money }),
      };
  }
}
