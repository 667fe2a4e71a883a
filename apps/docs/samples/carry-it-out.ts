import { createAdminApiClient } from '@shopify/admin-api-client';
import { fulfillers, inTurn, webhookFulfiller } from '@amends/server';
import type { Fulfiller } from '@amends/server';
import { shopifyCancel, shopifyFulfiller } from '@amends/server/shopify';
import { stripeFulfiller } from '@amends/server/stripe';
import Stripe from 'stripe';

/** What the store knows about money: where each key lies, and how an order was paid. */
export interface Till {
  readonly stripeKey: string;
  readonly shopify: { readonly storeDomain: string; readonly accessToken: string };
  readonly codeSecret: string;
  readonly deskUrl: string;
  readonly deskSecret: string;
  readonly paymentOf: (orderId: string) => Promise<{ paymentIntent: string } | null>;
}

/** Money by Stripe, orders, codes and store credit by Shopify, and everything else before people. */
export function carryOut(till: Till): Fulfiller {
  const client = createAdminApiClient({ ...till.shopify, apiVersion: '2026-10' });
  const stripe = stripeFulfiller({ stripe: new Stripe(till.stripeKey), paymentOf: till.paymentOf });
  return fulfillers(
    // The way out is two things: nothing is sent any more, then the money goes back.
    inTurn(shopifyCancel({ client }), stripe),
    stripe,
    shopifyFulfiller({ client, secret: till.codeSecret }),
    webhookFulfiller({ url: till.deskUrl, secret: till.deskSecret }),
  );
}
