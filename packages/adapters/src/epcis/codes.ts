import { graver, lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';

/** Business steps of the Core Business Vocabulary 2.0. https://ref.gs1.org/cbv/BizStep */
export const EPCIS_BUSINESS_STEPS = [
  ...([
    'accepting',
    'arriving',
    'assembling',
    'collecting',
    'commissioning',
    'consigning',
  ] as const),
  ...(['creating_class_instance', 'cycle_counting', 'decommissioning', 'departing'] as const),
  ...(['destroying', 'disassembling', 'dispensing', 'encoding', 'entering_exiting'] as const),
  ...(['holding', 'inspecting', 'installing', 'killing', 'loading', 'other', 'packing'] as const),
  ...(['picking', 'receiving', 'removing', 'repackaging', 'repairing', 'replacing'] as const),
  ...(['reserving', 'retail_selling', 'sampling', 'sensor_reporting', 'shipping'] as const),
  ...(['staging_outbound', 'stock_taking', 'stocking', 'storing', 'transporting'] as const),
  ...(['unloading', 'unpacking', 'void_shipping'] as const),
] as const;
/** One of {@link EPCIS_BUSINESS_STEPS}. */
export type EpcisBusinessStep = (typeof EPCIS_BUSINESS_STEPS)[number];

/** Dispositions of the Core Business Vocabulary 2.0. https://ref.gs1.org/cbv/Disp */
export const EPCIS_DISPOSITIONS = [
  ...(['active', 'available', 'completeness_verified', 'completeness_inferred'] as const),
  ...(['conformant', 'container_closed', 'container_open', 'damaged', 'destroyed'] as const),
  ...(['dispensed', 'disposed', 'encoded', 'expired', 'in_progress', 'in_transit'] as const),
  ...(['inactive', 'mismatch_instance', 'mismatch_class', 'mismatch_quantity'] as const),
  ...(['needs_replacement', 'no_pedigree_match', 'non_conformant'] as const),
  ...(['non_sellable_other', 'partially_dispensed', 'recalled', 'reserved'] as const),
  ...(['retail_sold', 'returned', 'sellable_accessible', 'sellable_not_accessible'] as const),
  ...(['stolen', 'unavailable', 'unknown'] as const),
] as const;
/** One of {@link EPCIS_DISPOSITIONS}. */
export type EpcisDisposition = (typeof EPCIS_DISPOSITIONS)[number];

const none = meaning('unknown');
const way = meaning('in-transit');
const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };
const doubt = meaning('unknown', trouble);

/** What is done inside of a house is no step on the way; receiving is one more stop, until it is the last. */
const steps = {
  accepting: way,
  arriving: way,
  assembling: none,
  collecting: none,
  commissioning: none,
  consigning: none,
  creating_class_instance: none,
  cycle_counting: none,
  decommissioning: none,
  departing: meaning('shipped'),
  destroying: meaning('lost', trouble),
  disassembling: none,
  dispensing: none,
  encoding: none,
  entering_exiting: none,
  holding: doubt,
  inspecting: none,
  installing: none,
  killing: none,
  loading: none,
  other: none,
  packing: none,
  picking: none,
  receiving: way,
  removing: none,
  repackaging: none,
  repairing: none,
  replacing: none,
  reserving: none,
  retail_selling: meaning('picked-up'),
  sampling: none,
  sensor_reporting: none,
  shipping: meaning('shipped'),
  staging_outbound: none,
  stock_taking: none,
  stocking: none,
  storing: none,
  transporting: way,
  unloading: way,
  unpacking: none,
  // What was told to be on its way is not.
  void_shipping: meaning('cancelled', trouble),
} as const satisfies Record<EpcisBusinessStep, StatusMapping>;

/** The state a thing is left in. The grave ones outrank whatever is being done with it. */
const dispositions = {
  active: none,
  available: none,
  completeness_verified: none,
  completeness_inferred: none,
  conformant: none,
  container_closed: none,
  container_open: none,
  damaged: meaning('damaged', { ...trouble, reason: 'carrier-error' }),
  destroyed: meaning('lost', trouble),
  dispensed: none,
  disposed: meaning('lost', trouble),
  encoded: none,
  expired: doubt,
  in_progress: none,
  in_transit: way,
  inactive: none,
  mismatch_instance: doubt,
  mismatch_class: doubt,
  mismatch_quantity: doubt,
  needs_replacement: doubt,
  no_pedigree_match: doubt,
  non_conformant: doubt,
  non_sellable_other: doubt,
  partially_dispensed: none,
  recalled: meaning('unknown', { ...trouble, reason: 'supplier' }),
  reserved: none,
  retail_sold: none,
  returned: meaning('returned', { condition: 'exception' }),
  sellable_accessible: none,
  sellable_not_accessible: none,
  stolen: meaning('lost', { ...trouble, reason: 'security' }),
  unavailable: none,
  unknown: none,
} as const satisfies Record<EpcisDisposition, StatusMapping>;

/** Every business step and disposition. Total: a test adds up the lists. */
export const epcisCrosswalk = { steps, dispositions } as const;

const GRAVE = ['damaged', 'lost', 'returned'];

/** The bare word of a step or disposition, in whichever of the standard's spellings it comes. */
function bare(code: string): string {
  return code
    .trim()
    .replace(
      /^(?:urn:epcglobal:cbv:(?:bizstep|disp):|https?:\/\/ref\.gs1\.org\/cbv\/(?:BizStep|Disp)-|cbv:(?:BizStep|Disp)-)/u,
      '',
    );
}

/** What a business step with a disposition means. Never throws. */
export function mapEpcisStatus(step: string | null, disposition: string | null): Understood {
  const done = step === null ? null : lookUp<StatusMapping>(steps, bare(step));
  const state =
    disposition === null ? null : lookUp<StatusMapping>(dispositions, bare(disposition));
  const base = done ?? NOT_UNDERSTOOD;
  const isGraver =
    state !== null && (GRAVE.includes(state.milestone) || base.milestone === 'unknown');
  return {
    milestone: isGraver && state.milestone !== 'unknown' ? state.milestone : base.milestone,
    condition: graver(base.condition, state?.condition ?? 'ok'),
    reason: state?.reason ?? base.reason,
    actionBy: base.actionBy === 'none' ? (state?.actionBy ?? 'none') : base.actionBy,
    undocumented: [
      ...(step !== null && done === null ? [{ field: '/bizStep', code: step }] : []),
      ...(disposition !== null && state === null
        ? [{ field: '/disposition', code: disposition }]
        : []),
    ],
  };
}
