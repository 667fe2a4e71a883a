import { movesAs, saySilence } from '../../apology/index.js';
import { lastDayBefore } from '../../copy/index.js';
import type { Offer } from '../../model/remedy.js';
import type { ViewContext } from './context.js';

/** What the customer's silence brings, in words that are true on the day they are read. */
export function silenceText(offer: Offer, isOpen: boolean, context: ViewContext): string {
  const { words, arrival, verdict, promise, trouble } = context;
  const { ifSilent, exit } = verdict.law;
  // Where the law makes something of silence, that is what happens, whatever stands on offer.
  if (ifSilent.kind !== 'nothing-lapses') return saySilence(ifSilent, words);
  const until = words.inline.day(lastDayBefore(offer.until, offer.timeZone));
  if (!isOpen) return words.say('silence.closed', { until });
  if (verdict.assessment.fulfilledAt !== null) return words.say('silence.arrived', { until });
  if (exit !== null && (trouble === null || offer.options.length === 0))
    return words.say('law.silence.right', {
      until,
      optional: offer.options.length === 0 ? 'other' : 'yes',
    });
  if (arrival !== null) {
    const kind = movesAs(promise.kind);
    const span = words.inline.span(arrival.from, arrival.by);
    return arrival.basis === 'stated'
      ? words.say('silence.arrives', { kind, span, until })
      : words.say('silence.expected', { span, until });
  }
  const waitsForChoice =
    offer.options.some(({ kind }) => kind === 'replace') ||
    (offer.options.length === 0 && offer.exit !== null);
  return words.say(waitsForChoice ? 'silence.goods' : 'silence.undated', { until });
}
