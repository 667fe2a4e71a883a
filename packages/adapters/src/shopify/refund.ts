import { sumMoney } from '@amends/core';
import type { Money, OrderEvent } from '@amends/core';
import { meaning } from '../crosswalk.js';
import { decimalMoney } from '../internal/decimal-money.js';
import { readLoosely } from '../internal/loose.js';
import { nothing } from '../reading.js';
import type { AdapterResult } from '../reading.js';
import { eventOf, firstInstant } from './context.js';
import type { ShopifyContext } from './context.js';
import { RefundSchema } from './schema.js';
import type { ShopifyRefund } from './schema.js';

/** Reads a refund: the body of `refunds/create`. */
export function readRefund(input: unknown, context: ShopifyContext): AdapterResult {
  const read = readLoosely(RefundSchema, input, 'a Shopify refund', context.report);
  if (!read.ok) return read;
  const refund = read.value;
  return {
    ok: true,
    value: {
      ...nothing,
      orderId: refund.order_id,
      events: refundEvents(refund, null, '', context),
    },
    issues: context.issues,
  };
}

/**
 * Money given back. Only what the gateway says has succeeded counts; a refund that merely restocks, or
 * is still pending, is no event.
 *
 * @param fallback the order's currency, for transactions that name none.
 */
export function refundEvents(
  refund: ShopifyRefund,
  fallback: string | null,
  path: string,
  context: ShopifyContext,
): OrderEvent[] {
  const done = refund.transactions.filter(
    ({ kind, status }) => kind?.toLowerCase() === 'refund' && status?.toLowerCase() === 'success',
  );
  if (done.length === 0) return [];
  const occurredAt = firstInstant(
    [
      [`${path}/processed_at`, refund.processed_at],
      [`${path}/created_at`, refund.created_at],
    ],
    context,
  );
  if (occurredAt === null) {
    context.report('unreadable-instant', path, 'A refund without a readable date was left out.');
    return [];
  }
  const amounts = done.map(({ amount, currency }) => {
    const code = currency ?? fallback;
    return amount === null || code === null ? null : decimalMoney(amount, code);
  });
  const lineIds = refund.refund_line_items.map((line) => line.line_item_id);
  return [
    eventOf(
      meaning('refunded'),
      {
        id: `refund:${refund.id}`,
        occurredAt,
        lineIds: lineIds.length === 0 ? null : lineIds,
        rest: { amount: totalOf(amounts, `${path}/transactions`, context) },
      },
      context,
    ),
  ];
}

function totalOf(
  amounts: readonly (Money | null)[],
  path: string,
  { report }: ShopifyContext,
): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  const [first] = known;
  const isOne = known.every((amount) => amount.currency === first?.currency);
  if (first !== undefined && isOne && known.length === amounts.length) {
    return sumMoney(known, first.currency);
  }
  report(
    'unreadable-money',
    path,
    'These amounts do not add up to one in one currency, so it was left out.',
  );
  return null;
}
