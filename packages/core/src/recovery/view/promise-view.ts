import { wordsOf } from '../../copy/index.js';
import type { Speech } from '../../copy/index.js';
import type { Instant } from '../../model/order.js';
import type { OrderPromise } from '../../model/promise.js';
import type { PromiseView } from '../../model/promise-view.js';
import { isoOf, parseInstant } from '../../time/index.js';
import { viewDates } from './moments.js';

/** To whom a promise is put, and what is known of it. */
export interface ViewPromiseOptions extends Speech {
  readonly asOf: Instant;
  /** IANA zone of the customer, in which bare dates are days. */
  readonly timeZone: string;
  /**
   * The first instant at which an order no longer makes these dates. Give the real one: it is left out
   * once it has passed, and what it promises has to be worked out anew.
   */
  readonly cutOff?: Instant | null | undefined;
  /**
   * How many in a hundred such promises were kept, a whole number: from your own records, see
   * `@amends/core/insight`. Left out unless nearly all were: a doubt is no recommendation.
   */
  readonly keptInHundred?: number | null | undefined;
}

/** Below this it says more about the store than about the parcel. */
const WORTH_SAYING = 90;

/**
 * What a customer is promised, before the order: the dates, until when to order for them, and how sure
 * they are. Every text is in the customer's locale.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when a date cannot be read.
 */
export function viewPromise(
  promise: Pick<OrderPromise, 'kind' | 'window'>,
  { asOf, timeZone, cutOff, keptInHundred, ...speech }: ViewPromiseOptions,
): PromiseView {
  const words = wordsOf(speech, { timeZone }, asOf);
  const { kind, window } = promise;
  return {
    version: 1,
    asOf: isoOf(parseInstant(asOf)),
    locale: words.locale,
    direction: words.direction,
    timeZone,
    kind,
    title: words.say('promise.title', {
      kind: kind === 'ship' || kind === 'pickup' || kind === 'complete' ? kind : 'other',
    }),
    dates: viewDates(window.from ?? null, window.by, words),
    cutOff: cutOffOf(cutOff),
    kept: keptOf(keptInHundred),
  };

  function cutOffOf(at: Instant | null | undefined): PromiseView['cutOff'] {
    if (at === null || at === undefined || parseInstant(at, '/cutOff') <= parseInstant(asOf)) {
      return null;
    }
    const text = words.say('promise.cut-off', { moment: words.inline.moment(at) });
    return { at, timeZone, text };
  }

  function keptOf(inHundred: number | null | undefined): PromiseView['kept'] {
    if (inHundred === null || inHundred === undefined || window.by === null) return null;
    const whole = Math.min(100, Math.floor(inHundred));
    if (!(whole >= WORTH_SAYING)) return null;
    const params = { share: words.number(whole), hundred: words.number(100) };
    return { inHundred: whole, text: words.say('promise.kept', params) };
  }
}
