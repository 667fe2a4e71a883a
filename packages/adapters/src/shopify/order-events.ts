import type { Instant, OrderEvent } from '@amends/core';
import { meaning } from '../crosswalk.js';
import { eventOf, firstInstant } from './context.js';
import type { ShopifyContext } from './context.js';
import { mapCancelReason } from './crosswalk.js';
import { refundEvents } from './refund.js';
import type { ShopifyOrder } from './schema.js';

/** The whole price has reached the store at some time; what was given back since does not undo that. */
const PAID = ['paid', 'partially_refunded', 'refunded'];

/** What an order says of itself: placed, paid, called off, refunded. */
export function orderEvents(
  source: ShopifyOrder,
  { placedAt, currency }: { readonly placedAt: Instant; readonly currency: string },
  context: ShopifyContext,
): OrderEvent[] {
  const about = `order:${source.id}`;
  const placed = eventOf(
    meaning('placed'),
    { id: `${about}:placed`, occurredAt: placedAt },
    context,
  );
  return [
    placed,
    ...paidEvents(source, about, placedAt, context),
    ...cancelledEvents(source, about, context),
    ...source.refunds.flatMap((refund, at) =>
      refundEvents(refund, currency, `/refunds/${at}`, context),
    ),
  ];
}

/** An order says that it is paid and not when; most are at the checkout, and later is told by its own webhook. */
function paidEvents(
  source: ShopifyOrder,
  about: string,
  occurredAt: Instant,
  context: ShopifyContext,
): OrderEvent[] {
  const status = source.financial_status?.toLowerCase() ?? '';
  if (!PAID.includes(status)) return [];
  const raw = { code: status, text: null };
  return [eventOf(meaning('paid'), { id: `${about}:paid`, occurredAt, raw }, context)];
}

function cancelledEvents(
  source: ShopifyOrder,
  about: string,
  context: ShopifyContext,
): OrderEvent[] {
  if (source.cancelled_at === null) return [];
  const occurredAt = firstInstant(
    [
      ['/cancelled_at', source.cancelled_at],
      ['/updated_at', source.updated_at],
    ],
    context,
  );
  if (occurredAt === null) return [];
  const reason = mapCancelReason(source.cancel_reason);
  const raw = { code: source.cancel_reason, text: null };
  const parts = { id: `${about}:cancelled`, occurredAt, raw };
  return [eventOf(meaning('cancelled', { reason }), parts, context)];
}
