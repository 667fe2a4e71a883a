import type { Money, RemedyKind } from '@amends/core';
import type Stripe from 'stripe';
import type { FulfilAnswer, Fulfiller } from '../fulfiller.js';
import { stripeAmount } from './stripe-amount.js';

/** Where an order's money came from. */
export interface StripePayment {
  /** `pi_…`: what the customer paid with, and what money goes back to. */
  readonly paymentIntent: string;
  /** `cus_…`: whose balance takes store credit; none is given without it. */
  readonly customer?: string | null;
}

/** What a Stripe fulfiller works with. */
export interface StripeFulfillerOptions {
  /** Your own client, with your key and your API version: `new Stripe(process.env.STRIPE_KEY)`. */
  readonly stripe: Stripe;
  /** How an order was paid; `null` where it was not by Stripe. */
  readonly paymentOf: (orderId: string) => Promise<StripePayment | null>;
  /** How long one call to Stripe may take, in milliseconds; 20 seconds when absent. */
  readonly timeout?: number;
}

const refunds: readonly RemedyKind[] = [
  'refund',
  'partial-refund',
  'refund-shipping',
  'discount-this-order',
  'cancel-refund',
];
const credit: readonly RemedyKind[] = ['store-credit'];

/** In whose metadata our key stands, so that a refund is known again when Stripe has forgotten the key. */
const mark = 'amends_remedy';

/**
 * Gives money back and credits balances at Stripe (docs.stripe.com/api/refunds, /customer_balance_transactions).
 *
 * Once, whatever happens: every call carries the idempotency key, which Stripe keeps for at least a day,
 * and before each the refunds of the payment are looked through for our mark, which stays for ever. `done`
 * is said when Stripe says `succeeded`; a refund on its way is asked about again. One that Stripe could
 * not deliver is given up, for a person to see. It moves money only: the order itself is cancelled by
 * whoever keeps orders.
 */
export function stripeFulfiller(options: StripeFulfillerOptions): Fulfiller {
  const { stripe, paymentOf, timeout = 20_000 } = options;

  return {
    kinds: [...refunds, ...credit],
    async fulfil(work, { idempotencyKey, signal }) {
      const payment = await paymentOf(work.orderId);
      if (payment === null) return impossible('The order was not paid by Stripe.');
      // What the customer is owed in money has a value; without one there is nothing to move.
      const { kind, value } = work.remedy;
      if (value === null) return impossible('The remedy says no amount.');
      signal.throwIfAborted();
      try {
        return await (credit.includes(kind)
          ? giveCredit(value, payment, idempotencyKey)
          : giveBack(value, payment, idempotencyKey));
      } catch (error) {
        const refused = refusalOf(error);
        if (refused === null) throw error;
        return impossible(`Stripe refuses it: ${refused}.`);
      }
    },
  };

  async function giveBack(
    value: Money,
    { paymentIntent }: StripePayment,
    key: string,
  ): Promise<FulfilAnswer> {
    const ours = await stripe.refunds
      .list({ payment_intent: paymentIntent, limit: 100 }, { timeout })
      .autoPagingToArray({ limit: 1000 });
    const known = ours.find(({ metadata }) => metadata?.[mark] === key);
    const refund =
      known ??
      (await stripe.refunds.create(
        {
          payment_intent: paymentIntent,
          amount: stripeAmount(value),
          metadata: { [mark]: key },
        },
        { idempotencyKey: key, timeout },
      ));
    return readRefund(refund);
  }

  async function giveCredit(
    value: Money,
    { customer }: StripePayment,
    key: string,
  ): Promise<FulfilAnswer> {
    if (!customer) return impossible('The order has no customer at Stripe.');
    const given = await stripe.customers
      .listBalanceTransactions(customer, { limit: 100 }, { timeout })
      .autoPagingToArray({ limit: 1000 });
    const known = given.find(({ metadata }) => metadata?.[mark] === key);
    const { id } =
      known ??
      (await stripe.customers.createBalanceTransaction(
        customer,
        {
          // Below zero: what the customer has to their credit.
          amount: -stripeAmount(value),
          currency: value.currency.toLowerCase(),
          metadata: { [mark]: key },
        },
        { idempotencyKey: key, timeout },
      ));
    return { status: 'done', reference: id };
  }
}

function readRefund({ id, status, failure_reason: reason }: Stripe.Refund): FulfilAnswer {
  switch (status) {
    case 'succeeded':
      return { status: 'done', reference: id };
    case 'failed':
    case 'canceled':
      return impossible(`Stripe could not deliver the refund ${id}: ${reason ?? status}.`);
    default:
      return { status: 'pending' };
  }
}

/** Why Stripe will say no however often it is asked; `null` where it may yet say yes. */
function refusalOf(error: unknown): string | null {
  const { type, code } = error as { readonly type?: string; readonly code?: string };
  return type === 'StripeInvalidRequestError' ? (code ?? 'invalid request') : null;
}

function impossible(detail: string): FulfilAnswer {
  return { status: 'impossible', detail };
}
