import { AmendsError } from '@amends/core';
import type { RemedyKind } from '@amends/core';
import type { AdminApiClient } from '@shopify/admin-api-client';
import type { Fulfiller } from '../fulfiller.js';
import { asker, globalId, impossible, Refused } from './admin.js';
import { cancelOrder } from './cancel.js';
import { giveCode } from './discount-code.js';
import { giveBack } from './give-back.js';
import { giveCredit } from './store-credit.js';

/** What a Shopify fulfiller works with. */
export interface ShopifyFulfillerOptions {
  /**
   * Your own client: `createAdminApiClient({ storeDomain, apiVersion: '2026-10', accessToken })`, version
   * 2026-01 or later. Scopes: `write_orders`, `write_discounts`,
   * `write_store_credit_account_transactions`, `read_customers`.
   */
  readonly client: AdminApiClient;
  /** Makes discount codes that nobody guesses, 16 characters or more. Keep it: a new one makes new codes. */
  readonly secret: string;
  /** Shopify's id of an order; the order's own when absent, as `shopifySource` keeps it. */
  readonly orderIdOf?: (orderId: string) => Promise<string>;
  /** How long one call to Shopify may take, in milliseconds; 20 seconds when absent. */
  readonly timeout?: number;
}

const givenBack: readonly RemedyKind[] = [
  'refund',
  'partial-refund',
  'refund-shipping',
  'discount-this-order',
];

/**
 * Refunds, cancels, credits and makes discount codes at Shopify by its Admin API
 * (shopify.dev/docs/api/admin-graphql). Each is known again by our key, for as long as Shopify keeps it.
 *
 * @throws {AmendsError} `invalid_configuration` when the secret is too short.
 */
export function shopifyFulfiller(options: ShopifyFulfillerOptions): Fulfiller {
  const {
    client,
    secret,
    orderIdOf = (id: string) => Promise.resolve(id),
    timeout = 20_000,
  } = options;
  if (secret.length < 16) {
    throw new AmendsError({
      code: 'invalid_configuration',
      message:
        'The secret for discount codes needs 16 characters or more. Make one with: openssl rand -hex 16',
    });
  }
  return {
    kinds: [...givenBack, 'cancel-refund', 'store-credit', 'discount-next-order'],
    async fulfil({ orderId: ours, remedy }, { idempotencyKey: key, signal }) {
      const ask = asker(client, signal, timeout);
      const orderId = globalId('Order', await orderIdOf(ours));
      const { kind, value, expiresOn, lineIds } = remedy;
      try {
        // Part of an order is not cancelled at Shopify: its money goes back.
        if (kind === 'cancel-refund' && lineIds.length === 0)
          return await cancelOrder(ask, orderId, 'back');
        if (value === null) return impossible('The remedy says no amount.');
        // A clock of its own: Shopify's, not that of a demo, says when a code begins.
        const how = { key, secret, expiresOn, now: Date.now() };
        if (kind === 'store-credit') return await giveCredit(ask, orderId, value, how);
        if (kind === 'discount-next-order') return await giveCode(ask, orderId, value, how);
        return await giveBack(ask, orderId, value, key);
      } catch (error) {
        if (error instanceof Refused) return impossible(error.message);
        throw error;
      }
    },
  };
}
