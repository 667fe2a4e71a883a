import type { OrderEvent } from '../../model/event.js';
import { situations } from '../situations.js';
import { sampleEvent as event } from '../sample-record.js';

/** How the sample's parcel can be followed. */
export const tracking = {
  carrier: 'USPS',
  number: '9400111899223344556677',
  url: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899223344556677',
} as const;

/** Labelled on Wednesday, with the carrier on Thursday. */
export const shipped: readonly OrderEvent[] = [
  event('e1', 'placed', '2026-11-02T15:04:00-05:00', { source: 'shopify' }),
  event('e2', 'label-created', '2026-11-04T10:12:00-05:00', {
    shipmentId: 's1',
    source: 'shopify',
    lineIds: ['l1', 'l2'],
    tracking,
  }),
  event('e3', 'shipped', '2026-11-05T09:00:00-05:00', { shipmentId: 's1', source: 'easypost' }),
];

/** The parcel at the door. */
export function deliveredAt(id: string, occurredAt: string): OrderEvent {
  return event(id, 'delivered', occurredAt, { shipmentId: 's1', source: 'easypost' });
}

/** An order that runs late, and the same once it has come. */
export const late = {
  ...situations.runningLate,
  arrived: situations.deliveredLate.record,
};
