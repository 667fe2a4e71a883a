import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/** `TrackingEventType` of Stamps.com's SWS/IM, as its service description has them. */
export const STAMPS_EVENT_TYPES = [
  'ElectronicNotification',
  'Accepted',
  'Acceptance',
  'Enroute',
  'Arrival',
  'Departure',
  'SortingComplete',
  'OutForDelivery',
  'Attempted',
  'DeliveryAttempted',
  'NoticeLeft',
  'AvailableForPickup',
  'Forwarded',
  'Refused',
  'Returned',
  'ReturnToSender',
  'Undeliverable',
  'Missent',
  'Delivered',
  'Notification',
  'Other',
] as const;
/** One of {@link STAMPS_EVENT_TYPES}. */
export type StampsEventType = (typeof STAMPS_EVENT_TYPES)[number];

const way = meaning('in-transit');
const trouble: Partial<StatusMapping> = { condition: 'exception' };
const missed = meaning('attempt-failed', { ...trouble, actionBy: 'customer' });

/** Every type, and what it means. */
export const stampsCrosswalk = {
  ElectronicNotification: meaning('label-created'),
  Accepted: meaning('shipped'),
  Acceptance: meaning('shipped'),
  Enroute: way,
  Arrival: way,
  Departure: way,
  SortingComplete: way,
  OutForDelivery: meaning('out-for-delivery'),
  Attempted: missed,
  DeliveryAttempted: missed,
  NoticeLeft: missed,
  AvailableForPickup: meaning('ready-for-pickup', { actionBy: 'customer' }),
  Forwarded: way,
  Refused: meaning('returning', { ...trouble, reason: 'customer' }),
  Returned: meaning('returning', trouble),
  ReturnToSender: meaning('returning', trouble),
  Undeliverable: meaning('unknown', { ...trouble, actionBy: 'store' }),
  Missent: meaning('in-transit', { condition: 'delayed', reason: 'carrier-error' }),
  Delivered: meaning('delivered'),
  Notification: meaning('unknown'),
  Other: meaning('unknown'),
} as const satisfies Record<StampsEventType, StatusMapping>;

/** What a type of event means. Never throws. */
export function mapStampsEvent(type: string | null, words: string | null): Understood {
  return inWords(understood(stampsCrosswalk, type, '/TrackingEventType'), words);
}
