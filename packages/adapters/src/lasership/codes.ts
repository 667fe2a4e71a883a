import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/** The event types of LaserShip (since 2021 OnTrac), as far as they are known: it publishes no list. */
export const LASERSHIP_EVENT_TYPES = [
  'OrderCreated',
  'OrderReceived',
  'OrderVoided',
  'Received',
  'Arrived',
  'Departed',
  'InTransit',
  'OutForDelivery',
  'Delivered',
  'Released',
  'AttemptedDelivery',
  'NotDelivered',
  'Exception',
  'Delayed',
  'Damaged',
  'Lost',
  'Returned',
  'ReturnToSender',
] as const;
/** One of {@link LASERSHIP_EVENT_TYPES}. */
export type LaserShipEventType = (typeof LASERSHIP_EVENT_TYPES)[number];

const trouble: Partial<StatusMapping> = { condition: 'exception' };

/** Every type, and what it means. "Released" is left at the door without a signature. */
export const laserShipCrosswalk = {
  OrderCreated: meaning('label-created'),
  OrderReceived: meaning('label-created'),
  OrderVoided: meaning('cancelled', { ...trouble, actionBy: 'store' }),
  Received: meaning('shipped'),
  Arrived: meaning('in-transit'),
  Departed: meaning('in-transit'),
  InTransit: meaning('in-transit'),
  OutForDelivery: meaning('out-for-delivery'),
  Delivered: meaning('delivered'),
  Released: meaning('delivered'),
  AttemptedDelivery: meaning('attempt-failed', trouble),
  NotDelivered: meaning('attempt-failed', trouble),
  Exception: meaning('unknown', trouble),
  Delayed: meaning('in-transit', { condition: 'delayed' }),
  Damaged: meaning('damaged', { ...trouble, reason: 'carrier-error', actionBy: 'store' }),
  Lost: meaning('lost', { ...trouble, reason: 'carrier-error', actionBy: 'store' }),
  Returned: meaning('returned', trouble),
  ReturnToSender: meaning('returning', trouble),
} as const satisfies Record<LaserShipEventType, StatusMapping>;

/** What a type of event means. Never throws. */
export function mapLaserShipEvent(type: string | null, words: string | null): Understood {
  return inWords(understood(laserShipCrosswalk, type, '/EventType'), words);
}
