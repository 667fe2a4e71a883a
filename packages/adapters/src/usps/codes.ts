import { lookUp, meaning, NOT_UNDERSTOOD } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/**
 * USPS' scan event codes that domestic and inbound parcels meet (Publication 199, appendix of scan events,
 * and the Tracking API's description, November 2026). The publication has some two hundred; one that is not
 * here is kept raw, and the category USPS gives the whole parcel still counts.
 *
 * https://postalpro.usps.com/mailing/pub199
 */
export const USPS_EVENT_CODES = [
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '14', '15'] as const),
  ...(['16', '17', '19', '21', '22', '23', '24', '25', '26', '27', '28', '29', '31'] as const),
  ...(['41', '42', '43', '44', '51', '52', '53', '54', '55', '56', '57', '59', '60'] as const),
  ...(['80', '81', '82', '83', '89', 'A1', 'AD', 'DX', 'EF', 'GC', 'GX', 'L1', 'MA'] as const),
  ...(['MR', 'NP', 'NT', 'OA', 'OF', 'PA', 'PC', 'SF', 'TM', 'UA'] as const),
] as const;
/** One of {@link USPS_EVENT_CODES}. */
export type UspsEventCode = (typeof USPS_EVENT_CODES)[number];

/** The category of a whole parcel, in small letters. */
export const USPS_CATEGORIES = [
  'pre-shipment',
  'accepted',
  'in transit',
  'in-transit',
  'moving through network',
  'out for delivery',
  'delivered',
  'delivered to agent',
  'delivery attempt',
  'delivery attempt: action needed',
  'available for pickup',
  'alert',
  'return to sender',
  'status not available',
] as const;
/** One of {@link USPS_CATEGORIES}. */
export type UspsCategory = (typeof USPS_CATEGORIES)[number];

const way = meaning('in-transit');
const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };
const missed = meaning('attempt-failed', { condition: 'exception', actionBy: 'customer' });
const badAddress = meaning('unknown', { ...trouble, reason: 'address' });

/** Every event this adapter knows. */
const events = {
  '01': meaning('delivered'),
  '02': missed,
  '03': meaning('shipped'),
  '04': meaning('returning', { condition: 'exception', reason: 'customer' }),
  '05': badAddress,
  '06': way,
  '07': way,
  // Missent: on its way, by a detour.
  '08': meaning('in-transit', { condition: 'delayed', reason: 'carrier-error' }),
  '09': meaning('returning', { condition: 'exception' }),
  '10': way,
  // Dead mail: it can neither be delivered nor sent back.
  '11': meaning('lost', trouble),
  '14': meaning('ready-for-pickup', { actionBy: 'customer' }),
  '15': meaning('in-transit', { condition: 'delayed', reason: 'carrier-error' }),
  '16': meaning('ready-for-pickup', { actionBy: 'customer' }),
  // "Picked up by agent": a partner, or who takes returns. What a customer fetches is delivered (01).
  '17': way,
  '19': way,
  '21': badAddress,
  '22': badAddress,
  '23': badAddress,
  '24': badAddress,
  '25': badAddress,
  '26': badAddress,
  '27': meaning('returning', { condition: 'exception', reason: 'customer' }),
  '28': meaning('returning', { condition: 'exception', reason: 'customer' }),
  '29': meaning('returning', { condition: 'exception' }),
  // Nobody has fetched it.
  '31': meaning('returning', { condition: 'exception', reason: 'customer' }),
  '41': meaning('shipped'),
  // Handed to a partner, and picked up by it.
  '42': way,
  '43': way,
  // The sender has called it back.
  '44': meaning('unknown', trouble),
  '51': missed,
  '52': missed,
  '53': missed,
  '54': missed,
  '55': missed,
  '56': missed,
  '57': missed,
  '59': meaning('out-for-delivery'),
  '60': meaning('delivered'),
  // A shipping partner's, who brings it to the post: picked up, arrived there, left there.
  '80': meaning('shipped'),
  '81': way,
  '82': way,
  '83': way,
  // The shop has announced it.
  '89': meaning('label-created'),
  A1: way,
  AD: way,
  DX: meaning('unknown'),
  EF: way,
  // A return receipt was filed.
  GC: meaning('unknown'),
  GX: meaning('label-created'),
  L1: way,
  MA: meaning('label-created'),
  MR: way,
  NP: meaning('label-created'),
  NT: way,
  OA: meaning('shipped'),
  OF: meaning('out-for-delivery'),
  PA: meaning('shipped'),
  PC: way,
  SF: way,
  // The post has the shipment; acceptance of the single parcel is pending.
  TM: meaning('shipped'),
  UA: meaning('shipped'),
} as const satisfies Record<UspsEventCode, StatusMapping>;

const categories = {
  'pre-shipment': meaning('label-created'),
  accepted: meaning('shipped'),
  'in transit': way,
  'in-transit': way,
  'moving through network': way,
  'out for delivery': meaning('out-for-delivery'),
  delivered: meaning('delivered'),
  'delivered to agent': meaning('delivered'),
  'delivery attempt': missed,
  'delivery attempt: action needed': missed,
  'available for pickup': meaning('ready-for-pickup', { actionBy: 'customer' }),
  alert: meaning('unknown', trouble),
  'return to sender': meaning('returning', { condition: 'exception' }),
  'status not available': meaning('unknown'),
} as const satisfies Record<UspsCategory, StatusMapping>;

/** Every code and category this adapter knows. Total: a test adds up the lists. */
export const uspsCrosswalk = { events, categories } as const;

/**
 * What an event means. "Picked up" is by the post at the sender's (03) or by a partner (17, 43). Never throws.
 */
export function mapUspsEvent(code: string | null, words: string | null): Understood {
  const found = lookUp<StatusMapping>(events, code?.trim().toUpperCase() ?? '');
  const isNamed = code !== null && code !== '' && found === null;
  const meant = {
    ...(found ?? NOT_UNDERSTOOD),
    undocumented: isNamed ? [{ field: '/EventCode', code }] : [],
  };
  return inWords(meant, words);
}

/** What the category of a whole parcel means. Never throws. */
export function mapUspsCategory(category: string | null, words: string | null): Understood {
  const found = lookUp<StatusMapping>(categories, category?.trim().toLowerCase() ?? '');
  const isNamed = category !== null && category !== '' && found === null;
  const meant = {
    ...(found ?? NOT_UNDERSTOOD),
    undocumented: isNamed ? [{ field: '/StatusCategory', code: category }] : [],
  };
  return inWords(meant, words);
}
