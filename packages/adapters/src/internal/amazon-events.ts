import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from './tracking/words.js';

/**
 * The event codes that Amazon gives its own carriers, and asks others to send (Fulfillment Outbound API
 * v2020-07-01, `EventCode`).
 *
 * https://developer-docs.amazon.com/sp-api/docs/fulfillment-outbound-api-v2020-07-01-reference#eventcode
 */
export const AMAZON_EVENT_CODES = [
  ...(['EVENT_101', 'EVENT_102', 'EVENT_201', 'EVENT_202', 'EVENT_203', 'EVENT_204'] as const),
  ...(['EVENT_205', 'EVENT_206', 'EVENT_301', 'EVENT_302', 'EVENT_304', 'EVENT_306'] as const),
  ...(['EVENT_307', 'EVENT_308', 'EVENT_309', 'EVENT_401', 'EVENT_402', 'EVENT_403'] as const),
  ...(['EVENT_404', 'EVENT_405', 'EVENT_406', 'EVENT_407', 'EVENT_408', 'EVENT_409'] as const),
  ...(['EVENT_411', 'EVENT_412', 'EVENT_413', 'EVENT_414', 'EVENT_415', 'EVENT_416'] as const),
  ...(['EVENT_417', 'EVENT_418', 'EVENT_419'] as const),
] as const;
/** One of {@link AMAZON_EVENT_CODES}. */
export type AmazonEventCode = (typeof AMAZON_EVENT_CODES)[number];

const way = meaning('in-transit');
const trouble: Partial<StatusMapping> = { condition: 'exception' };
const store: Partial<StatusMapping> = { ...trouble, actionBy: 'store' };
const late: Partial<StatusMapping> = { condition: 'delayed' };

/** Every event code, and what it means. */
export const amazonEvents = {
  // The carrier has been told to come, and has not.
  EVENT_101: meaning('label-created'),
  EVENT_102: meaning('shipped'),
  EVENT_201: way,
  EVENT_202: way,
  EVENT_203: way,
  EVENT_204: way,
  EVENT_205: meaning('in-transit', { condition: 'resolved', reason: 'customs' }),
  EVENT_206: way,
  EVENT_301: meaning('delivered'),
  EVENT_302: meaning('out-for-delivery'),
  EVENT_304: meaning('attempt-failed', trouble),
  EVENT_306: meaning('in-transit', { actionBy: 'customer' }),
  EVENT_307: way,
  EVENT_308: meaning('ready-for-pickup', { actionBy: 'customer' }),
  EVENT_309: meaning('returned', trouble),
  EVENT_401: meaning('in-transit', { ...store, reason: 'address' }),
  EVENT_402: meaning('in-transit', { ...late, reason: 'customs' }),
  EVENT_403: meaning('in-transit', { ...store, reason: 'address' }),
  EVENT_404: meaning('in-transit', late),
  EVENT_405: meaning('damaged', { ...store, reason: 'carrier-error' }),
  EVENT_406: meaning('in-transit', trouble),
  EVENT_407: meaning('returning', { ...trouble, reason: 'customer' }),
  EVENT_408: meaning('returning', trouble),
  EVENT_409: meaning('lost', { ...store, reason: 'carrier-error' }),
  EVENT_411: meaning('label-created', store),
  EVENT_412: meaning('shipped', { ...store, reason: 'customs' }),
  EVENT_413: meaning('in-transit', { ...trouble, reason: 'customs', actionBy: 'customer' }),
  EVENT_414: meaning('in-transit', { ...late, reason: 'carrier-error' }),
  EVENT_415: way,
  EVENT_416: meaning('unknown', store),
  EVENT_417: meaning('in-transit', { ...late, reason: 'carrier-error' }),
  EVENT_418: meaning('in-transit', late),
  EVENT_419: meaning('in-transit', { ...late, reason: 'address' }),
} as const satisfies Record<AmazonEventCode, StatusMapping>;

/**
 * What an event code means. The first of them differs by carrier: where the words say that the parcel has
 * left the seller, it has. Never throws.
 */
export function mapAmazonEvent(code: string | null, words: string | null): Understood {
  const meant = understood(amazonEvents, code?.trim().toUpperCase() ?? null, '/EventCode');
  const hasLeft = code === 'EVENT_101' && /has left|is in transit/iu.test(words ?? '');
  return inWords(hasLeft ? { ...amazonEvents.EVENT_102, undocumented: [] } : meant, words);
}
