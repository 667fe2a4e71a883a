import { lookUp, meaning, NOT_UNDERSTOOD, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';
import { inWords } from '../internal/tracking/words.js';

/** The event codes of DHL Express (XML services reference, November 2026). */
export const DHL_EVENT_CODES = [
  ...(['AD', 'AF', 'AR', 'BA', 'BL', 'BN', 'BR', 'CA', 'CC', 'CD', 'CI', 'CM', 'CR'] as const),
  ...(['CS', 'CU', 'DD', 'DF', 'DI', 'DM', 'DP', 'DS', 'DU', 'EM', 'ES', 'FD', 'HI'] as const),
  ...(['HN', 'HO', 'HP', 'HX', 'IA', 'IC', 'IR', 'LV', 'LX', 'MC', 'MD', 'MS', 'MX'] as const),
  ...(['NA', 'ND', 'NH', 'OH', 'OK', 'PD', 'PL', 'PM', 'PO', 'PU', 'PY', 'RD', 'RR'] as const),
  ...(['RT', 'RW', 'SA', 'SC', 'SD', 'SI', 'SM', 'SP', 'SS', 'ST', 'TD', 'TI', 'TP'] as const),
  ...(['TR', 'TT', 'UD', 'UV', 'WC', 'WX'] as const),
] as const;
/** One of {@link DHL_EVENT_CODES}. */
export type DhlEventCode = (typeof DHL_EVENT_CODES)[number];

/** The status codes of DHL's unified Tracking API. https://developer.dhl.com/api-reference/shipment-tracking */
export const DHL_STATUS_CODES = [
  'pre-transit',
  'transit',
  'delivered',
  'failure',
  'unknown',
] as const;
/** One of {@link DHL_STATUS_CODES}. */
export type DhlStatusCode = (typeof DHL_STATUS_CODES)[number];

const way = meaning('in-transit');
const trouble: Partial<StatusMapping> = { condition: 'exception' };
const store: Partial<StatusMapping> = { ...trouble, actionBy: 'store' };
const customs = meaning('in-transit', { condition: 'delayed', reason: 'customs' });
const missed: Partial<StatusMapping> = { ...trouble, reason: 'customer' };

const events = {
  // Agreed delivery: a day that the customer has asked for.
  AD: meaning('in-transit', { condition: 'delayed', reason: 'customer' }),
  AF: way,
  AR: way,
  BA: meaning('attempt-failed', { ...store, reason: 'address' }),
  BL: meaning('in-transit', { condition: 'delayed' }),
  BN: customs,
  // Broker release: handed over to the customer's own broker.
  BR: meaning('delivered'),
  CA: meaning('attempt-failed', missed),
  CC: meaning('ready-for-pickup', { actionBy: 'customer' }),
  // Somebody can end it: a document or a payment is missing.
  CD: meaning('in-transit', { ...trouble, reason: 'customs', actionBy: 'customer' }),
  CI: customs,
  CM: meaning('attempt-failed', { ...store, reason: 'address' }),
  CR: meaning('in-transit', { condition: 'resolved', reason: 'customs' }),
  CS: meaning('unknown'),
  CU: customs,
  DD: meaning('damaged', { ...store, reason: 'carrier-error' }),
  DF: way,
  DI: customs,
  DM: meaning('damaged', { ...store, reason: 'carrier-error' }),
  DP: way,
  // Destroyed: it will never come.
  DS: meaning('lost', store),
  DU: meaning('label-created'),
  EM: meaning('label-created'),
  ES: way,
  FD: way,
  HI: way,
  HN: way,
  HO: way,
  HP: meaning('in-transit', { ...trouble, reason: 'payment', actionBy: 'customer' }),
  HX: meaning('in-transit', { condition: 'delayed' }),
  IA: way,
  IC: way,
  IR: way,
  LV: way,
  LX: way,
  MC: meaning('in-transit', { condition: 'delayed', reason: 'carrier-error' }),
  MD: meaning('in-transit', { condition: 'delayed', reason: 'carrier-error' }),
  MS: meaning('in-transit', { condition: 'delayed', reason: 'carrier-error' }),
  MX: meaning('in-transit', { condition: 'delayed' }),
  NA: meaning('in-transit', { condition: 'delayed' }),
  ND: meaning('attempt-failed', trouble),
  NH: meaning('attempt-failed', missed),
  OH: meaning('in-transit', trouble),
  OK: meaning('delivered'),
  // A part of it: what is missing is not known here.
  PD: meaning('unknown', trouble),
  PL: way,
  PM: meaning('in-transit', { condition: 'delayed' }),
  PO: way,
  PU: meaning('shipped'),
  PY: way,
  RD: meaning('returning', { ...trouble, reason: 'customer' }),
  RR: way,
  RT: meaning('returning', trouble),
  RW: way,
  SA: meaning('shipped'),
  SC: way,
  SD: meaning('label-created'),
  SI: way,
  SM: way,
  SP: meaning('in-transit', trouble),
  SS: meaning('in-transit', trouble),
  ST: meaning('in-transit', trouble),
  TD: meaning('in-transit', { condition: 'delayed', reason: 'capacity' }),
  TI: meaning('unknown', trouble),
  TP: way,
  TR: way,
  TT: meaning('unknown'),
  UD: customs,
  UV: way,
  WC: meaning('out-for-delivery'),
  WX: meaning('in-transit', { condition: 'delayed', reason: 'weather' }),
} as const satisfies Record<DhlEventCode, StatusMapping>;

const statuses = {
  'pre-transit': meaning('label-created'),
  transit: way,
  delivered: meaning('delivered'),
  failure: meaning('unknown', trouble),
  unknown: meaning('unknown'),
} as const satisfies Record<DhlStatusCode, StatusMapping>;

/** Every code DHL documents. Total: a test adds up the lists. */
export const dhlCrosswalk = { events, statuses } as const;

/** What an event of DHL Express means. Never throws. */
export function mapDhlEvent(code: string | null, words: string | null): Understood {
  return inWords(understood(events, code?.trim().toUpperCase() ?? null, '/EventCode'), words);
}

/**
 * What a status of the unified API means; the event code below it, where it is one of DHL Express', is the
 * same news in more detail. Never throws.
 */
export function mapDhlStatus(
  status: string | null,
  code: string | null,
  words: string | null,
): Understood {
  const detail = lookUp<StatusMapping>(events, code?.toUpperCase() ?? '');
  const where = lookUp<StatusMapping>(statuses, status?.toLowerCase() ?? '');
  const isNamed = status !== null && status !== '' && where === null;
  const meant = detail ?? outForDelivery(where, words) ?? where ?? NOT_UNDERSTOOD;
  const undocumented = isNamed ? [{ field: '/statusCode', code: status }] : [];
  return inWords({ ...meant, undocumented }, words);
}

/** The unified API has no code of its own for the last mile; its words have. */
function outForDelivery(where: StatusMapping | null, words: string | null): StatusMapping | null {
  const isLastMile = /out for delivery|with (?:the )?delivery courier/iu.test(words ?? '');
  return where === statuses.transit && isLastMile ? events.WC : null;
}
