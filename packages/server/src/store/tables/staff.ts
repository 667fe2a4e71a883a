import type { StaffRole, StaffRouteName } from '@amends/core';
import { bigint, index, integer, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';

/** The staff's API keys. Of a key itself there is a digest, from which nobody gets it back. */
export const staffKeys = amends.table('staff_keys', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<StaffRole>().notNull(),
  hash: text('hash').notNull(),
  createdAt: moment('created_at').notNull(),
  /** A day in UTC: enough to find keys that nobody needs, and one write a day. */
  lastUsedOn: text('last_used_on'),
  expiresAt: moment('expires_at'),
  revokedAt: moment('revoked_at'),
});

/** Who did what. Append-only; ids and names of routes, nothing of a customer. */
export const audit = amends.table(
  'audit',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment('at').notNull(),
    actor: text('actor').notNull(),
    role: text('role').$type<StaffRole>().notNull(),
    action: text('action').$type<StaffRouteName>().notNull(),
    subject: text('subject'),
  },
  (table) => [index('audit_subject').on(table.subject)],
);

/** Up to when an order's keys open nothing. Outlives the order: what was signed out stays out. */
export const linkRevocations = amends.table('link_revocations', {
  orderId: text('order_id').primaryKey(),
  revokedAt: moment('revoked_at').notNull(),
});

/** How often somebody knocked, where that must be known to every process. */
export const rateLimits = amends.table(
  'rate_limits',
  {
    key: text('key').primaryKey(),
    points: integer('points').notNull(),
    expire: moment('expire'),
  },
  (table) => [index('rate_limits_expire').on(table.expire)],
);
