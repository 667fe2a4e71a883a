import { namesOf } from '../../apology/index.js';
import { saidText } from '../../copy/index.js';
import type { DateText, Words } from '../../copy/index.js';
import type { ViewExit, ViewOption } from '../../model/case-view.js';
import type { Order, OrderLine } from '../../model/order.js';
import type { OfferExit, OfferOption } from '../../model/remedy.js';
import type { ViewContext } from './context.js';
import { goodwillWords } from './goodwill-words.js';
import type { OptionParts } from './goodwill-words.js';
import { viewDates, viewMoney } from './moments.js';

/** An option in the customer's words. */
export function optionView(option: OfferOption, context: ViewContext): ViewOption {
  const { words } = context;
  const items = namesOf(linesNamed(option, context), words);
  const money = option.value === null ? '' : words.money(option.value);
  return {
    ...base(option, words),
    ...wordsOf(option, context, items, money),
  };
}

/** The way out in the customer's words. */
export function exitView(exit: OfferExit, context: ViewContext): ViewExit {
  const { words, record, trouble, verdict } = context;
  // The law prescribes the words of this function (Directive 2011/83/EU Art. 11a).
  const withdraws =
    verdict.law.exit?.duty === 'provide-withdrawal' && verdict.law.exit.basis === exit.basis;
  const isPart = exit.lineIds.length > 0;
  const end = trouble === 'cancelled' ? '.cancelled' : isPart ? '.part' : '';
  const valued = exit.value === null ? 'other' : 'yes';
  const money = exit.value === null ? '' : words.money(exit.value);
  const day = dayOf(exit, words);
  const dated = exit.arrivesBy === null ? 'other' : 'yes';
  const paid = paidBy(record.order);
  return {
    ...base(exit, words),
    title: withdraws
      ? words.say('law.withdraw.title', { valued, money })
      : words.say(`exit.title${end}`, { valued, money }),
    detail: isPart
      ? words.say('exit.detail.part', {
          ...paid,
          day,
          dated,
          items: namesOf(linesNamed(exit, context), words),
        })
      : words.say('exit.detail', { ...paid, day, dated }),
    changes: withdraws
      ? words.say('law.withdraw.changes', { arrived: isStillComing(context) ? 'other' : 'yes' })
      : words.say(isPart ? 'exit.changes.part' : 'exit.changes', {}),
    confirm: withdraws
      ? words.say('law.withdraw.confirm', {})
      : words.say(`exit.confirm${end}`, { valued, money }),
    basis: exit.basis,
  };
}

/** The way out as it is told once it has been taken. */
export function exitTaken({ lineIds }: OfferExit, { words, trouble }: ViewContext): string {
  if (trouble === 'cancelled') return words.say('exit.chosen.cancelled', {});
  return words.say(lineIds.length > 0 ? 'exit.chosen.part' : 'exit.chosen', {});
}

function base(
  { id, kind, value, arrivesBy }: OfferOption,
  words: Words,
): Pick<ViewOption, 'id' | 'kind' | 'value' | 'arrives'> {
  return {
    id,
    kind,
    value: value === null ? null : viewMoney(value, words),
    arrives: arrivesBy === null ? null : viewDates(null, arrivesBy, words),
  };
}

function wordsOf(
  option: OfferOption,
  context: ViewContext,
  items: string,
  money: string,
): Pick<ViewOption, 'title' | 'detail' | 'changes' | 'confirm'> {
  const { words, record } = context;
  const day = dayOf(option, words);
  const until = option.expiresOn === null ? '' : words.inline.day(option.expiresOn);
  const expires: OptionParts['expires'] = option.expiresOn === null ? 'other' : 'yes';
  const stays = isStillComing(context) ? words.say('option.keeps-order', {}) : null;
  const toPurse = words.say('option.money.detail', { ...paidBy(record.order), day });
  switch (option.kind) {
    case 'refund-shipping':
      return {
        title: words.say('option.refund-shipping.title', {}),
        detail: toPurse,
        changes: stays,
        confirm: words.say('option.refund-shipping.confirm', {}),
      };
    case 'partial-refund':
      return {
        title: words.say('option.partial-refund.title', { items }),
        detail: toPurse,
        changes: words.say('option.partial-refund.changes', {}),
        confirm: words.say('option.partial-refund.confirm', { money }),
      };
    case 'store-credit':
    case 'discount-next-order':
      return {
        title: words.say(`option.${option.kind}.title`, {}),
        detail: words.say(`option.${option.kind}.detail`, { day, until, expires }),
        changes: stays,
        confirm: words.say(`option.${option.kind}.confirm`, { money }),
      };
    case 'replace':
    case 'ship-separately':
      return {
        title: words.say(`option.${option.kind}.title`, {}),
        detail: words.say(`option.${option.kind}.detail`, { items, day }),
        changes: null,
        confirm: words.say(`option.${option.kind}.confirm`, {}),
      };
    default:
      return goodwillWords(option, context, { items, money, day, until, expires, toPurse, stays });
  }
}

/** How the customer paid, as a message takes it. */
function paidBy({ payment }: Order): { readonly paid: 'yes' | 'other'; readonly label: string } {
  const label = saidText(payment?.label, 60);
  return { paid: label === null ? 'other' : 'yes', label: label ?? '' };
}

function dayOf({ arrivesBy }: OfferOption, words: Words): DateText | string {
  return arrivesBy === null ? '' : words.inline.day(arrivesBy);
}

function linesNamed(
  { lineIds }: OfferOption,
  { record, affected }: ViewContext,
): readonly OrderLine[] {
  const named = record.order.lines.filter(({ id }) => lineIds.includes(id));
  return named.length > 0 ? named : affected;
}

function isStillComing({ verdict }: ViewContext): boolean {
  return verdict.assessment.fulfilledAt === null;
}
