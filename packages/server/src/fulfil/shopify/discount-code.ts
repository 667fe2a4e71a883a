import type { LocalDay, Money } from '@amends/core';
import type { FulfilAnswer } from '../fulfiller.js';
import type { Ask, UserError } from './admin.js';
import { decimalOf, impossible, Refused } from './admin.js';
import { codeOf } from './keys.js';

const BUYER = `#graphql
  query AmendsBuyer($id: ID!) { order(id: $id) { customer { id } } }`;

const DISCOUNT = `#graphql
  mutation AmendsDiscount($input: DiscountCodeBasicInput!) {
    discountCodeBasicCreate(basicCodeDiscount: $input) {
      codeDiscountNode { id }
      userErrors { code message }
    }
  }`;

/**
 * Makes a code worth an amount off the customer's next order, for them alone and once; where the order has
 * no account, for whoever holds it. The code follows from our key: Shopify takes one code once, so that
 * "taken" says that it is there already. It is the reference that the customer reads.
 */
export async function giveCode(
  ask: Ask,
  orderId: string,
  value: Money,
  {
    key,
    secret,
    expiresOn,
    now,
  }: { key: string; secret: string; expiresOn: LocalDay | null; now: number },
): Promise<FulfilAnswer> {
  const { order } = await ask<{ order: { customer: { id: string } | null } | null }>(BUYER, {
    id: orderId,
  });
  if (order === null) return impossible('Shopify has no such order.');
  const code = codeOf(key, secret);
  const input = {
    ...{ code, title: `Made good: ${code}`, usageLimit: 1, appliesOncePerCustomer: true },
    context: order.customer === null ? { all: 'ALL' } : { customers: { add: [order.customer.id] } },
    customerGets: {
      value: { discountAmount: { amount: decimalOf(value), appliesOnEachItem: false } },
      items: { all: true },
    },
    startsAt: new Date(now).toISOString(),
    ...(expiresOn !== null && { endsAt: endOfDayAnywhere(expiresOn) }),
  };
  const { discountCodeBasicCreate: answer } = await ask<{
    discountCodeBasicCreate: {
      codeDiscountNode: { readonly id: string } | null;
      userErrors: readonly UserError[];
    };
  }>(DISCOUNT, { input });
  const [error] = answer.userErrors;
  if (error !== undefined && error.code !== 'TAKEN')
    throw new Refused(`Shopify refuses it: ${error.code ?? error.message}.`);
  if (error === undefined && answer.codeDiscountNode === null)
    throw new Error('Shopify answered without the discount.');
  return { status: 'done', reference: code };
}

/** When a day is over wherever its reader is: in the last zone of the earth, twelve hours behind UTC. */
export function endOfDayAnywhere(day: LocalDay): string {
  return new Date(Date.parse(`${day}T23:59:59-12:00`)).toISOString();
}
