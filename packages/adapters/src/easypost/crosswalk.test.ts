import fc from 'fast-check';
import { CONDITIONS, MILESTONES } from '@amends/core';
import { describe, expect, it } from 'vitest';
import { easyPostCrosswalk, mapEasyPostStatus } from './crosswalk.js';
import { EASYPOST_STATUS_DETAILS, EASYPOST_STATUSES } from './statuses.js';

const meant = (status: string | null, detail: string | null) => {
  const { milestone, condition, reason, actionBy } = mapEasyPostStatus(status, detail);
  return [milestone, condition, reason, actionBy];
};

describe('EasyPost statuses', () => {
  it('are mapped, each and no other', () => {
    expect(Object.keys(easyPostCrosswalk.statuses).sort()).toEqual([...EASYPOST_STATUSES].sort());
    expect(Object.keys(easyPostCrosswalk.details).sort()).toEqual(
      [...EASYPOST_STATUS_DETAILS].sort(),
    );
  });

  it.each([
    ['in_transit', 'arrived_at_facility', 'in-transit', 'ok', null, 'none'],
    ['in_transit', 'missorted', 'in-transit', 'delayed', 'carrier-error', 'carrier'],
    ['in_transit', 'weather_delay', 'in-transit', 'delayed', 'weather', 'none'],
    ['in_transit', 'delivery_exception', 'in-transit', 'exception', null, 'none'],
    ['in_transit', 'address_correction', 'in-transit', 'exception', 'address', 'store'],
    ['pre_transit', 'awaiting_information', 'label-created', 'ok', null, 'store'],
    ['pre_transit', 'received_at_origin_facility', 'label-created', 'ok', null, 'none'],
    ['unknown', 'received_at_origin_facility', 'shipped', 'ok', null, 'none'],
    ['unknown', 'transit_exception', 'unknown', 'exception', null, 'none'],
    ['failure', 'lost', 'lost', 'exception', 'carrier-error', 'store'],
    ['failure', 'delivery_exception', 'attempt-failed', 'exception', null, 'store'],
    ['failure', null, 'unknown', 'exception', null, 'store'],
    ['delivered', 'arrived_at_destination', 'delivered', 'ok', null, 'none'],
    ['delivered', 'damaged', 'damaged', 'exception', 'carrier-error', 'store'],
    ['return_to_sender', 'return', 'returning', 'exception', null, 'none'],
    ['out_for_delivery', 'refused', 'returning', 'exception', 'customer', 'none'],
    [
      'available_for_pickup',
      'arrived_at_pickup_location',
      'ready-for-pickup',
      'ok',
      null,
      'customer',
    ],
    ['cancelled', 'cancelled', 'cancelled', 'exception', null, 'store'],
    ['error', 'in_transit', 'unknown', 'ok', null, 'store'],
  ])('%s with %s', (status, detail, ...expected) => {
    expect(meant(status, detail)).toEqual(expected);
    expect(meant(status.toUpperCase(), detail)).toEqual(expected);
  });

  it('never take trouble for a cancellation, nor a label for a shipment', () => {
    for (const status of EASYPOST_STATUSES) {
      for (const detail of EASYPOST_STATUS_DETAILS) {
        const { milestone } = mapEasyPostStatus(status, detail);
        if (milestone === 'cancelled') expect(status).toBe('cancelled');
        if (status === 'pre_transit') expect(['shipped', 'in-transit']).not.toContain(milestone);
      }
    }
  });

  it('that are not documented are named as such and never throw', () => {
    expect(mapEasyPostStatus('customs_cleared', 'in_transit')).toMatchObject({
      milestone: 'in-transit',
      isDocumented: { status: false, detail: true },
    });
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (status, detail) => {
        const { milestone, condition } = mapEasyPostStatus(status, detail);
        expect(MILESTONES).toContain(milestone);
        expect(CONDITIONS).toContain(condition);
      }),
    );
    expect(mapEasyPostStatus('__proto__', 'constructor')).toMatchObject({
      milestone: 'unknown',
      isDocumented: { status: false, detail: false },
    });
  });
});
