import { describe, expect, it } from 'vitest';
import { remedyWork } from '../../test/remedy-work.js';
import { startShopify } from '../../test/shopify-server.js';
import { startStripe } from '../../test/stripe-server.js';
import type { Fulfiller } from './fulfiller.js';
import { fulfillers } from './fulfillers.js';
import { inTurn } from './in-turn.js';
import { shopifyCancel } from './shopify/index.js';
import { stripeFulfiller } from './stripe/index.js';

const context = { idempotencyKey: 'remedy-1', signal: new AbortController().signal };
const exit = remedyWork({ kind: 'cancel-refund', value: { amount: 4900, currency: 'USD' } });

/** A store that is paid by Stripe and keeps its orders at Shopify, as the sample of the guide has it. */
async function store() {
  const [shop, stripe] = [await startShopify(), await startStripe()];
  const money = stripeFulfiller({
    stripe: stripe.stripe,
    paymentOf: () => Promise.resolve({ paymentIntent: 'pi_1' }),
    timeout: 500,
  });
  const fulfiller = fulfillers(inTurn(shopifyCancel({ client: shop.client }), money), money);
  return { shop, stripe, fulfiller };
}

/** Asks until it is neither pending nor thrown, as the outbox does. */
async function untilEnded({ fulfil }: Fulfiller, work = exit) {
  for (let tries = 1; tries < 10; tries += 1) {
    const answer = await fulfil(work, context).catch(() => null);
    if (answer !== null && answer.status !== 'pending') return answer;
  }
  throw new Error('It never ended.');
}

describe('a remedy in several steps', () => {
  it.each([
    ['nothing goes wrong', null, null],
    ['nobody hears that the order was cancelled', 'unheard', null],
    ['the money is lost on the way', null, 'lost'],
    ['nobody hears that the money went', 'half', 'unheard'],
  ] as const)(
    'cancels the order and gives the money back once, when %s',
    async (_, cancel, pay) => {
      const { shop, stripe, fulfiller } = await store();
      if (cancel !== null) shop.next('AmendsCancel', cancel);
      if (pay !== null) stripe.next(pay);
      expect(await untilEnded(fulfiller)).toEqual({ status: 'done', reference: 're_1' });
      expect(await untilEnded(fulfiller)).toEqual({ status: 'done', reference: 're_1' });
      expect(shop.state.cancelledAt).not.toBeNull();
      expect([shop.refunds.length, stripe.refunds.map(({ amount }) => amount)]).toEqual([
        0,
        [4900],
      ]);
    },
  );

  it('goes before a person with no money moved where the order cannot be cancelled', async () => {
    const { shop, stripe, fulfiller } = await store();
    shop.state.refusal = 'ORDER_FULFILLED';
    expect(await untilEnded(fulfiller)).toEqual({
      status: 'impossible',
      detail: 'Shopify refuses it: ORDER_FULFILLED.',
    });
    expect(stripe.refunds).toEqual([]);
  });

  it('leaves the order as it is where a part of it, or another remedy, is meant', async () => {
    const { shop, stripe, fulfiller } = await store();
    const { remedy } = exit;
    await untilEnded(fulfiller, { ...exit, remedy: { ...remedy, lineIds: ['l1'] } });
    await untilEnded(fulfiller, { ...exit, remedy: { ...remedy, kind: 'refund-shipping' } });
    expect([shop.state.cancelledAt, stripe.refunds.length]).toEqual([null, 1]);
  });

  it('is carried out for the kinds that all steps know', () => {
    const of = (kinds?: Fulfiller['kinds']): Fulfiller => ({
      ...(kinds && { kinds }),
      fulfil: () => Promise.resolve({ status: 'done' }),
      ask: () => Promise.resolve({ status: 'done' }),
    });
    expect(inTurn(of(['refund', 'cancel-refund']), of(), of(['cancel-refund'])).kinds).toEqual([
      'cancel-refund',
    ]);
    expect(inTurn(of(), of()).kinds).toBeUndefined();
    expect(inTurn(of()).ask).toBeDefined();
  });
});
