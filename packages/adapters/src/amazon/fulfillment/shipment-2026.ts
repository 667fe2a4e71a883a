import * as v from 'valibot';
import { Amount, Code, listOf, Text, TrackingNumber } from '../../internal/fields.js';
import type { Shipped } from './shipment.js';

/** How many, as a decimal text of a unit of measure. */
export const Units = v.nullish(v.object({ value: v.nullish(Amount, null) }), null);

/** A package of v2026-07-04. */
export const PackageSchema = v.object({
  packageId: Text,
  status: Text,
  deliveryTime: Text,
  tracking: v.nullish(
    v.object({
      carrier: v.nullish(
        v.object({ carrierCode: Text, trackingNumber: v.nullish(TrackingNumber, null) }),
        null,
      ),
      amazon: v.nullish(v.object({ trackingNumber: v.nullish(TrackingNumber, null) }), null),
    }),
    null,
  ),
});

/** A shipment of v2026-07-04. */
export const ShipmentSchema = v.object({
  amazonShipmentId: Code,
  status: Text,
  shipTime: Text,
  deliveryTime: Text,
  items: listOf(v.object({ lineItemId: Text, amount: Units })),
  packages: listOf(PackageSchema),
});

/** Units are a decimal text of a unit of measure: of "EACHES", whole. */
export function unitsIn(units: v.InferOutput<typeof Units>): number {
  const value = Number(units?.value ?? 0);
  return Number.isFinite(value) && value > 0 && value < 1e9 ? Math.max(1, Math.floor(value)) : 0;
}

/** A shipment of v2026-07-04, as a shipment of either version. */
export function shipmentOf(source: v.InferOutput<typeof ShipmentSchema>, at: number): Shipped {
  const numbers = source.packages.flatMap(
    ({ tracking }) => tracking?.carrier?.trackingNumber ?? tracking?.amazon?.trackingNumber ?? [],
  );
  const isAllDelivered =
    source.packages.length > 0 && source.packages.every((each) => each.status === 'DELIVERED');
  const delivered = source.packages.map((each) => each.deliveryTime).find((each) => each !== null);
  return {
    id: source.amazonShipmentId ?? numbers[0] ?? `shipment-${at + 1}`,
    path: `/shipments/${at}`,
    status: isAllDelivered ? 'DELIVERED' : source.status,
    at: isAllDelivered ? (delivered ?? source.deliveryTime) : source.shipTime,
    eta: isAllDelivered ? null : source.deliveryTime,
    contents: source.items.flatMap(({ lineItemId: lineId, amount }) => {
      const quantity = unitsIn(amount);
      return lineId === null || quantity === 0 ? [] : [{ lineId, quantity }];
    }),
    numbers,
    carrier: source.packages[0]?.tracking?.carrier?.carrierCode ?? null,
  };
}
