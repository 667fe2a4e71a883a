import type { PhotoType } from '@amends/core';
import { customType, index, integer, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';
import { orders } from './orders.js';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Which pictures there are, of which order. Their bytes stand where the `PhotoStore` keeps them. */
export const photos = amends.table(
  'photos',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    type: text('type').$type<PhotoType>().notNull(),
    size: integer('size').notNull(),
    keptAt: moment('kept_at').notNull(),
  },
  (table) => [index('photos_order').on(table.orderId)],
);

/** The bytes of pictures, where the database keeps them. Personal data. */
export const photoBytes = amends.table('photo_bytes', {
  photoId: text('photo_id').primaryKey(),
  bytes: bytea('bytes').notNull(),
});
