import { pgSchema, timestamp } from 'drizzle-orm/pg-core';

/*
 * JSON stands in `json` columns, not `jsonb`: the text comes back byte for byte (a case replays to the
 * same bytes), and a carrier's NUL character, which `jsonb` refuses, does no harm. Nothing here needs
 * more than PostgreSQL 15.
 */

/** The schema that everything of ours lies in. */
export const amends = pgSchema('amends');

/** A moment in UTC, to the millisecond. */
export const moment = (name: string) =>
  timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
