/**
 * AfterShip's own lists, as its documentation gives them (November 2026). Kept as data, so that a test can
 * hold them against the list in `research/codes.md`.
 *
 * https://www.aftership.com/docs/tracking/2026-07/enum/delivery-statuses
 */
export const AFTERSHIP_TAGS = [
  'Pending',
  'InfoReceived',
  'InTransit',
  'OutForDelivery',
  'AttemptFail',
  'Delivered',
  'AvailableForPickup',
  'Exception',
  'Expired',
] as const;
/** One of {@link AFTERSHIP_TAGS}. */
export type AfterShipTag = (typeof AFTERSHIP_TAGS)[number];

/**
 * A tracking's or checkpoint's `subtag`. Those from `Exception_016` on, and `Delivered_005`, came in March
 * 2026.
 *
 * https://www.aftership.com/docs/tracking/2026-07/enum/delivery-sub-statuses
 */
export const AFTERSHIP_SUBTAGS = [
  'Delivered_001',
  'Delivered_002',
  'Delivered_003',
  'Delivered_004',
  'Delivered_005',
  'AvailableForPickup_001',
  'Exception_001',
  'Exception_002',
  'Exception_003',
  'Exception_004',
  'Exception_005',
  'Exception_006',
  'Exception_007',
  'Exception_008',
  'Exception_009',
  'Exception_010',
  'Exception_011',
  'Exception_012',
  'Exception_013',
  'Exception_016',
  'Exception_017',
  'Exception_018',
  'Exception_019',
  'Exception_020',
  'Exception_021',
  'AttemptFail_001',
  'AttemptFail_002',
  'AttemptFail_003',
  'InTransit_001',
  'InTransit_002',
  'InTransit_003',
  'InTransit_004',
  'InTransit_005',
  'InTransit_006',
  'InTransit_007',
  'InTransit_008',
  'InTransit_009',
  'InfoReceived_001',
  'OutForDelivery_001',
  'OutForDelivery_003',
  'OutForDelivery_004',
  'Pending_001',
  'Pending_002',
  'Pending_003',
  'Pending_004',
  'Pending_005',
  'Pending_006',
  'Expired_001',
] as const;
/** One of {@link AFTERSHIP_SUBTAGS}. */
export type AfterShipSubtag = (typeof AFTERSHIP_SUBTAGS)[number];
