import { describe, expect, it } from 'vitest';
import cancelled from '../../fixtures/shopify/fulfillment-cancelled.json';
import legacyEvent from '../../fixtures/shopify/fulfillment-event-legacy.json';
import event from '../../fixtures/shopify/fulfillment-event.json';
import onHold from '../../fixtures/shopify/fulfillment-order-on-hold.json';
import untracked from '../../fixtures/shopify/fulfillment-untracked.json';
import tracked from '../../fixtures/shopify/fulfillment.json';
import refund from '../../fixtures/shopify/refund.json';
import type { ShopifyOptions } from './context.js';
import { readShopify } from './read-shopify.js';

function read(payload: unknown, options: ShopifyOptions = {}) {
  const result = readShopify(payload, options);
  if (!result.ok) throw result.error;
  return { ...result.value, issues: result.issues };
}

describe('a Shopify fulfilment', () => {
  it('that was made is a label, and tells what is in the parcel', () => {
    const { events, parcels, orderId, trackingNumbers } = read(tracked, {
      topic: 'fulfillments/create',
    });
    expect(events.map((each) => each.milestone)).toEqual(['label-created']);
    expect(events[0]).toMatchObject({
      shipmentId: '1069019877',
      lineIds: ['1071823216'],
      quantity: 1,
      tracking: { number: 'MS1562678' },
    });
    expect(orderId).toBe('450789469');
    expect(trackingNumbers).toEqual(['MS1562678']);
    expect(parcels).toEqual([
      {
        orderId: '450789469',
        shipmentId: '1069019877',
        carrier: null,
        trackingNumbers: ['MS1562678'],
        contents: [{ lineId: '1071823216', quantity: 1 }],
      },
    ]);
  });

  it('without a label, or that merely waits, is no news', () => {
    expect(read(untracked).events).toEqual([]);
    expect(read(untracked).parcels[0]?.contents).toHaveLength(untracked.line_items.length);
    expect(read({ ...tracked, status: 'pending' }).events).toEqual([]);
  });

  it('that was cancelled calls off its own parcel and not the order', () => {
    const [first] = read(cancelled).events;
    expect(first).toMatchObject({ milestone: 'cancelled', shipmentId: String(cancelled.id) });
  });

  it('passes on how far the carrier has got', () => {
    const { events } = read(
      { ...tracked, shipment_status: 'out_for_delivery', updated_at: '2025-04-04T08:00:00-05:00' },
      { topic: 'fulfillments/update', receivedAt: '2025-04-04T13:00:05Z' },
    );
    expect(events.map((each) => [each.milestone, each.occurredAt])).toEqual([
      ['label-created', tracked.created_at],
      ['out-for-delivery', '2025-04-04T08:00:00-05:00'],
    ]);
    expect(events.every((each) => each.recordedAt === '2025-04-04T13:00:05Z')).toBe(true);
  });

  it('with two of this and one of that gives an event for each quantity', () => {
    const lines = [
      { id: 1, quantity: 2 },
      { id: 2, quantity: 1 },
      { id: 3, quantity: 2 },
    ];
    const { events } = read({ ...tracked, line_items: lines });
    expect(
      events.map(({ id, lineIds, quantity }) => [id.split('#')[1], lineIds, quantity]),
    ).toEqual([
      ['2', ['1', '3'], 2],
      ['1', ['2'], 1],
    ]);
  });

  it('gives the same ids however often it is sent', () => {
    const ids = (payload: unknown) => read(payload).events.map((each) => each.id);
    expect(ids({ ...tracked, updated_at: '2026-01-01T00:00:00Z' })).toEqual(ids(tracked));
  });
});

describe('a Shopify fulfilment event', () => {
  const parcel = read(tracked).parcels[0]!;
  const known = { ...parcel, shipmentId: String(event.fulfillment_id) };

  it('concerns the lines of its fulfilment, once that is known', () => {
    const { events, issues } = read(event, { parcels: [known] });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      milestone: 'in-transit',
      shipmentId: String(event.fulfillment_id),
      lineIds: ['1071823216'],
      occurredAt: event.happened_at,
    });
    expect(issues).toEqual([]);
  });

  it('of an unknown fulfilment says that its lines are not known', () => {
    const { events, issues } = read(event);
    expect(events[0]?.lineIds).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual(['contents-unknown']);
  });

  it('carries an estimate as evidence, and never on what has arrived', () => {
    const estimate = { ...event, estimated_delivery_at: '2025-04-09T17:00:00-05:00' };
    expect(read(estimate).events[0]?.eta).toBe('2025-04-09T17:00:00-05:00');
    expect(read(legacyEvent.event).events[0]?.eta).toBe('2013-11-15T18:00:00-04:00');
    expect(
      read({ ...event, estimated_delivery_at: '2025-04-09T00:00:00-05:00' }).events[0]?.eta,
    ).toBe('2025-04-09');
    const delivered = read({ ...estimate, status: 'DELIVERED' });
    expect(delivered.events[0]).toMatchObject({ milestone: 'delivered', eta: null });
    expect(delivered.issues.map((issue) => issue.code)).toContain('eta-ignored');
    expect(delivered.promises).toEqual([]);
  });

  it('with a status that nobody has documented is kept in its own words', () => {
    const { events, issues } = read(
      { ...event, status: 'beamed\u001b[31m_up' },
      { parcels: [known] },
    );
    expect(events[0]).toMatchObject({ milestone: 'unknown', raw: { code: 'beamed\u001b[31m_up' } });
    expect(issues).toMatchObject([{ code: 'unknown-code', path: '/status' }]);
    expect(issues[0]?.text).not.toContain('\u001b');
  });

  it('that only confirms is no news, unless it brings an estimate', () => {
    expect(read({ ...event, status: 'confirmed' }).events).toEqual([]);
    const estimate = { ...event, status: 'confirmed', estimated_delivery_at: '2025-04-09' };
    expect(read(estimate).events[0]).toMatchObject({ milestone: 'unknown', eta: '2025-04-09' });
  });

  it('does not take a whole order for one shipment that was called off', () => {
    const nameless = read({ ...event, fulfillment_id: null, status: 'canceled' });
    expect(nameless.events[0]?.milestone).toBe('unknown');
  });

  it('that was deleted is taken back', () => {
    const { events } = read(
      { id: event.id, fulfillment_id: event.fulfillment_id, order_id: event.order_id },
      { topic: 'fulfillment_events/delete', receivedAt: '2025-04-03T09:00:00Z', parcels: [known] },
    );
    const [told] = read(event, { parcels: [known] }).events;
    expect(events[0]?.retracts).toBe(told?.id);
    expect(events[0]?.id).not.toBe(told?.id);
  });
});

describe('a Shopify fulfilment order', () => {
  const method = (min: string | null, max: string | null) => ({
    ...onHold.fulfillment_order,
    delivery_method: {
      id: 1,
      method_type: 'shipping',
      min_delivery_date_time: min,
      max_delivery_date_time: max,
    },
  });

  it('that is held for lack of stock is a backorder', () => {
    const { events } = read(onHold, { topic: 'fulfillment_orders/placed_on_hold' });
    expect(events).toMatchObject([
      { milestone: 'backordered', condition: 'delayed', reason: 'stock', actionBy: 'store' },
    ]);
    expect(events[0]?.lineIds).toEqual(
      onHold.fulfillment_order.line_items.map((line) => String(line.line_item_id)),
    );
  });

  it('holds the date that the checkout promised', () => {
    const { promises } = read(method('2026-11-08T00:00:00-05:00', '2026-11-10T00:00:00-05:00'));
    expect(promises).toMatchObject([
      {
        kind: 'deliver',
        // Midnight is the whole day, not its first moment.
        window: { from: '2026-11-08', by: '2026-11-10' },
        source: 'checkout',
        madeAt: onHold.fulfillment_order.created_at,
        revises: null,
      },
    ]);
  });

  it('whose date moves makes a new promise that revises the old, once', () => {
    const first = read(method(null, '2026-11-10T17:00:00-05:00')).promises;
    const moved = method(null, '2026-11-13T17:00:00-05:00');
    const second = read(moved, { promises: first }).promises;
    expect(second).toMatchObject([
      { window: { by: '2026-11-13T17:00:00-05:00' }, revises: first[0]?.id },
    ]);
    expect(second[0]?.id).not.toBe(first[0]?.id);
    expect(read(moved, { promises: [...first, ...second] }).promises).toEqual([]);
  });

  it('makes no promise of the store’s own planning', () => {
    const planned = {
      ...onHold.fulfillment_order,
      fulfill_by: '2026-11-10T00:00:00Z',
      fulfill_at: '2026-11-09T00:00:00Z',
    };
    expect(read(planned).promises).toEqual([]);
  });

  it('with a window that ends before it begins keeps the end', () => {
    const { promises } = read(method('2026-11-20T00:00:00-05:00', '2026-11-10T00:00:00-05:00'));
    expect(promises[0]?.window).toEqual({ from: null, by: '2026-11-10' });
  });
});

describe('other Shopify bodies', () => {
  it('a refund is money back, of what the gateway says has succeeded', () => {
    expect(read(refund, { topic: 'refunds/create' }).events).toMatchObject([
      {
        milestone: 'refunded',
        amount: { amount: 20900, currency: 'USD' },
        occurredAt: refund.created_at,
      },
    ]);
    const pending = refund.transactions.map((each) => ({ ...each, status: 'pending' }));
    expect(read({ ...refund, transactions: pending }).events).toEqual([]);
  });

  it('a topic that is none of ours is answered, and gives nothing', () => {
    const { events, order, issues } = read({ id: 1 }, { topic: 'products/update' });
    expect([events, order]).toEqual([[], null]);
    expect(issues.map((issue) => issue.code)).toEqual(['no-evidence']);
  });

  it('a gid of GraphQL and a number of REST are the same thing', () => {
    const gid = read({ ...tracked, id: `gid://shopify/Fulfillment/${tracked.id}`, line_items: [] });
    expect(gid.parcels[0]?.shipmentId).toBe(String(tracked.id));
  });
});
