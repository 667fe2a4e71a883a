import type { Milestone } from '@amends/core';
import { graver, lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import type { EasyPostStatus, EasyPostStatusDetail } from './statuses.js';

/** What a detail adds to a status. */
export interface DetailMapping extends Omit<StatusMapping, 'milestone'> {
  /** The step the detail names; `null` when it names none. */
  readonly milestone: Milestone | null;
  /** Whether that step is graver than whatever the status says. Otherwise it only fills in for a vague one. */
  readonly overrides: boolean;
}

/**
 * Where the parcel stands. EasyPost's own definitions decide: in `pre_transit` the carrier has not taken
 * possession; `failure` is a delivery that the carrier has given up, or trouble it may still overcome,
 * and never a cancellation; `cancelled` is the shipment's, of which the order may still ship another way
 * (core tells the two apart by the shipment's id); `error` is EasyPost failing to track, which says
 * nothing of the parcel.
 *
 * https://support.easypost.com/hc/en-us/articles/360044353091
 * https://www.easypost.com/how-do-you-handle-failed-deliveries-second-attempts-final-details
 */
const statuses = {
  unknown: meaning('unknown'),
  pre_transit: meaning('label-created'),
  in_transit: meaning('in-transit'),
  out_for_delivery: meaning('out-for-delivery'),
  delivered: meaning('delivered'),
  available_for_pickup: meaning('ready-for-pickup', { actionBy: 'customer' }),
  return_to_sender: meaning('returning', { condition: 'exception' }),
  failure: meaning('unknown', { condition: 'exception', actionBy: 'store' }),
  cancelled: meaning('cancelled', { condition: 'exception', actionBy: 'store' }),
  error: meaning('unknown', { actionBy: 'store' }),
} as const satisfies Record<EasyPostStatus, StatusMapping>;

function adds(milestone: Milestone | null, rest: Partial<DetailMapping> = {}): DetailMapping {
  return { condition: 'ok', reason: null, actionBy: 'none', overrides: false, ...rest, milestone };
}

const exception: Partial<DetailMapping> = { condition: 'exception', actionBy: 'store' };

/** How it went. */
const details = {
  address_correction: adds(null, { ...exception, reason: 'address' }),
  arrived_at_destination: adds('in-transit'),
  arrived_at_facility: adds('in-transit'),
  arrived_at_pickup_location: adds('ready-for-pickup', { actionBy: 'customer' }),
  // What is missing is the sender's to give. Before the first scan it is the usual state: no alarm.
  awaiting_information: adds(null, { actionBy: 'store' }),
  cancelled: adds(null, exception),
  damaged: adds('damaged', { ...exception, reason: 'carrier-error', overrides: true }),
  delayed: adds(null, { condition: 'delayed' }),
  delivery_exception: adds('attempt-failed', { condition: 'exception' }),
  departed_facility: adds('in-transit'),
  departed_origin_facility: adds('shipped'),
  // The carrier has stopped reporting; the parcel may be anywhere, also at the door.
  expired: adds(null, { actionBy: 'store' }),
  failure: adds(null, exception),
  held: adds(null, exception),
  in_transit: adds('in-transit'),
  label_created: adds('label-created'),
  lost: adds('lost', { ...exception, reason: 'carrier-error', overrides: true }),
  missorted: adds('in-transit', {
    condition: 'delayed',
    reason: 'carrier-error',
    actionBy: 'carrier',
  }),
  out_for_delivery: adds('out-for-delivery'),
  received_at_destination_facility: adds('in-transit'),
  received_at_origin_facility: adds('shipped'),
  // At the door, by the customer: on its way back. It is no answer to a request for consent.
  refused: adds('returning', { condition: 'exception', reason: 'customer', overrides: true }),
  return: adds('returning', { condition: 'exception', overrides: true }),
  status_update: adds(null),
  transferred_to_destination_carrier: adds('in-transit'),
  transit_exception: adds(null, { condition: 'exception' }),
  unknown: adds(null),
  weather_delay: adds(null, { condition: 'delayed', reason: 'weather' }),
} as const satisfies Record<EasyPostStatusDetail, DetailMapping>;

/** Every code EasyPost documents. Total: a test adds up the lists. */
export const easyPostCrosswalk = { statuses, details } as const;

/** A status and its detail in Amends' words, and which of them EasyPost has not documented. */
export interface EasyPostMeaning extends Understood {
  readonly isDocumented: { readonly status: boolean; readonly detail: boolean };
}

/**
 * What a status with its detail means. The status says where the parcel stands and the detail how it
 * went, unless the detail is the graver news (lost, damaged, refused, returned), or the status is vague
 * and the detail is not. An undocumented code counts as vague and never throws.
 */
export function mapEasyPostStatus(status: string | null, detail: string | null): EasyPostMeaning {
  const where = lookUp<StatusMapping>(statuses, status?.toLowerCase() ?? '');
  const how = lookUp<DetailMapping>(details, detail?.toLowerCase() ?? '');
  const base = where ?? NOT_UNDERSTOOD;
  // An error is clear enough: no detail makes a step of the parcel out of it.
  const isVague = base.milestone === 'unknown' && where !== statuses.error;
  const isDocumented = {
    status: where !== null || status === null,
    detail: how !== null || detail === null,
  };
  const named = how !== null && (how.overrides || isVague) ? how.milestone : null;
  return {
    milestone: named ?? base.milestone,
    condition: graver(base.condition, how?.condition ?? 'ok'),
    reason: how?.reason ?? base.reason,
    actionBy: how !== null && how.actionBy !== 'none' ? how.actionBy : base.actionBy,
    isDocumented,
    undocumented: [
      ...(status !== null && !isDocumented.status ? [{ field: '/status', code: status }] : []),
      ...(detail !== null && !isDocumented.detail
        ? [{ field: '/status_detail', code: detail }]
        : []),
    ],
  };
}
