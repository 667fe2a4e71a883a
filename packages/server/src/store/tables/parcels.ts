import type { Parcel } from '@amends/adapters/shopify';
import { foreignKey, json, primaryKey, text } from 'drizzle-orm/pg-core';
import { amends } from './amends.js';
import { orders } from './orders.js';

/** What is in which parcel, as the store packed it. */
export const parcels = amends.table(
  'parcels',
  {
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    shipmentId: text('shipment_id').notNull(),
    parcel: json('parcel').$type<Parcel>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.shipmentId] })],
);

/** By which numbers a carrier speaks of a parcel. */
export const trackingNumbers = amends.table(
  'tracking_numbers',
  {
    trackingNumber: text('tracking_number').notNull(),
    orderId: text('order_id').notNull(),
    shipmentId: text('shipment_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.trackingNumber, table.orderId, table.shipmentId] }),
    foreignKey({
      columns: [table.orderId, table.shipmentId],
      foreignColumns: [parcels.orderId, parcels.shipmentId],
    }),
  ],
);
