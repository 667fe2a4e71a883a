import type { RemedyKind } from '@amends/core';
import { describe, expect, it } from 'vitest';
import { remedyWork } from '../../../test/remedy-work.js';
import { startStripe } from '../../../test/stripe-server.js';
import { stripeAmount } from './stripe-amount.js';
import { stripeFulfiller } from './stripe-fulfiller.js';

const context = () => ({ idempotencyKey: 'remedy-1', signal: new AbortController().signal });

async function atStripe(customer: string | null = 'cus_1') {
  const server = await startStripe();
  const fulfiller = stripeFulfiller({
    stripe: server.stripe,
    paymentOf: (orderId) =>
      Promise.resolve(orderId === '1001' ? { paymentIntent: 'pi_1', customer } : null),
    timeout: 500,
  });
  const fulfil = (kind: RemedyKind = 'refund-shipping', more = {}) =>
    fulfiller.fulfil(remedyWork({ kind, ...more }), context());
  return { server, fulfiller, fulfil };
}

describe('money by Stripe', () => {
  it('goes back to what the customer paid with, and is done when Stripe says so', async () => {
    const { server, fulfil } = await atStripe();
    expect(await fulfil()).toEqual({ status: 'done', reference: 're_1' });
    expect(server.refunds).toMatchObject([
      { amount: 900, payment_intent: 'pi_1', metadata: { amends_remedy: 'remedy-1' } },
    ]);
  });

  it.each(['lost', 'unheard', 'half', 'hang', 429, 500, 409] as const)(
    'moves once when a call meets %s and is made again',
    async (fault) => {
      const { server, fulfil } = await atStripe();
      server.next(fault);
      // Stripe's own client mends some of them by itself.
      await fulfil().catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      expect(await fulfil()).toEqual({ status: 'done', reference: 're_1' });
      expect(server.refunds).toHaveLength(1);
    },
  );

  it('moves once even when Stripe has forgotten the key', async () => {
    const { server, fulfil } = await atStripe();
    server.next('half');
    await expect(fulfil()).rejects.toThrow();
    server.forget();
    expect(await fulfil()).toEqual({ status: 'done', reference: 're_1' });
    expect(server.refunds).toHaveLength(1);
  });

  it('is not done while it is on its way', async () => {
    const { server, fulfil } = await atStripe();
    server.stand('pending');
    expect(await fulfil()).toEqual({ status: 'pending' });
    const [refund] = server.refunds;
    if (refund) refund.status = 'succeeded';
    expect(await fulfil()).toEqual({ status: 'done', reference: 're_1' });
    expect(server.refunds).toHaveLength(1);
  });

  it('goes before a person where Stripe could not deliver it, or refuses', async () => {
    const { server, fulfil } = await atStripe();
    server.stand('failed');
    const undelivered = 'Stripe could not deliver the refund re_1: lost_or_stolen_card.';
    expect(await fulfil()).toEqual({ status: 'impossible', detail: undelivered });

    const other = await atStripe();
    other.server.refuse('charge_already_refunded');
    const refused = 'Stripe refuses it: charge_already_refunded.';
    expect(await other.fulfil()).toEqual({ status: 'impossible', detail: refused });
  });

  it('credits the customer’s balance, once', async () => {
    const { server, fulfil } = await atStripe();
    server.next('half');
    await expect(fulfil('store-credit')).rejects.toThrow();
    server.forget();
    expect(await fulfil('store-credit')).toEqual({ status: 'done', reference: 'cbtxn_1' });
    expect(server.credits).toMatchObject([{ amount: -900, currency: 'usd' }]);
  });

  it('says why it cannot', async () => {
    const { fulfiller, fulfil } = await atStripe(null);
    expect(await fulfil('store-credit')).toMatchObject({ status: 'impossible' });
    expect(await fulfil('refund', { value: null })).toMatchObject({ status: 'impossible' });
    const elsewhere = { ...remedyWork({ kind: 'refund' }), orderId: '1002' };
    expect(await fulfiller.fulfil(elsewhere, context())).toEqual({
      status: 'impossible',
      detail: 'The order was not paid by Stripe.',
    });
  });
});

describe('an amount at Stripe', () => {
  it.each([
    ['USD', 1234, 1234],
    ['JPY', 500, 500],
    ['ISK', 500, 50_000],
    ['UGX', 500, 50_000],
    ['KWD', 5120, 5120],
  ])('of %s', (currency, amount, told) => {
    expect(stripeAmount({ amount, currency })).toBe(told);
  });

  it.each([
    ['KWD', 5123],
    ['USD', 0],
    ['USD', -5],
  ])('of %s that cannot be moved is refused: %d', (currency, amount) => {
    expect(() => stripeAmount({ amount, currency })).toThrow(
      expect.objectContaining({ code: 'invalid_money' }),
    );
  });
});
