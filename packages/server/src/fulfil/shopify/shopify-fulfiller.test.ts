import type { OfferOption } from '@amends/core';
import { describe, expect, it, vi } from 'vitest';
import { remedyWork } from '../../../test/remedy-work.js';
import { startShopify } from '../../../test/shopify-server.js';
import { shopifyFulfiller } from './shopify-fulfiller.js';

const secret = 'sixteen letters!';

async function atShopify(options = {}) {
  const shop = await startShopify(options);
  const fulfiller = shopifyFulfiller({ client: shop.client, secret });
  const fulfil = (remedy: Partial<OfferOption> = {}, orderId = '1001', key = 'remedy-1') =>
    fulfiller.fulfil(
      { ...remedyWork(remedy), orderId },
      { idempotencyKey: key, signal: new AbortController().signal },
    );
  return { shop, fulfil };
}

const money = (amount: number) => ({ amount, currency: 'USD' });

describe('money by Shopify', () => {
  it('goes back over the payments that hold it', async () => {
    const { shop, fulfil } = await atShopify();
    expect(await fulfil({ kind: 'refund', value: money(3500) })).toEqual({
      status: 'done',
      reference: '1',
    });
    expect(shop.refunds[0]?.nodes.map(({ amount }) => amount)).toEqual(['30.00', '5.00']);
    expect(await fulfil({ kind: 'refund', value: money(1500) }, '1001', 'remedy-2')).toEqual({
      status: 'impossible',
      detail: 'Less is left of what was paid than is to be given back.',
    });
  });

  it.each(['lost', 'unheard', 'half', 429, 500] as const)(
    'goes back once when the call meets %s and is made again, also when Shopify has forgotten it',
    async (fault) => {
      const { shop, fulfil } = await atShopify();
      shop.next('AmendsRefund', fault);
      await expect(fulfil()).rejects.toThrow();
      shop.forget();
      expect(await fulfil()).toEqual({ status: 'done', reference: '1' });
      expect(shop.refunds).toHaveLength(1);
    },
  );

  it('is not done while it is on its way, and goes before a person when it fails', async () => {
    const { shop, fulfil } = await atShopify();
    shop.state.status = 'PENDING';
    expect(await fulfil()).toEqual({ status: 'pending' });
    const [node] = shop.refunds[0]?.nodes ?? [];
    if (node) node.status = 'FAILURE';
    expect(await fulfil()).toMatchObject({ status: 'impossible' });
  });

  it('comes back with the whole order when that is cancelled', async () => {
    const { shop, fulfil } = await atShopify();
    const exit = { kind: 'cancel-refund', value: money(4900) } as const;
    shop.next('AmendsCancel', 'unheard');
    await expect(fulfil(exit)).rejects.toThrow();
    expect(await fulfil(exit)).toEqual({ status: 'pending' });
    for (const node of shop.refunds[0]?.nodes ?? []) node.status = 'SUCCESS';
    expect(await fulfil(exit)).toEqual({ status: 'done', reference: '#1001' });
    expect(shop.refunds).toHaveLength(1);
  });

  it('says why an order cannot be cancelled', async () => {
    const { shop, fulfil } = await atShopify();
    shop.state.refusal = 'ORDER_FULFILLED';
    expect(await fulfil({ kind: 'cancel-refund' })).toEqual({
      status: 'impossible',
      detail: 'Shopify refuses it: ORDER_FULFILLED.',
    });
  });
});

describe('store credit by Shopify', () => {
  const credit = { kind: 'store-credit', expiresOn: '2027-01-31' } as const;

  it('lasts to the end of its last day, wherever the customer is', async () => {
    const { shop, fulfil } = await atShopify();
    expect(await fulfil(credit)).toEqual({ status: 'done', reference: '1' });
    expect(shop.credits).toMatchObject([
      { amount: { amount: '9.00', currencyCode: 'USD' }, expiresAt: '2027-02-01T11:59:59.000Z' },
    ]);
  });

  it('is given once when nobody heard that it was', async () => {
    const { shop, fulfil } = await atShopify();
    shop.next('AmendsCredit', 'unheard');
    await expect(fulfil(credit)).rejects.toThrow();
    expect(await fulfil(credit)).toEqual({ status: 'done', reference: '1' });
    expect(shop.credits).toHaveLength(1);
  });

  it('waits until an attempt that was lost can no longer come true, and gives it then', async () => {
    const { shop, fulfil } = await atShopify();
    shop.next('AmendsCredit', 'lost');
    await expect(fulfil(credit)).rejects.toThrow();
    expect(await fulfil(credit)).toEqual({ status: 'pending' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    try {
      expect(await fulfil(credit)).toEqual({ status: 'done', reference: '1' });
    } finally {
      vi.useRealTimers();
    }
    expect(shop.credits).toHaveLength(1);
  });

  it('is not taken for given because another credit of that minute is worth as much', async () => {
    const { shop, fulfil } = await atShopify();
    shop.next('AmendsCredit', 'lost');
    await expect(fulfil(credit)).rejects.toThrow();
    await fulfil({ ...credit, expiresOn: '2027-06-30' }, '1001', 'remedy-2');
    expect(await fulfil(credit)).toEqual({ status: 'pending' });
  });

  it('is given by one of two attempts at once', async () => {
    const { shop, fulfil } = await atShopify();
    const ends = await Promise.allSettled([fulfil(credit), fulfil(credit)]);
    expect(ends.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(shop.credits).toHaveLength(1);
  });

  it('needs a customer', async () => {
    const { fulfil } = await atShopify({ hasCustomer: false });
    expect(await fulfil(credit)).toMatchObject({ status: 'impossible' });
  });
});

describe('a discount code by Shopify', () => {
  it('is the customer’s alone, good once, and the same however often it is asked for', async () => {
    const { shop, fulfil } = await atShopify();
    const code = { kind: 'discount-next-order', expiresOn: '2027-01-31' } as const;
    shop.next('AmendsDiscount', 'unheard');
    await expect(fulfil(code)).rejects.toThrow();
    const answer = await fulfil(code);
    expect([...shop.codes]).toEqual([
      [
        expect.stringMatching(/^[0-9A-Z]{15}$/u),
        expect.objectContaining({
          usageLimit: 1,
          context: { customers: { add: ['gid://shopify/Customer/7'] } },
          endsAt: '2027-02-01T11:59:59.000Z',
        }),
      ],
    ]);
    expect(answer).toEqual({ status: 'done', reference: [...shop.codes.keys()][0] });
  });

  it('wants a secret that is one', async () => {
    const { client } = await startShopify();
    expect(() => shopifyFulfiller({ client, secret: 'short' })).toThrow(
      expect.objectContaining({ code: 'invalid_configuration' }),
    );
  });
});

it('an order that Shopify has not got goes before a person', async () => {
  const { fulfil } = await atShopify();
  for (const kind of ['refund', 'cancel-refund', 'store-credit', 'discount-next-order'] as const)
    expect(await fulfil({ kind }, '9999')).toEqual({
      status: 'impossible',
      detail: 'Shopify has no such order.',
    });
});
