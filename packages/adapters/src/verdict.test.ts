import { assess } from '@amends/core';
import type { OrderEvent, OrderPromise, OrderRecord } from '@amends/core';
import { describe, expect, it } from 'vitest';
import fedex from '../fixtures/easypost/webhook-fedex.json';
import fulfillment from '../fixtures/shopify/fulfillment.json';
import order from '../fixtures/shopify/order-paid-by-card.json';
import { inParcel, readEasyPost } from './easypost/index.js';
import { readShopify } from './shopify/index.js';

function shopify(payload: unknown) {
  const result = readShopify(payload, { timeZone: 'America/New_York' });
  if (!result.ok) throw result.error;
  return result.value;
}

const bought = { ...order, fulfillments: [], processed_at: '2024-07-30T10:00:00-04:00' };
const packed = {
  ...fulfillment,
  order_id: order.id,
  created_at: '2024-07-31T09:00:00-04:00',
  line_items: order.line_items.map(({ id }) => ({ id, quantity: 1 })),
  tracking_number: '1',
  tracking_numbers: ['1'],
};
const [parcel] = shopify(packed).parcels;

/** FedEx' webhook, with scans put in the place of its last ones. */
function carrier(...scans: { status: string; status_detail?: string; datetime: string }[]) {
  const details = fedex.result.tracking_details;
  const result = { ...fedex.result, tracking_details: [...details, ...scans] };
  const read = readEasyPost({ ...fedex, result });
  if (!read.ok || parcel === undefined) throw new Error('The fixtures are not what they were.');
  return inParcel(read.value.events, parcel);
}

function verdict(
  kind: OrderPromise['kind'],
  by: string,
  events: readonly OrderEvent[],
  asOf: string,
) {
  const placed = shopify(bought);
  if (placed.order === null) throw new Error('The fixtures are not what they were.');
  const madeAt = placed.order.placedAt;
  const promise: OrderPromise = { id: 'p', kind, window: { by }, madeAt };
  const record: OrderRecord = {
    order: placed.order,
    promises: [promise],
    events: [...placed.events, ...events],
  };
  const { status, reasons, expected } = assess(record, promise, { asOf });
  return { status, codes: reasons.map((reason) => reason.code), expected };
}

describe('what senders tell, held against a promise', () => {
  const label = shopify(packed).events;

  it('a fulfilment in Shopify ships nothing: only the carrier does', () => {
    const asOf = '2024-08-02T20:00:00Z';
    expect(verdict('ship', '2024-08-01', label, asOf).status).toBe('broken');
    expect(verdict('ship', '2024-08-01', [...label, ...carrier()], asOf).status).toBe('kept');
  });

  it('an estimate after the promised day is a sign, and says when it comes instead', () => {
    const events = [...label, ...carrier()];
    const { status, codes, expected } = verdict(
      'deliver',
      '2024-08-03',
      events,
      '2024-08-02T20:00:00Z',
    );
    expect([status, expected?.by]).toEqual(['at-risk', '2024-08-05']);
    expect(codes).toContain('eta-after-deadline');
    expect(verdict('deliver', '2024-08-05', events, '2024-08-02T20:00:00Z').status).toBe(
      'on-track',
    );
  });

  it('a delivery keeps the promise; a delivery to the sender does not', () => {
    const asOf = '2024-08-06T00:00:00Z';
    const delivered = { status: 'delivered', datetime: '2024-08-05T16:00:00Z' };
    expect(verdict('deliver', '2024-08-05', carrier(delivered), asOf).status).toBe('kept');
    const refused = {
      status: 'return_to_sender',
      status_detail: 'refused',
      datetime: '2024-08-04T16:00:00Z',
    };
    const home = verdict('deliver', '2024-08-08', carrier(refused, delivered), asOf);
    expect(home.status).toBe('broken');
    expect(home.codes).toContain('returned');
  });

  it('one shipment called off leaves the order standing', () => {
    const [asOf, by] = ['2024-07-31T20:00:00Z', '2024-08-20'];
    const off = shopify({ ...packed, status: 'cancelled' }).events;
    expect(verdict('deliver', by, [...label, ...off], asOf).status).not.toBe('broken');
    const whole = shopify({
      ...bought,
      cancelled_at: '2024-07-31T10:00:00-04:00',
      cancel_reason: 'inventory',
    });
    expect(verdict('deliver', by, whole.events, asOf)).toMatchObject({
      status: 'broken',
      codes: expect.arrayContaining(['cancelled-by-store']) as unknown,
    });
    const wish = shopify({
      ...bought,
      cancelled_at: '2024-07-31T10:00:00-04:00',
      cancel_reason: 'customer',
    });
    expect(verdict('deliver', by, wish.events, asOf).status).toBe('void');
  });

  it('EasyPost failing to track is no trouble of the parcel', () => {
    const failed = carrier({ status: 'error', datetime: '2024-08-02T19:00:00Z' });
    expect(verdict('deliver', '2024-08-05', failed, '2024-08-02T20:00:00Z').status).toBe(
      'on-track',
    );
  });
});
