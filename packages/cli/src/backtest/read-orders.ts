import type { Readable } from 'node:stream';
import type { OrderRecord } from '@amends/core';
import { nameOf } from '../io/lines.js';
import type { Report } from '../io/report.js';
import type { Mapping } from './mapping.js';
import { orderOf, REASONS_TO_LEAVE } from './orders.js';
import type { ReasonToLeave } from './orders.js';
import { readRows } from './rows.js';

/** What a file of past orders held. */
export interface PastOrders {
  readonly records: readonly OrderRecord[];
  /** Rows of the file, the header aside. */
  readonly rows: number;
  /** Rows that could not be read; each was named on standard error. */
  readonly refused: number;
  /** Rows of which it cannot be known what became of the promise. */
  readonly leftOut: Readonly<Record<ReasonToLeave, number>>;
  /** Orders that are cancelled by their status, and arrived by their date: the date counts. */
  readonly cancelledYetArrived: number;
}

/**
 * Reads past orders from a CSV file.
 *
 * @throws {Unusable} when the file cannot be read, or lacks a column that the mapping names.
 */
export async function readPastOrders(
  file: string,
  mapping: Mapping,
  stdin: Readable,
  report: Report,
): Promise<PastOrders> {
  const records: OrderRecord[] = [];
  const leftOut = Object.fromEntries(REASONS_TO_LEAVE.map((why) => [why, 0])) as Record<
    ReasonToLeave,
    number
  >;
  const ids = new Set<string>();
  const counts = { rows: 0, refused: 0, cancelledYetArrived: 0 };
  for await (const row of readRows(file, mapping, stdin, report)) {
    counts.rows += 1;
    const reading = orderOf(row, mapping);
    if (reading.kind === 'refused') {
      counts.refused += 1;
      report.refuse(`${nameOf(file)}: line ${row.line}`, reading.message);
    } else if (reading.kind === 'left') leftOut[reading.why] += 1;
    else if (ids.has(reading.record.order.id)) leftOut.repeated += 1;
    else {
      ids.add(reading.record.order.id);
      records.push(reading.record);
      if (reading.isContradictory) counts.cancelledYetArrived += 1;
      if (reading.hasUnknownPlace)
        report.note(
          'A country or region that is no code of ISO 3166 and no English name of a country is left out of the lane.',
        );
    }
  }
  return { records, leftOut, ...counts };
}
