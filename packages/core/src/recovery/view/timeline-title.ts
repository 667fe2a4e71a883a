import { INCIDENT_SOURCE } from '../../breach/index.js';
import { plainText } from '../../copy/index.js';
import type { CopyKey } from '../../copy/index.js';
import type { Fact } from '../../evidence/index.js';
import type { EventReason, OrderEvent } from '../../model/event.js';
import type { ViewTimelineEntry } from '../../model/case-view.js';
import type { ViewContext } from './context.js';

/** Steps whose own name says more than the condition that came with them. */
const speaksForItself = new Set<string>([
  'attempt-failed',
  'delivered',
  'picked-up',
  'returned',
  'cancelled',
  'lost',
  'damaged',
  'claim',
  'notified',
  'consented',
  'refused',
  'remedied',
  'refunded',
]);

const reasons: Readonly<
  Record<
    EventReason,
    | 'weather'
    | 'customs'
    | 'address'
    | 'capacity'
    | 'stock'
    | 'payment'
    | 'carriererror'
    | 'storeerror'
    | 'customer'
    | 'security'
    | 'strike'
    | 'disaster'
    | 'other'
  >
> = {
  weather: 'weather',
  customs: 'customs',
  address: 'address',
  capacity: 'capacity',
  stock: 'stock',
  payment: 'payment',
  'carrier-error': 'carriererror',
  'store-error': 'storeerror',
  // Whose stock it was is nobody's business.
  supplier: 'stock',
  customer: 'customer',
  security: 'security',
  strike: 'strike',
  disaster: 'disaster',
  other: 'other',
};

/** What happened, in our own plain words: a sender's own are hostile, and jargon besides. */
export function timelineTitle(fact: Fact, { words }: ViewContext): string {
  const { milestone, condition, event } = fact;
  if (event.source === INCIDENT_SOURCE) {
    const title = plainText(event.raw?.text ?? '', 200);
    return condition === 'resolved' ? words.say('event.incident-over', { title }) : title;
  }
  if (!speaksForItself.has(milestone)) {
    if (condition === 'resolved') return words.say('event.resolved', {});
    const isHeld = condition === 'delayed' || condition === 'exception';
    if (isHeld && milestone !== 'returning') {
      // Where nobody has had it on the way, it is not held up there: a step of our own has failed.
      if (milestone === 'unknown' && event.actionBy === 'store' && !event.reason)
        return words.say('event.held-here', {});
      return words.say('event.held', { reason: reasons[event.reason ?? causeBy(event)] });
    }
  }
  // News of nothing but a date is news of that date.
  if (milestone === 'unknown' && fact.eta !== null)
    return words.say('event.estimate', { span: words.inline.span(fact.eta.from, fact.eta.by) });
  switch (milestone) {
    case 'demanded':
      return event.until
        ? words.say('event.demanded', { dated: 'yes', day: words.inline.day(event.until) })
        : words.say('event.demanded', { dated: 'other', day: '' });
    case 'cancelled':
      return words.say(event.source === 'law' ? 'event.cancelled.law' : 'event.cancelled', {});
    case 'claim':
      return words.say('event.claim', { claim: claims[event.claim ?? 'other'] });
    case 'notified':
      return words.say('event.notified', {
        channel: event.channel === 'phone' || event.channel === 'page' ? event.channel : 'other',
      });
    case 'remedied':
    case 'refunded':
      return event.amount
        ? words.say(`event.${milestone}`, { valued: 'yes', money: words.money(event.amount) })
        : words.say(`event.${milestone}`, { valued: 'other', money: '' });
    default:
      return words.say(`event.${milestone}` satisfies CopyKey, {});
  }
}

/** What holds it up where nobody said: the one who has to act. */
function causeBy({ actionBy }: OrderEvent): EventReason {
  return actionBy === 'customer' ? 'customer' : 'other';
}

const claims = {
  'not-received': 'notreceived',
  damaged: 'damaged',
  'wrong-item': 'wrongitem',
  'missing-item': 'missingitem',
  slow: 'slow',
  other: 'other',
} as const;

const troubles = new Set<string>([
  'backordered',
  'attempt-failed',
  'returning',
  'returned',
  'cancelled',
  'lost',
  'damaged',
  'claim',
]);
const gladNews = new Set<string>(['delivered', 'picked-up', 'completed', 'remedied', 'refunded']);

/** How a step is to be taken. */
export function timelineTone({ milestone, condition }: Fact): ViewTimelineEntry['tone'] {
  if (troubles.has(milestone)) return 'caution';
  if (condition === 'delayed' || condition === 'exception') return 'caution';
  return gladNews.has(milestone) || condition === 'resolved' ? 'good' : 'neutral';
}
