import { reconcile } from '../../evidence/index.js';
import type { Incident, IncidentScope } from '../../model/incident.js';
import type { OrderLine } from '../../model/order.js';
import type { OrderRecord } from '../../model/record.js';
import { parseInstant } from '../../time/index.js';

/**
 * Whether an incident touches an order: it is named, or every field that the scope gives holds. Says
 * nothing of what that means for it; see {@link consequenceOf}.
 *
 * @throws {AmendsError} `invalid_instant` when the scope or the record cannot be read.
 */
export function touches(incident: Incident, record: OrderRecord): boolean {
  return touchedLines(incident, record).length > 0;
}

/** The lines of an order that an incident touches; none when it does not concern it at all. */
export function touchedLines({ scope }: Incident, record: OrderRecord): readonly OrderLine[] {
  const { order } = record;
  if (scope.orderIds?.includes(order.id) === true) return order.lines;
  const isGiven = fields.some((field) => (scope[field] ?? null) !== null);
  if (!isGiven || !touchesOrder(scope, record)) return [];
  return order.lines.filter((line) => touchesLine(scope, line));
}

const fields = [
  'placed',
  'countries',
  'regions',
  'carriers',
  'warehouses',
  'skus',
] as const satisfies readonly (keyof IncidentScope)[];

function touchesOrder(
  { placed, countries, regions, carriers }: IncidentScope,
  record: OrderRecord,
): boolean {
  const { placedAt, country, region } = record.order;
  const at = parseInstant(placedAt);
  const { from, until } = placed ?? {};
  if (from && at < parseInstant(from, '/scope/placed/from')) return false;
  if (until && at >= parseInstant(until, '/scope/placed/until')) return false;
  if (!holds(countries, country) || !holds(regions, region)) return false;
  return !carriers || isCarriedBy(carriers, record);
}

function touchesLine(
  { warehouses, skus }: IncidentScope,
  { id, sku, warehouse }: OrderLine,
): boolean {
  return holds(warehouses, warehouse) && holds(skus, sku ?? id);
}

function holds(
  wanted: readonly string[] | null | undefined,
  has: string | null | undefined,
): boolean {
  return !wanted || (typeof has === 'string' && wanted.includes(has));
}

function isCarriedBy(carriers: readonly string[], record: OrderRecord): boolean {
  const wanted = new Set(carriers.map(plainName));
  return reconcile(record, Infinity).facts.some(({ event }) =>
    wanted.has(plainName(event.tracking?.carrier ?? '')),
  );
}

function plainName(carrier: string): string {
  return carrier.trim().toLowerCase();
}
