/**
 * EasyPost's own lists, as its tracker documentation gives them (November 2026). Kept as data, so that
 * a test can hold them against the list in `research/codes.md`.
 *
 * https://docs.easypost.com/docs/trackers
 */
export const EASYPOST_STATUSES = [
  'unknown',
  'pre_transit',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'available_for_pickup',
  'return_to_sender',
  'failure',
  'cancelled',
  'error',
] as const;
/** One of {@link EASYPOST_STATUSES}. */
export type EasyPostStatus = (typeof EASYPOST_STATUSES)[number];

/** A tracker's or scan's `status_detail`. */
export const EASYPOST_STATUS_DETAILS = [
  'address_correction',
  'arrived_at_destination',
  'arrived_at_facility',
  'arrived_at_pickup_location',
  'awaiting_information',
  'cancelled',
  'damaged',
  'delayed',
  'delivery_exception',
  'departed_facility',
  'departed_origin_facility',
  'expired',
  'failure',
  'held',
  'in_transit',
  'label_created',
  'lost',
  'missorted',
  'out_for_delivery',
  'received_at_destination_facility',
  'received_at_origin_facility',
  'refused',
  'return',
  'status_update',
  'transferred_to_destination_carrier',
  'transit_exception',
  'unknown',
  'weather_delay',
] as const;
/** One of {@link EASYPOST_STATUS_DETAILS}. */
export type EasyPostStatusDetail = (typeof EASYPOST_STATUS_DETAILS)[number];
