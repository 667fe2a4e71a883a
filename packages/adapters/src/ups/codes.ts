import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/**
 * UPS' types of activity, XML and JSON alike (Tracking API guide and Track Alert, November 2026). The codes
 * below a type ("DJ") have no published list: the type and UPS' own words decide.
 *
 * https://developer.ups.com/tag/Tracking
 * https://github.com/UPS-API/api-documentation/blob/main/UPSTrackAlert.yaml (types M, MV, X, I, U, D)
 */
export const UPS_STATUS_TYPES = [
  'D',
  'I',
  'M',
  'MV',
  'P',
  'X',
  'RS',
  'DO',
  'DD',
  'W',
  'NA',
  'O',
  'U',
] as const;
/** One of {@link UPS_STATUS_TYPES}. */
export type UpsStatusType = (typeof UPS_STATUS_TYPES)[number];

const trouble: Partial<StatusMapping> = { condition: 'exception' };

/** Every type UPS documents. A label that is voided calls off one shipment and no order. */
export const upsCrosswalk = {
  D: meaning('delivered'),
  I: meaning('in-transit'),
  M: meaning('label-created'),
  MV: meaning('cancelled', { ...trouble, actionBy: 'store' }),
  P: meaning('shipped'),
  X: meaning('unknown', trouble),
  RS: meaning('returning', trouble),
  // Freight: delivered to a station of UPS' own, at either end.
  DO: meaning('in-transit'),
  DD: meaning('in-transit'),
  W: meaning('in-transit'),
  NA: meaning('unknown'),
  O: meaning('out-for-delivery'),
  // An update, most often of the day of delivery: the date is the news, and the parcel is where it was.
  U: meaning('unknown'),
} as const satisfies Record<UpsStatusType, StatusMapping>;

/** UPS' own book-keeping, which it files under exceptions. */
const INTERNAL = /ups internal activity/iu;
const READY = /ready for (?:customer )?pick ?up|delivered to ups access point|held for pickup/iu;

/**
 * What a type of activity means, made more exact by UPS' words: "exception" alone may be a storm, a closed
 * door or a refusal. Never throws.
 */
export function mapUpsStatus(type: string | null, words: string | null): Understood {
  const meant = understood(upsCrosswalk, type?.trim().toUpperCase() ?? null, '/status/type');
  if (meant.undocumented.length > 0 || words === null) return meant;
  if (INTERNAL.test(words)) return { ...meaning('unknown'), undocumented: [] };
  // A label alone waits for UPS, and not for the customer.
  if (READY.test(words) && !['delivered', 'label-created'].includes(meant.milestone)) {
    return { ...meaning('ready-for-pickup', { actionBy: 'customer' }), undocumented: [] };
  }
  return inWords(meant, words);
}
