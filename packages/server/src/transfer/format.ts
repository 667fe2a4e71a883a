/** The version of the format. A reader refuses one that it does not know. */
export const formatVersion = 1;

/** The first line: what follows, and the columns of each table in the order of its rows. */
export interface Header {
  readonly amends: 'store';
  readonly version: number;
  readonly exportedAt: string;
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

/**
 * One row: the table's name, then each value as PostgreSQL writes it, so that JSON comes back byte for
 * byte; `null` for none.
 */
export type Row = readonly [table: string, ...values: (string | null)[]];

/** The last line: without it, the export was cut short. */
export interface Footer {
  readonly end: true;
  readonly rows: number;
}
