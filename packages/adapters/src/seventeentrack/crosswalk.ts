import { lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import type {
  SeventeenTrackState,
  SeventeenTrackStatus,
  SeventeenTrackSubstatus,
} from './statuses.js';

const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };
const failed: Partial<StatusMapping> = { condition: 'exception' };

/** Where the parcel stands. Not found, and silent for too long, say nothing of the parcel. */
const statuses = {
  NotFound: meaning('unknown', { actionBy: 'store' }),
  InfoReceived: meaning('label-created'),
  InTransit: meaning('in-transit'),
  Expired: meaning('unknown', { actionBy: 'store' }),
  AvailableForPickup: meaning('ready-for-pickup', { actionBy: 'customer' }),
  OutForDelivery: meaning('out-for-delivery'),
  DeliveryFailure: meaning('attempt-failed', failed),
  Delivered: meaning('delivered'),
  Exception: meaning('unknown', trouble),
} as const satisfies Record<SeventeenTrackStatus, StatusMapping>;

/** How it went. */
const substatuses = {
  // A parcel that the carrier does not know yet is the usual state of a new one: no alarm.
  NotFound_Other: meaning('unknown'),
  NotFound_InvalidCode: statuses.NotFound,
  InfoReceived: statuses.InfoReceived,
  InTransit_PickedUp: meaning('shipped'),
  InTransit_Other: statuses.InTransit,
  InTransit_Departure: statuses.InTransit,
  InTransit_Arrival: statuses.InTransit,
  InTransit_CustomsProcessing: statuses.InTransit,
  InTransit_CustomsReleased: meaning('in-transit', { condition: 'resolved', reason: 'customs' }),
  InTransit_CustomsRequiringInformation: meaning('in-transit', { ...trouble, reason: 'customs' }),
  Expired_Other: statuses.Expired,
  AvailableForPickup_Other: statuses.AvailableForPickup,
  OutForDelivery_Other: statuses.OutForDelivery,
  DeliveryFailure_Other: statuses.DeliveryFailure,
  DeliveryFailure_NoBody: meaning('attempt-failed', { ...failed, reason: 'customer' }),
  DeliveryFailure_Security: meaning('attempt-failed', { ...trouble, reason: 'security' }),
  DeliveryFailure_Rejected: meaning('returning', { ...failed, reason: 'customer' }),
  DeliveryFailure_InvalidAddress: meaning('attempt-failed', { ...trouble, reason: 'address' }),
  Delivered_Other: statuses.Delivered,
  Exception_Other: statuses.Exception,
  Exception_Returning: meaning('returning', failed),
  Exception_Returned: meaning('returned', failed),
  Exception_NoBody: meaning('unknown', { ...trouble, reason: 'customer' }),
  Exception_Security: meaning('unknown', { ...trouble, reason: 'security' }),
  Exception_Damage: meaning('damaged', { ...trouble, reason: 'carrier-error' }),
  Exception_Rejected: meaning('returning', { ...failed, reason: 'customer' }),
  Exception_Delayed: meaning('in-transit', { condition: 'delayed' }),
  Exception_Lost: meaning('lost', { ...trouble, reason: 'carrier-error' }),
  // Destroyed: it will never come.
  Exception_Destroyed: meaning('lost', trouble),
  // The shipment's, by the sender or the carrier: the order may go another way.
  Exception_Cancel: meaning('cancelled', trouble),
} as const satisfies Record<SeventeenTrackSubstatus, StatusMapping>;

/** The same in numbers, as API v1 and the account page write it. 35 is "undelivered", 50 "alert". */
const states = {
  '0': substatuses.NotFound_Other,
  '10': statuses.InTransit,
  '20': statuses.Expired,
  '30': statuses.AvailableForPickup,
  '35': statuses.DeliveryFailure,
  '40': statuses.Delivered,
  '50': statuses.Exception,
} as const satisfies Record<SeventeenTrackState, StatusMapping>;

/** Every code 17TRACK documents. Total: a test adds up the lists. */
export const seventeenTrackCrosswalk = { statuses, substatuses, states } as const;

/**
 * What a status with its sub-status means. The sub-status is the same news in more detail; where 17TRACK
 * has not documented it, the word before its underscore still stands. Never throws.
 */
export function mapSeventeenTrackStatus(
  status: string | null,
  substatus: string | null,
): Understood {
  const detail = lookUp<StatusMapping>(substatuses, substatus ?? '');
  const main = status ?? substatus?.split('_')[0] ?? '';
  const where = lookUp<StatusMapping>(statuses, main);
  const isNamed = status !== null && status !== '';
  return {
    ...(detail ?? where ?? NOT_UNDERSTOOD),
    undocumented: [
      ...(isNamed && where === null ? [{ field: '/status', code: status }] : []),
      ...(substatus !== null && substatus !== '' && detail === null
        ? [{ field: '/sub_status', code: substatus }]
        : []),
    ],
  };
}
