import type { Instant } from '@amends/core';
import { at, date, draftOf, instantsIn, redate, touch } from './draft.ts';
import type { Json } from './draft.ts';
import { untilMoment } from './payload.ts';
import type { Payload } from './payload.ts';
import { recording } from './recordings.ts';

/** How an order came to be told of. */
export interface OrderStory {
  readonly placedAt: Instant;
  /** When the platform sent it: as it was placed, when absent. */
  readonly sentAt?: Instant;
  readonly topic?: string;
}

/**
 * An order, moved to when it was placed with everything in it. The example store changed its orders
 * for years; what would then lie after the message is moved to the message itself.
 */
export function order(file: string, story: OrderStory): Payload {
  const { placedAt, sentAt = placedAt, topic = 'orders/create' } = story;
  const recorded = draftOf(recording(file));
  const moved = redate(recorded, untilMoment(recorded, '/created_at', placedAt));
  const early = instantsIn(moved.value).filter(([, told]) => Date.parse(told) > Date.parse(sentAt));
  const draft = [...early.map(([pointer]) => pointer), '/updated_at'].reduce(
    (each, pointer) => date(each, pointer, sentAt),
    moved,
  );
  return { source: 'shopify', topic, madeFrom: [file], draft, sentAt };
}

/** How an order was packed. */
export interface PackingStory {
  readonly order: Payload;
  /** Which of the order's lines are in it, counted from 0. */
  readonly lines: readonly number[];
  /** What the carrier calls the parcel. */
  readonly tracker: Payload;
  readonly sentAt: Instant;
  /** The id of an earlier fulfilment that failed, where this is that one, done at last. */
  readonly retryOf?: Json;
}

/** A recorded fulfilment, linked to an order, to lines of it and to a tracker. */
export function fulfilment(file: string, story: PackingStory): Payload {
  const items = at(story.order.draft, '/line_items') as readonly Json[];
  const number = at(story.tracker.draft, '/result/tracking_code');
  const url = at(story.tracker.draft, '/result/public_url');
  const links: readonly (readonly [string, Json])[] = [
    ...(story.retryOf === undefined ? [] : [['/id', story.retryOf] as const]),
    ['/order_id', at(story.order.draft, '/id')],
    ['/line_items', story.lines.map((line) => items[line] ?? null)],
    ['/tracking_company', at(story.tracker.draft, '/result/carrier')],
    ['/tracking_number', number],
    ['/tracking_numbers', [number]],
    ['/tracking_url', url],
    ['/tracking_urls', [url]],
  ];
  const linked = links.reduce(
    (draft, [pointer, value]) => touch(draft, pointer, value, 'linked'),
    draftOf(recording(file)),
  );
  const draft = date(date(linked, '/created_at', story.sentAt), '/updated_at', story.sentAt);
  const topic = story.retryOf === undefined ? 'fulfillments/create' : 'fulfillments/update';
  return { source: 'shopify', topic, madeFrom: [file], draft, sentAt: story.sentAt };
}
