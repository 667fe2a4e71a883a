import { meaning } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/**
 * What Canada Post says of an item, by the words it says it in. Its event identifiers (0174, 1496) run into
 * the hundreds and have no list that is published whole; its English descriptions are few. The first that
 * fits counts, so "out for delivery" stands before "delivered" and failures before both.
 */
export const CANADA_POST_EVENTS = [
  'refused',
  'return',
  'attempted',
  'address',
  'customs',
  'delayed',
  'available',
  'out',
  'picked-up',
  'delivered',
  'information',
  'accepted',
  'moving',
] as const;
/** One of {@link CANADA_POST_EVENTS}. */
export type CanadaPostEvent = (typeof CANADA_POST_EVENTS)[number];

const trouble: Partial<StatusMapping> = { condition: 'exception' };

/** Every kind of event, and what it means. */
export const canadaPostCrosswalk = {
  attempted: meaning('attempt-failed', { ...trouble, actionBy: 'customer' }),
  return: meaning('returning', trouble),
  refused: meaning('returning', { ...trouble, reason: 'customer' }),
  address: meaning('unknown', { ...trouble, reason: 'address', actionBy: 'store' }),
  customs: meaning('in-transit', { reason: 'customs' }),
  delayed: meaning('in-transit', { condition: 'delayed' }),
  available: meaning('ready-for-pickup', { actionBy: 'customer' }),
  out: meaning('out-for-delivery'),
  'picked-up': meaning('shipped'),
  delivered: meaning('delivered'),
  information: meaning('label-created'),
  accepted: meaning('shipped'),
  moving: meaning('in-transit'),
} as const satisfies Record<CanadaPostEvent, StatusMapping>;

const WORDS: Readonly<Record<CanadaPostEvent, RegExp>> = {
  attempted: /attempt|notice card|notice left|unsuccessful deliver|final notice/u,
  refused: /refused/u,
  return: /return(?:ed|ing)? to (?:the )?sender|being returned|sent back/u,
  address:
    /incomplete address|address (?:is )?(?:incorrect|incomplete|error)|incorrect address|cannot be delivered|undeliverable/u,
  customs: /customs|border services/u,
  delayed: /delay|may be late|not yet arrived|redirected|missent|misdirected/u,
  available: /available for pick ?up|held for pick ?up|ready for pick ?up/u,
  out: /out for delivery/u,
  'picked-up': /picked up by canada post|shipment picked up/u,
  delivered:
    // What "will be delivered", or is not, is none.
    /(?<!\b(?:be|not) )deliver(?:ed|y complete)|picked up by (?:the )?customer|signature (?:captured|available)/u,
  information:
    /information submitted|electronic ?information|label (?:created|printed)|order information/u,
  accepted: /accepted|item (?:received|mailed)|shipment received|induct/u,
  moving:
    /processed|in transit|departed|arrived|en route|released|left|sorting|forwarded|transferred/u,
};

/** What an event means, by Canada Post's words. Words that are not known mean nothing. Never throws. */
export function mapCanadaPostEvent(identifier: string | null, words: string | null): Understood {
  const said = (words ?? '').slice(0, 400).toLowerCase();
  const kind = CANADA_POST_EVENTS.find((each) => WORDS[each].test(said));
  if (kind !== undefined) return inWords({ ...canadaPostCrosswalk[kind], undocumented: [] }, words);
  const code = identifier ?? words;
  const undocumented = code === null || code === '' ? [] : [{ field: '/event-identifier', code }];
  return { ...meaning('unknown'), undocumented };
}
