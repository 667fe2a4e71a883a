import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/**
 * FedEx' tracking status codes (Track API, "Tracking status codes", November 2026). Kept as data, so that a
 * test can hold them against the list in `research/codes.md`.
 *
 * https://developer.fedex.com/api/en-us/guides/api-reference.html#trackingstatuscodes
 */
export const FEDEX_STATUS_CODES = [
  ...(['AA', 'AC', 'AD', 'AF', 'AO', 'AP', 'AR', 'AX', 'CA', 'CC', 'CD', 'CH', 'CP'] as const),
  ...(['DD', 'DE', 'DL', 'DP', 'DR', 'DS', 'DY', 'EA', 'ED', 'EO', 'EP', 'FD', 'HA'] as const),
  ...(['HL', 'HP', 'IP', 'IT', 'IX', 'LO', 'LP', 'OC', 'OD', 'OF', 'OX', 'PD', 'PF'] as const),
  ...(['PL', 'PM', 'PU', 'PX', 'RC', 'RD', 'RG', 'RM', 'RP', 'RR', 'RS', 'SE', 'SF'] as const),
  ...(['SP', 'TR'] as const),
] as const;
/** One of {@link FEDEX_STATUS_CODES}. */
export type FedExStatusCode = (typeof FEDEX_STATUS_CODES)[number];

const way = meaning('in-transit');
const late: Partial<StatusMapping> = { condition: 'delayed' };
const trouble: Partial<StatusMapping> = { condition: 'exception' };

/** Every code FedEx documents. What the customer asks for on the way (`R?`, `L?`) is no step of the parcel. */
export const fedExCrosswalk = {
  AA: way,
  AC: way,
  AD: way,
  AF: way,
  AO: way,
  // At the place of pick-up: not yet in FedEx' hands.
  AP: meaning('label-created'),
  AR: way,
  AX: way,
  CA: meaning('cancelled', { ...trouble, actionBy: 'store' }),
  CC: meaning('in-transit', { condition: 'resolved', reason: 'customs' }),
  CD: meaning('in-transit', { ...late, reason: 'customs' }),
  CH: way,
  CP: way,
  DD: meaning('in-transit', late),
  DE: meaning('attempt-failed', trouble),
  DL: meaning('delivered'),
  DP: way,
  DR: way,
  DS: way,
  DY: meaning('in-transit', late),
  EA: meaning('in-transit', late),
  ED: way,
  EO: way,
  EP: meaning('label-created'),
  FD: way,
  HA: meaning('in-transit', { actionBy: 'none' }),
  HL: meaning('ready-for-pickup', { actionBy: 'customer' }),
  HP: meaning('ready-for-pickup', { actionBy: 'customer' }),
  IP: way,
  IT: way,
  IX: way,
  LO: way,
  LP: meaning('unknown'),
  OC: meaning('label-created'),
  OD: meaning('out-for-delivery'),
  OF: way,
  OX: way,
  PD: meaning('label-created', late),
  PF: way,
  PL: way,
  PM: way,
  PU: meaning('shipped'),
  PX: meaning('shipped'),
  RC: meaning('unknown'),
  RD: meaning('unknown'),
  RG: meaning('unknown'),
  RM: meaning('unknown'),
  RP: meaning('unknown'),
  RR: meaning('unknown'),
  RS: meaning('returning', trouble),
  SE: meaning('unknown', trouble),
  SF: way,
  SP: way,
  TR: way,
} as const satisfies Record<FedExStatusCode, StatusMapping>;

/** What a code means, made more exact by the words of an exception. Never throws. */
export function mapFedExStatus(code: string | null, words: string | null): Understood {
  const meant = understood(fedExCrosswalk, code?.trim().toUpperCase() ?? null, '/code');
  const exact = inWords(meant, words);
  // A refusal at the door turns the parcel around, though FedEx files it under failed deliveries.
  const isRefused = code?.trim().toUpperCase() === 'DE';
  return isRefused && /refused/iu.test(words ?? '')
    ? { ...exact, milestone: 'returning', reason: 'customer' }
    : exact;
}
