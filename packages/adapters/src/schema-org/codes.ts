import { meaning, understood } from '../crosswalk.js';
import type { StatusMapping, Understood } from '../crosswalk.js';

/** schema.org's `OrderStatus`. https://schema.org/OrderStatus */
export const SCHEMA_ORG_ORDER_STATUSES = [
  'OrderCancelled',
  'OrderDelivered',
  'OrderInTransit',
  'OrderPaymentDue',
  'OrderPickupAvailable',
  'OrderProblem',
  'OrderProcessing',
  'OrderReturned',
] as const;
/** One of {@link SCHEMA_ORG_ORDER_STATUSES}. */
export type SchemaOrgOrderStatus = (typeof SCHEMA_ORG_ORDER_STATUSES)[number];

const trouble: Partial<StatusMapping> = { condition: 'exception', actionBy: 'store' };

/** Every status, and what it means. There is none for a delay: the vocabulary has no word for it. */
export const schemaOrgCrosswalk = {
  OrderCancelled: meaning('cancelled', { reason: 'other' }),
  OrderDelivered: meaning('delivered'),
  OrderInTransit: meaning('in-transit'),
  OrderPaymentDue: meaning('unknown', { reason: 'payment', actionBy: 'customer' }),
  OrderPickupAvailable: meaning('ready-for-pickup', { actionBy: 'customer' }),
  OrderProblem: meaning('unknown', trouble),
  OrderProcessing: meaning('unknown'),
  OrderReturned: meaning('returned', { condition: 'exception' }),
} as const satisfies Record<SchemaOrgOrderStatus, StatusMapping>;

/** What a status means, as a bare word or as an address of either protocol. Never throws. */
export function mapSchemaOrgStatus(status: string | null): Understood {
  const word = status?.trim().replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '') ?? null;
  return understood(schemaOrgCrosswalk, word, '/orderStatus');
}
