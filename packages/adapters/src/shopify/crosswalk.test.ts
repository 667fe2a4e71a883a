import { describe, expect, it } from 'vitest';
import { mapCancelReason, mapShopifyStatus, shopifyCrosswalk } from './crosswalk.js';
import {
  FULFILLMENT_DISPLAY_STATUSES,
  FULFILLMENT_EVENT_STATUSES,
  FULFILLMENT_HOLD_REASONS,
  FULFILLMENT_STATUSES,
  ORDER_CANCEL_REASONS,
} from './statuses.js';

const milestoneOf = (status: string) => mapShopifyStatus('display', status)?.milestone;

describe('Shopify statuses', () => {
  it.each([
    ['parcel', FULFILLMENT_EVENT_STATUSES],
    ['display', FULFILLMENT_DISPLAY_STATUSES],
    ['request', FULFILLMENT_STATUSES],
    ['hold', FULFILLMENT_HOLD_REASONS],
    ['cancellation', ORDER_CANCEL_REASONS],
  ] as const)('of the kind "%s" are mapped, each and no other', (kind, statuses) => {
    expect(Object.keys(shopifyCrosswalk[kind]).sort()).toEqual([...statuses].sort());
  });

  it.each([...FULFILLMENT_EVENT_STATUSES])('mean the same in capitals: %s', (status) => {
    expect(mapShopifyStatus('parcel', status.toUpperCase())).toEqual(
      mapShopifyStatus('parcel', status),
    );
    expect(mapShopifyStatus('parcel', status)).not.toBeNull();
  });

  it('that are the shop’s own word are at most a label, never a shipment', () => {
    for (const status of ['fulfilled', 'marked_as_fulfilled', 'label_printed', 'label_purchased'])
      expect(milestoneOf(status)).toBe('label-created');
    expect(mapShopifyStatus('request', 'success')?.milestone).toBe('label-created');
    for (const status of ['confirmed', 'submitted']) expect(milestoneOf(status)).toBe('unknown');
  });

  it('"failure" is the request to pack that failed: no delivery failed and nothing was cancelled', () => {
    expect(mapShopifyStatus('parcel', 'failure')).toEqual({
      milestone: 'unknown',
      condition: 'exception',
      reason: null,
      actionBy: 'store',
    });
  });

  it('say who has to act', () => {
    expect(mapShopifyStatus('parcel', 'buyer_action_required')?.actionBy).toBe('customer');
    expect(mapShopifyStatus('parcel', 'READY_FOR_RECIPIENT_PICKUP')?.milestone).toBe(
      'ready-for-pickup',
    );
    expect(mapShopifyStatus('parcel', 'returning_to_sender')?.milestone).toBe('returning');
  });

  it('that nobody has documented mean nothing, even when they are names of JavaScript', () => {
    for (const status of ['teleported', 'constructor', '__proto__', 'toString', ''])
      expect(mapShopifyStatus('parcel', status)).toBeNull();
  });

  it('of a cancelled order keep the customer’s wish apart from all else', () => {
    expect(mapCancelReason('CUSTOMER')).toBe('customer');
    expect(ORDER_CANCEL_REASONS.filter((reason) => mapCancelReason(reason) === 'customer')).toEqual(
      ['customer'],
    );
    expect(mapCancelReason('inventory')).toBe('stock');
    expect(mapCancelReason('hasOwnProperty')).toBe('other');
    expect(mapCancelReason(null)).toBe('other');
  });
});
