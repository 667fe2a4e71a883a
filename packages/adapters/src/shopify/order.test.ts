import { describe, expect, it } from 'vitest';
import cancelled from '../../fixtures/shopify/order-cancelled.json';
import inEuro from '../../fixtures/shopify/order-in-euro.json';
import paidByCard from '../../fixtures/shopify/order-paid-by-card.json';
import refunded from '../../fixtures/shopify/order-refunded.json';
import { readShopify } from './read-shopify.js';
import type { ShopifyOptions } from './context.js';

function read(payload: unknown, options: ShopifyOptions = { topic: 'orders/create' }) {
  const result = readShopify(payload, options);
  if (!result.ok) throw result.error;
  return { ...result.value, issues: result.issues };
}

const codesOf = (issues: readonly { code: string; path: string }[]) =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe('a Shopify order', () => {
  it('is read with its lines, its money and its customer', () => {
    const { order } = read(paidByCard);
    expect(order).toMatchObject({
      id: '450789469',
      placedAt: '2008-01-10T11:00:00-05:00',
      currency: 'USD',
      country: 'US',
      region: 'US-KY',
      customer: { id: '207119551', name: 'Bob', hasAccount: false },
      payment: { label: 'Visa ending 4242' },
      total: { amount: 40994, currency: 'USD' },
      shipping: { amount: 0, currency: 'USD' },
    });
    expect(
      order?.lines.map(({ id, title, quantity, unitPrice }) => [id, title, quantity, unitPrice]),
    ).toContainEqual(['518995019', 'IPod Nano - 8gb - red', 1, { amount: 19900, currency: 'USD' }]);
  });

  it('was placed, paid and refunded; the refund is money that came back, and no cancellation', () => {
    const { events } = read(refunded);
    const byMilestone = Object.fromEntries(events.map((event) => [event.milestone, event]));
    expect(byMilestone.placed?.occurredAt).toBe('2008-01-10T11:00:00-05:00');
    expect(byMilestone.paid?.raw?.code).toBe('partially_refunded');
    expect(byMilestone.refunded).toMatchObject({
      amount: { amount: 20900, currency: 'USD' },
      lineIds: ['703073504', '466157049'],
    });
    expect(byMilestone.cancelled).toBeUndefined();
  });

  it('that is not paid yet is not said to be', () => {
    const { events } = read({ ...refunded, financial_status: 'authorized', refunds: [] });
    expect(events.map((event) => event.milestone)).not.toContain('paid');
  });

  it('that was cancelled says by whom, as far as Shopify knows', () => {
    const by = (reason: string) =>
      read({ ...cancelled, cancel_reason: reason }).events.find(
        (event) => event.milestone === 'cancelled',
      );
    expect(by('customer')).toMatchObject({
      reason: 'customer',
      occurredAt: cancelled.cancelled_at,
    });
    expect(by('inventory')?.reason).toBe('stock');
    expect(by('declined')?.reason).toBe('payment');
    expect(by('fraud')?.reason).toBe('security');
    // An order, not one of its parcels: core tells the two apart by this.
    expect(by('other')?.shipmentId ?? null).toBeNull();
  });

  it('keeps three of a thing apart from one', () => {
    const { order } = read(inEuro);
    expect(order?.currency).toBe('EUR');
    expect(order?.lines[0]).toMatchObject({ quantity: 3, unitPrice: { amount: 7499 } });
  });

  it('is in the currency the customer paid in, never converted', () => {
    const set = (paid: string, shop: string) => ({
      shop_money: { amount: shop, currency_code: 'USD' },
      presentment_money: { amount: paid, currency_code: 'JPY' },
    });
    const { order, issues } = read({
      ...inEuro,
      currency: 'USD',
      presentment_currency: 'JPY',
      total_price: '238.47',
      total_price_set: set('36000', '238.47'),
      total_shipping_price_set: null,
      shipping_lines: [{ price: '5.00' }],
    });
    expect(order?.total).toEqual({ amount: 36000, currency: 'JPY' });
    expect(order?.shipping).toBeNull();
    expect(codesOf(issues)).toContain('unreadable-money /shipping_lines/0/price');
  });

  it('counts what went before it, not itself', () => {
    const customer = { ...paidByCard.customer, orders_count: 8, total_spent: '413.00' };
    expect(read({ ...paidByCard, customer }).order?.customer?.history).toEqual({
      orders: 7,
      value: { amount: 41300, currency: 'USD' },
    });
    const first = { ...paidByCard.customer, orders_count: 0 };
    expect(read({ ...paidByCard, customer: first }).order?.customer?.history?.orders).toBe(0);
  });
});

describe('the zone of a Shopify order', () => {
  const at = (address: object, timeZone?: string) =>
    read(
      { ...inEuro, shipping_address: address },
      { topic: 'orders/create', ...(timeZone !== undefined && { timeZone }) },
    );

  it('is the country’s where it keeps one time', () => {
    expect(at({ country_code: 'GB' }).order?.timeZone).toBe('Europe/London');
    expect(at({ country_code: 'SE' }).order?.timeZone).toBe('Europe/Stockholm');
    expect(at({ country_code: 'JP', province_code: 'JP-13' }).order).toMatchObject({
      timeZone: 'Asia/Tokyo',
      region: 'JP-13',
    });
  });

  it('comes from the coordinates where the country keeps several', () => {
    const louisville = { country_code: 'US', latitude: 38.25, longitude: -85.76 };
    const { order, issues } = at(louisville);
    expect(order?.timeZone).toBe('America/Kentucky/Louisville');
    expect(codesOf(issues)).toEqual([]);
  });

  it('is the shop’s, and said to be assumed, where coordinates and country contradict each other', () => {
    // As recorded: an address in Kentucky with the coordinates of Ottawa.
    const { order, issues } = at(paidByCard.shipping_address, 'America/Chicago');
    expect(order?.timeZone).toBe('America/Chicago');
    expect(codesOf(issues)).toEqual(['zone-assumed /shipping_address']);
  });

  it('is UTC, and said to be assumed, where nobody knows better', () => {
    for (const address of [
      { country_code: 'constructor' },
      { country_code: 'US', latitude: 999, longitude: 0 },
    ]) {
      const { order, issues } = at(address, 'Mars/Olympus_Mons');
      expect(order?.timeZone).toBe('UTC');
      expect(codesOf(issues)).toContain('zone-assumed /shipping_address');
    }
  });
});

describe('the address of a Shopify customer', () => {
  it('is not known where Shopify writes an empty one', () => {
    const { order } = read({ ...paidByCard, customer: null, email: '', contact_email: null });
    expect(order?.customer?.email).toBeNull();
    const other = read({
      ...paidByCard,
      customer: null,
      email: '',
      contact_email: 'b@example.org',
    });
    expect(other.order?.customer?.email).toBe('b@example.org');
  });
});

describe('a damaged Shopify order', () => {
  it('loses what is unreadable, and says so', () => {
    const { order, issues } = read({
      ...paidByCard,
      customer: { id: 7, first_name: { toString: 'x' }, email: 'a@example.org' },
      total_price: '12.345',
      line_items: [
        { id: 1, title: 'Good', quantity: 2, price: '1.00' },
        { id: 2, title: 'Bad', quantity: 'two' },
        { id: 1, title: 'Again', quantity: 1 },
        'nonsense',
      ],
    });
    expect(order?.lines.map((line) => line.title)).toEqual(['Good']);
    expect(order?.customer).toMatchObject({ id: '7', name: 'Bob' });
    expect(order?.total).toBeNull();
    expect(codesOf(issues)).toEqual(
      expect.arrayContaining([
        'unreadable-field /customer/first_name',
        'unreadable-field /line_items/1/quantity',
        'unreadable-field /line_items/3',
        'unreadable-money /total_price',
      ]),
    );
  });

  it.each([
    ['nothing', null, ''],
    ['a text', 'order', ''],
    ['no id', { ...paidByCard, id: null }, '/id'],
    ['lines that are no list', { ...paidByCard, line_items: 'all' }, '/line_items'],
    ['no currency', { ...paidByCard, currency: undefined }, '/currency'],
    ['no date', { ...paidByCard, created_at: 'yesterday', processed_at: null }, '/created_at'],
  ])('with %s is refused, and the error says where', (_, payload, path) => {
    const result = readShopify(payload, { topic: 'orders/create' });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toMatchObject({ code: 'invalid_payload', path });
    expect(result.error.message).not.toContain('Bob');
  });
});
