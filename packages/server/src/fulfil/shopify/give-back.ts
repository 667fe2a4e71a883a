import type { Money } from '@amends/core';
import type { FulfilAnswer } from '../fulfiller.js';
import type { Ask, UserError } from './admin.js';
import { accepted, decimalOf, impossible, minorUnits } from './admin.js';
import { uuidOf } from './keys.js';

interface Transaction {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly gateway: string | null;
  readonly amountSet: { readonly presentmentMoney: { amount: string; currencyCode: string } };
  readonly parentTransaction: { readonly id: string } | null;
}

interface Refund {
  readonly id: string;
  readonly note: string | null;
  readonly transactions: { readonly nodes: readonly { readonly status: string }[] };
}

interface PaidOrder {
  readonly order: {
    readonly presentmentCurrencyCode: string;
    readonly transactions: readonly Transaction[];
    readonly refunds: readonly Refund[];
  } | null;
}

const PAID = `#graphql
  query AmendsPaid($id: ID!) {
    order(id: $id) {
      presentmentCurrencyCode
      transactions(first: 100) {
        id kind status gateway
        amountSet { presentmentMoney { amount currencyCode } }
        parentTransaction { id }
      }
      refunds(first: 100) { id note transactions(first: 20) { nodes { status } } }
    }
  }`;

const REFUND = `#graphql
  mutation AmendsRefund($input: RefundInput!, $key: String!) {
    refundCreate(input: $input) @idempotent(key: $key) {
      refund { id note transactions(first: 20) { nodes { status } } }
      userErrors { field message }
    }
  }`;

/**
 * Gives an amount back to what the customer paid with. Our key stands in the refund's note, by which it
 * is known again, and goes along as the idempotency key, which Shopify asks for from 2026-04 on.
 */
export async function giveBack(
  ask: Ask,
  orderId: string,
  value: Money,
  key: string,
): Promise<FulfilAnswer> {
  const { order } = await ask<PaidOrder>(PAID, { id: orderId });
  if (order === null) return impossible('Shopify has no such order.');
  const uuid = uuidOf(key);
  const known = order.refunds.find(({ note }) => note?.includes(uuid));
  if (known !== undefined) return readRefund(known);

  if (order.presentmentCurrencyCode !== value.currency)
    return impossible(`The order was not paid in ${value.currency}.`);
  const transactions = shareOut(order.transactions, value, orderId);
  if (transactions === null)
    return impossible('Less is left of what was paid than is to be given back.');
  const input = {
    ...{ orderId, currency: value.currency, notify: false },
    ...{ note: `Made good (${uuid})`, transactions },
  };
  const { refundCreate } = await ask<{
    refundCreate: { refund: Refund | null; userErrors: readonly UserError[] };
  }>(REFUND, { input, key: uuid });
  const { refund } = accepted(refundCreate);
  if (refund === null) throw new Error('Shopify answered without the refund.');
  return readRefund(refund);
}

/** What goes back over which payment, the first one first; `null` where they do not hold as much. */
function shareOut(
  transactions: readonly Transaction[],
  { amount, currency }: Money,
  orderId: string,
) {
  const minor = ({ amountSet: { presentmentMoney: money } }: Transaction) =>
    minorUnits(money.amount, money.currencyCode);
  const paid = transactions.filter(
    ({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS',
  );
  let left = amount;
  const shares = paid.flatMap((payment) => {
    const returned = transactions
      .filter(
        ({ kind, status }) => kind === 'REFUND' && (status === 'SUCCESS' || status === 'PENDING'),
      )
      .filter(({ parentTransaction }) => parentTransaction?.id === payment.id)
      .reduce((sum, each) => sum + minor(each), 0);
    const share = Math.min(left, minor(payment) - returned);
    if (share <= 0) return [];
    left -= share;
    return [
      {
        ...{ orderId, parentId: payment.id, kind: 'REFUND', gateway: payment.gateway ?? '' },
        amount: decimalOf({ amount: share, currency }),
      },
    ];
  });
  return left === 0 ? shares : null;
}

function readRefund({ id, transactions: { nodes } }: Refund): FulfilAnswer {
  if (nodes.some(({ status }) => status === 'FAILURE' || status === 'ERROR'))
    return impossible('Shopify could not deliver the refund.');
  if (nodes.some(({ status }) => status !== 'SUCCESS')) return { status: 'pending' };
  return { status: 'done', reference: id.replace(/^.*\//u, '') };
}
