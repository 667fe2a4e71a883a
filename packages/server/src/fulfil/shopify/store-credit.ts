import type { LocalDay, Money } from '@amends/core';
import type { FulfilAnswer } from '../fulfiller.js';
import type { Ask, UserError } from './admin.js';
import { accepted, decimalOf, impossible, minorUnits, Refused } from './admin.js';
import { endOfDayAnywhere } from './discount-code.js';
import { uuidOf } from './keys.js';

interface Credited {
  readonly order: {
    readonly metafield: { readonly value: string; readonly compareDigest: string } | null;
    readonly customer: {
      readonly id: string;
      readonly storeCreditAccounts: {
        readonly nodes: readonly {
          readonly transactions: {
            readonly nodes: readonly {
              readonly id?: string;
              readonly createdAt?: string;
              readonly expiresAt?: string | null;
              readonly amount?: { readonly amount: string; readonly currencyCode: string };
            }[];
          };
        }[];
      };
    } | null;
  } | null;
}

const CREDITED = `#graphql
  query AmendsCredited($id: ID!, $key: String!) {
    order(id: $id) {
      metafield(namespace: "$app:amends", key: $key) { value compareDigest }
      customer {
        id
        storeCreditAccounts(first: 20) {
          nodes {
            transactions(first: 50, sortKey: CREATED_AT, reverse: true) {
              nodes {
                ... on StoreCreditAccountCreditTransaction {
                  id createdAt expiresAt amount { amount currencyCode }
                }
              }
            }
          }
        }
      }
    }
  }`;

const MARK = `#graphql
  mutation AmendsMark($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      metafields { compareDigest }
      userErrors { code message }
    }
  }`;

const CREDIT = `#graphql
  mutation AmendsCredit($id: ID!, $input: StoreCreditAccountCreditInput!) {
    storeCreditAccountCredit(id: $id, creditInput: $input) {
      storeCreditAccountTransaction { id }
      userErrors { code message }
    }
  }`;

/** Longer than Shopify works at a call: what was not credited by then was never begun. */
const settledAfter = 10 * 60_000;

/**
 * Credits the customer's account. Shopify takes no idempotency key for it, so the order is marked first,
 * by a metafield that can be made once only; after an attempt of which nobody knows how it ended, the
 * account's own transactions tell whether the credit is there.
 */
export async function giveCredit(
  ask: Ask,
  orderId: string,
  value: Money,
  { key, expiresOn, now }: { key: string; expiresOn: LocalDay | null; now: number },
): Promise<FulfilAnswer> {
  const mark = uuidOf(key);
  const { order } = await ask<Credited>(CREDITED, { id: orderId, key: mark });
  if (order === null) return impossible('Shopify has no such order.');
  const { customer, metafield } = order;
  const expiresAt = expiresOn === null ? null : endOfDayAnywhere(expiresOn);
  if (customer === null) return impossible('The order has no customer at Shopify.');

  if (metafield !== null) {
    const begun = Date.parse(metafield.value);
    const found = customer.storeCreditAccounts.nodes
      .flatMap(({ transactions }) => transactions.nodes)
      .find(({ createdAt, expiresAt: until = null, amount }) => {
        const isOfThen = createdAt !== undefined && Date.parse(createdAt) >= begun - 60_000;
        const isSame =
          amount?.currencyCode === value.currency &&
          minorUnits(amount.amount, value.currency) === value.amount;
        // Another order's credit of that minute may be worth as much; it seldom ends on the same day.
        const isAsLong = instantOf(until) === instantOf(expiresAt);
        return isOfThen && isSame && isAsLong;
      });
    if (found?.id !== undefined) return { status: 'done', reference: lastPart(found.id) };
    if (now - begun < settledAfter) return { status: 'pending' };
  }
  await claim(metafield?.compareDigest ?? null);

  const input = {
    creditAmount: { amount: decimalOf(value), currencyCode: value.currency },
    ...(expiresAt !== null && { expiresAt }),
  };
  const { storeCreditAccountCredit: answer } = await ask<{
    storeCreditAccountCredit: {
      storeCreditAccountTransaction: { readonly id: string } | null;
      userErrors: readonly UserError[];
    };
  }>(CREDIT, { id: customer.id, input });
  const { storeCreditAccountTransaction: made } = accepted(answer);
  if (made === null) throw new Error('Shopify answered without the credit.');
  return { status: 'done', reference: lastPart(made.id) };

  /** Marks the order as begun; only one attempt gets through with the same digest. */
  async function claim(compareDigest: string | null): Promise<void> {
    const metafield = {
      ...{ ownerId: orderId, namespace: '$app:amends', key: mark },
      ...{ type: 'date_time', value: new Date(now).toISOString(), compareDigest },
    };
    const { metafieldsSet } = await ask<{
      metafieldsSet: { userErrors: readonly UserError[] };
    }>(MARK, { metafields: [metafield] });
    const [error] = metafieldsSet.userErrors;
    // Somebody else has just begun: their attempt is looked for at the next.
    if (error?.code === 'STALE_OBJECT') throw new Error('Another attempt is under way.');
    if (error !== undefined)
      throw new Refused(`Shopify refuses it: ${error.code ?? error.message}.`);
  }
}

function instantOf(moment: string | null): number | null {
  return moment === null ? null : Date.parse(moment);
}

function lastPart(id: string): string {
  return id.replace(/^.*\//u, '');
}
