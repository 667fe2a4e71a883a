import { lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import type { AfterShipSubtag, AfterShipTag } from './statuses.js';

const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };
const late: Partial<StatusMapping> = { condition: 'delayed' };

/** Where the parcel stands. `Expired` is AfterShip's: no news for thirty days, and none of the parcel. */
const tags = {
  Pending: meaning('unknown'),
  InfoReceived: meaning('label-created'),
  InTransit: meaning('in-transit'),
  OutForDelivery: meaning('out-for-delivery'),
  AttemptFail: meaning('attempt-failed', { condition: 'exception' }),
  Delivered: meaning('delivered'),
  AvailableForPickup: meaning('ready-for-pickup', { actionBy: 'customer' }),
  Exception: meaning('unknown', trouble),
  Expired: meaning('unknown', { actionBy: 'store' }),
} as const satisfies Record<AfterShipTag, StatusMapping>;

/** How it went. `Exception_010` and `_011` are on the way back and back; a refusal at the door turns it around. */
const subtags = {
  Delivered_001: tags.Delivered,
  Delivered_002: meaning('picked-up'),
  Delivered_003: tags.Delivered,
  Delivered_004: tags.Delivered,
  Delivered_005: tags.Delivered,
  AvailableForPickup_001: tags.AvailableForPickup,
  Exception_001: tags.Exception,
  Exception_002: meaning('unknown', { ...trouble, reason: 'address' }),
  Exception_003: meaning('returning', { condition: 'exception', reason: 'customer' }),
  Exception_004: meaning('in-transit', { ...late, reason: 'customs' }),
  Exception_005: meaning('in-transit', late),
  Exception_006: meaning('unknown', { ...trouble, reason: 'payment', actionBy: 'customer' }),
  Exception_007: meaning('unknown', { ...trouble, reason: 'address' }),
  Exception_008: meaning('ready-for-pickup', {
    condition: 'exception',
    reason: 'customer',
    actionBy: 'customer',
  }),
  Exception_009: meaning('unknown', { ...trouble, reason: 'store-error' }),
  Exception_010: meaning('returning', { condition: 'exception' }),
  Exception_011: meaning('returned', { condition: 'exception' }),
  Exception_012: meaning('damaged', { ...trouble, reason: 'carrier-error' }),
  Exception_013: meaning('lost', { ...trouble, reason: 'carrier-error' }),
  Exception_016: meaning('in-transit', { ...late, reason: 'carrier-error', actionBy: 'carrier' }),
  Exception_017: meaning('in-transit', { ...late, reason: 'weather' }),
  Exception_018: meaning('unknown', { ...trouble, reason: 'customs' }),
  Exception_019: meaning('in-transit', { ...late, reason: 'capacity' }),
  // The shipment's, called off by the sender or the carrier: the order may go another way.
  Exception_020: meaning('cancelled', trouble),
  // Destroyed: it will never come.
  Exception_021: meaning('lost', trouble),
  AttemptFail_001: tags.AttemptFail,
  AttemptFail_002: meaning('attempt-failed', { condition: 'exception', reason: 'customer' }),
  AttemptFail_003: meaning('attempt-failed', { condition: 'exception', reason: 'customer' }),
  InTransit_001: tags.InTransit,
  InTransit_002: meaning('shipped'),
  InTransit_003: tags.InTransit,
  InTransit_004: tags.InTransit,
  InTransit_005: tags.InTransit,
  // Customs have begun, as they always do: no alarm yet.
  InTransit_006: tags.InTransit,
  InTransit_007: tags.InTransit,
  InTransit_008: meaning('in-transit', { condition: 'resolved' }),
  InTransit_009: tags.InTransit,
  InfoReceived_001: tags.InfoReceived,
  OutForDelivery_001: tags.OutForDelivery,
  OutForDelivery_003: tags.OutForDelivery,
  OutForDelivery_004: tags.OutForDelivery,
  Pending_001: tags.Pending,
  Pending_002: tags.Pending,
  Pending_003: tags.Pending,
  Pending_004: tags.Pending,
  Pending_005: tags.Pending,
  Pending_006: tags.Pending,
  Expired_001: tags.Expired,
} as const satisfies Record<AfterShipSubtag, StatusMapping>;

/** Every code AfterShip documents. Total: a test adds up the lists. */
export const afterShipCrosswalk = { tags, subtags } as const;

/**
 * What a tag with its subtag means. The subtag is the same news in more detail; where AfterShip has not
 * documented it, the tag still stands. Never throws.
 */
export function mapAfterShipStatus(tag: string | null, subtag: string | null): Understood {
  const detail = lookUp<StatusMapping>(subtags, subtag ?? '');
  const where = lookUp<StatusMapping>(tags, tag ?? '');
  return {
    ...(detail ?? where ?? NOT_UNDERSTOOD),
    undocumented: [
      ...(tag !== null && tag !== '' && where === null ? [{ field: '/tag', code: tag }] : []),
      ...(subtag !== null && subtag !== '' && detail === null
        ? [{ field: '/subtag', code: subtag }]
        : []),
    ],
  };
}
