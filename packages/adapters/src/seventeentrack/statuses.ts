/**
 * 17TRACK's own lists, as the documentation of its API v2.4 gives them (November 2026). Kept as data, so
 * that a test can hold them against the list in `research/codes.md`.
 *
 * https://api.17track.net/en/doc?version=v2.4&anchor=main-status-of-the-shipment
 */
export const SEVENTEENTRACK_STATUSES = [
  'NotFound',
  'InfoReceived',
  'InTransit',
  'Expired',
  'AvailableForPickup',
  'OutForDelivery',
  'DeliveryFailure',
  'Delivered',
  'Exception',
] as const;
/** One of {@link SEVENTEENTRACK_STATUSES}. */
export type SeventeenTrackStatus = (typeof SEVENTEENTRACK_STATUSES)[number];

/** The `sub_status` of a parcel or of one of its events. */
export const SEVENTEENTRACK_SUBSTATUSES = [
  'NotFound_Other',
  'NotFound_InvalidCode',
  'InfoReceived',
  'InTransit_PickedUp',
  'InTransit_Other',
  'InTransit_Departure',
  'InTransit_Arrival',
  'InTransit_CustomsProcessing',
  'InTransit_CustomsReleased',
  'InTransit_CustomsRequiringInformation',
  'Expired_Other',
  'AvailableForPickup_Other',
  'OutForDelivery_Other',
  'DeliveryFailure_Other',
  'DeliveryFailure_NoBody',
  'DeliveryFailure_Security',
  'DeliveryFailure_Rejected',
  'DeliveryFailure_InvalidAddress',
  'Delivered_Other',
  'Exception_Other',
  'Exception_Returning',
  'Exception_Returned',
  'Exception_NoBody',
  'Exception_Security',
  'Exception_Damage',
  'Exception_Rejected',
  'Exception_Delayed',
  'Exception_Lost',
  'Exception_Destroyed',
  'Exception_Cancel',
] as const;
/** One of {@link SEVENTEENTRACK_SUBSTATUSES}. */
export type SeventeenTrackSubstatus = (typeof SEVENTEENTRACK_SUBSTATUSES)[number];

/** The numbers of API v1 and of the account page, in whose place the words above have come. */
export const SEVENTEENTRACK_STATES = ['0', '10', '20', '30', '35', '40', '50'] as const;
/** One of {@link SEVENTEENTRACK_STATES}. */
export type SeventeenTrackState = (typeof SEVENTEENTRACK_STATES)[number];
