import type { DateStyle } from '../../copy/dates.js';
import type { Words } from '../../copy/index.js';
import type { ViewDates, ViewMoment, ViewMoney } from '../../model/case-view.js';
import type { Money } from '../../model/money.js';
import type { Instant, LocalDay } from '../../model/order.js';

/** An instant with the text that the customer reads. */
export function viewMoment(at: Instant, words: Words, style: DateStyle = 'short'): ViewMoment {
  return { at, timeZone: words.timeZone, text: words.moment(at, style) };
}

/** A span of days with the text that the customer reads. */
export function viewDates(
  from: LocalDay | Instant | null,
  by: LocalDay | Instant | null,
  words: Words,
): ViewDates {
  const text = by === null ? words.say('dates.unknown', {}) : words.span(from, by);
  return { from, by, timeZone: words.timeZone, text };
}

/** An amount with the text that the customer reads. */
export function viewMoney(money: Money, words: Words): ViewMoney {
  return { amount: money.amount, currency: money.currency, text: words.money(money) };
}
