import type { FollowChannel, Pace } from '@amends/core';
import { text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';
import { orders } from './orders.js';

/** Where a customer asked to hear about an order: the newest word counts. */
export const follows = amends.table('follows', {
  orderId: text('order_id')
    .primaryKey()
    .references(() => orders.id),
  channel: text('channel').$type<FollowChannel>().notNull(),
  pace: text('pace').$type<Pace>().notNull(),
  /** Personal data. `null`: the address that the order has. */
  address: text('address'),
  askedAt: moment('asked_at').notNull(),
});
