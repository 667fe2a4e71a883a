import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ConstructorOptions } from 'pg-boss';
import type { Signals } from './signals.js';

/** What a query runs on: the database itself, or a transaction of it. */
export type Queries = PgDatabase<PgQueryResultHKT>;

/** A database that is open and up to date. */
export interface OpenDatabase {
  readonly queries: Queries;
  /** What the job engine runs on. */
  readonly jobs: Pick<ConstructorOptions, 'db' | 'backend' | 'useListenNotify'>;
  /** How other processes on it hear of changes; `null` where there can be none. */
  readonly signals: Signals | null;
  /** Whether no other process can be at work on it: what is found half-done at the start is nobody's. */
  readonly isAlone: boolean;
  close(): Promise<void>;
}

/**
 * Where Amends keeps what it knows. Every PostgreSQL from version 15 can stand behind it; callers do
 * not see which. Opening applies the migrations that are missing, and only forward.
 */
export interface Database {
  /**
   * Opens it, once.
   *
   * @throws {AmendsError} `store_locked` when another process holds it; `store_unreachable` when
   *   nobody answers; `invalid_configuration` when a newer version of Amends wrote it, or nobody of that
   *   name is let in.
   */
  open(): Promise<OpenDatabase>;
}
