import type { FulfilAnswer } from '../fulfiller.js';
import type { Ask, UserError } from './admin.js';
import { accepted, impossible } from './admin.js';

interface Cancelled {
  readonly order: {
    readonly name: string;
    readonly cancelledAt: string | null;
    readonly refunds: readonly {
      readonly transactions: { readonly nodes: readonly { readonly status: string }[] };
    }[];
  } | null;
}

const CANCELLED = `#graphql
  query AmendsCancelled($id: ID!) {
    order(id: $id) {
      name cancelledAt
      refunds(first: 100) { transactions(first: 20) { nodes { status } } }
    }
  }`;

const CANCEL = `#graphql
  mutation AmendsCancel($orderId: ID!, $givesBack: Boolean!) {
    orderCancel(
      orderId: $orderId
      reason: CUSTOMER
      restock: true
      notifyCustomer: false
      refundMethod: { originalPaymentMethodsRefund: $givesBack }
      staffNote: "Cancelled by the customer's choice, or because a law counts it so (Amends)."
    ) {
      job { id }
      orderCancelUserErrors { code message }
    }
  }`;

/** Whether cancelling gives the money back to what it was paid with, or somebody else does that. */
type Money = 'back' | 'elsewhere';

/**
 * Cancels a whole order. An order is cancelled at most once at Shopify, so that asking again does no harm;
 * it takes a while, and is done when all of the money is back, where Shopify gives it.
 */
export async function cancelOrder(ask: Ask, orderId: string, money: Money): Promise<FulfilAnswer> {
  const { order } = await ask<Cancelled>(CANCELLED, { id: orderId });
  if (order === null) return impossible('Shopify has no such order.');
  if (order.cancelledAt === null) {
    const { orderCancel } = await ask<{
      orderCancel: { orderCancelUserErrors: readonly UserError[] };
    }>(CANCEL, { orderId, givesBack: money === 'back' });
    accepted({ userErrors: orderCancel.orderCancelUserErrors });
    return { status: 'pending' };
  }
  if (money === 'elsewhere') return { status: 'done', reference: order.name };
  const statuses = order.refunds.flatMap(({ transactions: { nodes } }) =>
    nodes.map(({ status }) => status),
  );
  if (statuses.some((status) => status === 'FAILURE' || status === 'ERROR'))
    return impossible('The order is cancelled, and Shopify could not give the money back.');
  if (statuses.length === 0)
    return impossible('The order was cancelled at Shopify without money going back.');
  if (statuses.some((status) => status !== 'SUCCESS')) return { status: 'pending' };
  return { status: 'done', reference: order.name };
}
