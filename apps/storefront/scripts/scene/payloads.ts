import type { Instant } from '@amends/core';
import { at, date, draftOf, redate, textAt, touch } from './draft.ts';
import type { Draft, Json } from './draft.ts';
import { recording } from './recordings.ts';

/** A payload ready to be sent: what was recorded, and what was touched. */
export interface Payload {
  readonly source: 'shopify' | 'easypost';
  /** Shopify's `X-Shopify-Topic`; EasyPost says it in the body. */
  readonly topic: string;
  /** The recording below `fixtures/recorded` that it is made from. */
  readonly madeFrom: readonly string[];
  readonly draft: Draft;
}

const since = (draft: Draft, pointer: string, moment: Instant) =>
  Date.parse(moment) - Date.parse(textAt(draft, pointer));

/** An order as it was placed, moved to `placedAt` with everything in it. */
export function orderPlaced(file: string, placedAt: Instant, topic = 'orders/create'): Payload {
  const recorded = draftOf(recording(file));
  const draft = redate(recorded, since(recorded, '/created_at', placedAt));
  // The example store's orders carry dates of several years; the message itself is of today.
  return {
    source: 'shopify',
    topic,
    madeFrom: [file],
    draft: date(draft, '/updated_at', placedAt),
  };
}

/** A parcel that left: a recorded fulfilment, linked to an order, to lines of it and to a tracker. */
export function fulfilled(
  file: string,
  order: Payload,
  lines: readonly number[],
  tracker: Payload,
  leftAt: Instant,
): Payload {
  const items = at(order.draft, '/line_items') as readonly Json[];
  const number = at(tracker.draft, '/result/tracking_code');
  const url = at(tracker.draft, '/result/public_url');
  const links: [string, Json][] = [
    ['/order_id', at(order.draft, '/id')],
    ['/line_items', lines.map((line) => items[line] ?? null)],
    ['/tracking_company', at(tracker.draft, '/result/carrier')],
    ['/tracking_number', number],
    ['/tracking_numbers', [number]],
    ['/tracking_url', url],
    ['/tracking_urls', [url]],
  ];
  const recorded = draftOf(recording(file));
  const linked = links.reduce(
    (draft, [pointer, value]) => touch(draft, pointer, value, 'linked'),
    recorded,
  );
  const draft = date(date(linked, '/created_at', leftAt), '/updated_at', leftAt);
  return { source: 'shopify', topic: 'fulfillments/create', madeFrom: [file], draft };
}

/** What a carrier told of a parcel. */
export interface TrackerStory {
  /** When the carrier's last scan was. The scans before it keep their distance. */
  readonly lastScanAt: Instant;
  /** When the carrier expects to deliver; as recorded, moved with the scans, when absent. */
  readonly expectedAt?: Instant;
  /** The parcel's number, where the recording holds a placeholder. */
  readonly number?: string;
}

/** A recorded tracker inside a recorded event, as EasyPost sends it. */
export function tracked(file: string, story: TrackerStory): Payload {
  const envelope = 'easypost/event-envelope.json';
  const recorded = recording(file) as { readonly result?: Json };
  if (recorded.result !== undefined) return retold([file], draftOf(recorded), story);
  const empty = { ...(recording(envelope) as object), result: {} } as Json;
  const filled = touch(draftOf(empty), '/result', recorded, 'linked');
  return retold([envelope, file], filled, story);
}

function retold(madeFrom: readonly string[], recorded: Draft, story: TrackerStory): Payload {
  const details = at(recorded, '/result/tracking_details') as readonly {
    readonly datetime: string;
  }[];
  const last = details.length - 1;
  const byMs = since(recorded, `/result/tracking_details/${last}/datetime`, story.lastScanAt);
  // In test mode EasyPost dates the tracker weeks after its scans, and expects it then.
  const firstScanAt = new Date(Date.parse(details[0]?.datetime ?? '') + byMs).toISOString();
  const moved = redate(recorded, byMs, '/result/tracking_details');
  const dates: [string, Instant][] = [
    ['/created_at', story.lastScanAt],
    ...('updated_at' in (moved.value as object)
      ? ([['/updated_at', story.lastScanAt]] as [string, Instant][])
      : []),
    ['/result/created_at', firstScanAt],
    ['/result/updated_at', story.lastScanAt],
    ['/result/est_delivery_date', story.expectedAt ?? story.lastScanAt],
  ];
  const dated = dates.reduce((draft, [pointer, moment]) => date(draft, pointer, moment), moved);
  const draft = carrierDetail(dated, byMs, story);
  const numbered =
    story.number === undefined
      ? draft
      : touch(draft, '/result/tracking_code', story.number, 'linked');
  return { source: 'easypost', topic: 'tracker.updated', madeFrom, draft: numbered };
}

/** The carrier's own estimate as a bare local day, and its first attempt, follow. */
function carrierDetail(draft: Draft, byMs: number, story: TrackerStory): Draft {
  const day = '/result/carrier_detail/est_delivery_date_local';
  const attempt = '/result/carrier_detail/initial_delivery_attempt';
  const dayed =
    at(draft, day) === null || story.expectedAt === undefined
      ? draft
      : touch(draft, day, story.expectedAt.slice(0, 10), 're-dated');
  return at(dayed, attempt) === null ? dayed : redate(dayed, byMs, attempt);
}

/**
 * The parcel goes back: no recording has a parcel that does. EasyPost documents the status
 * `return_to_sender` (https://docs.easypost.com/docs/trackers) and the detail `return`; they are set
 * on the tracker and on its last scan.
 */
export function returning(payload: Payload): Payload {
  const details = at(payload.draft, '/result/tracking_details') as readonly Json[];
  const scan = `/result/tracking_details/${details.length - 1}`;
  const draft = ['/result', scan].reduce(
    (each, where) =>
      touch(
        touch(each, `${where}/status`, 'return_to_sender', 'status set'),
        `${where}/status_detail`,
        'return',
        'status set',
      ),
    payload.draft,
  );
  return { ...payload, draft };
}
