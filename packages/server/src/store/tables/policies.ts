import type { Policy } from '@amends/core';
import { bigint, json, text } from 'drizzle-orm/pg-core';
import { amends, moment } from './amends.js';

/** The policies that staff published. Append-only: the last one is in force, and what was before can be read. */
export const policies = amends.table('policies', {
  seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  policy: json('policy').$type<Policy>().notNull(),
  publishedAt: moment('published_at').notNull(),
  /** Id of the API key, or what the store's session calls the person. */
  actor: text('actor').notNull(),
});
