import type { Instant, OrderEvent, OrderPromise } from '@amends/core';
import { NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping } from '../crosswalk.js';
import { readInstant } from '../internal/instants.js';
import { issueLog, quoted } from '../issues.js';
import type { AdapterIssue, Report } from '../issues.js';
import type { Parcel } from '../parcel.js';
import { mapShopifyStatus } from './crosswalk.js';
import type { ShopifyStatusKind } from './crosswalk.js';

/** What the caller knows besides the payload. All of it may be left out. */
export interface ShopifyOptions {
  /** The `X-Shopify-Topic` header. Without it the payload's shape tells what it is. */
  readonly topic?: string | undefined;
  /** When the payload came in: every event's `recordedAt`. */
  readonly receivedAt?: Instant | undefined;
  /** The zone of orders whose address does not settle it: an IANA name, usually the shop's own. */
  readonly timeZone?: string | undefined;
  /** Parcels of this order that are known: a fulfilment event names its fulfilment and not its lines. */
  readonly parcels?: readonly Parcel[] | undefined;
  /** Promises of this order that are known: a moved delivery date revises the one before it. */
  readonly promises?: readonly OrderPromise[] | undefined;
}

/** What every part of the Shopify adapter works with. */
export interface ShopifyContext {
  readonly options: ShopifyOptions;
  readonly issues: readonly AdapterIssue[];
  readonly report: Report;
}

/** A context that takes its issues down in order. */
export function contextOf(options: ShopifyOptions): ShopifyContext {
  return { options, ...issueLog() };
}

/** What an event is made of, besides what its status means. */
export interface EventParts {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly raw?: OrderEvent['raw'];
  readonly lineIds?: readonly string[] | null;
  readonly rest?: Partial<OrderEvent>;
}

/** An event from what its status means and what else is known of it. */
export function eventOf(
  { milestone, condition, reason, actionBy }: StatusMapping,
  parts: EventParts,
  { options }: ShopifyContext,
): OrderEvent {
  return {
    id: `shopify:${parts.id}`,
    milestone,
    condition,
    occurredAt: parts.occurredAt,
    recordedAt: options.receivedAt ?? null,
    source: 'shopify',
    lineIds: parts.lineIds ?? null,
    reason,
    actionBy,
    raw: parts.raw ?? null,
    ...parts.rest,
  };
}

/** What a status means; an undocumented one means nothing and is taken down. */
export function understand(
  kind: ShopifyStatusKind,
  status: string,
  path: string,
  { report }: ShopifyContext,
): StatusMapping {
  const found = mapShopifyStatus(kind, status);
  if (found !== null) return found;
  report('unknown-code', path, `Shopify documents no status ${quoted(status)}; kept as it is.`);
  return NOT_UNDERSTOOD;
}

/** The first of some texts that is an instant. Taken down when the best one is there and unreadable. */
export function firstInstant(
  candidates: readonly (readonly [path: string, text: string | null])[],
  { report }: ShopifyContext,
): Instant | null {
  for (const [path, text] of candidates) {
    const instant = readInstant(text);
    if (instant !== null) return instant;
    if (text !== null) {
      report(
        'unreadable-instant',
        path,
        'This is no instant with an offset, so it was passed over.',
      );
    }
  }
  return null;
}
