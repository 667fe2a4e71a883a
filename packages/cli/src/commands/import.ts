import { AmendsError } from '@amends/core';
import type { OrderRecord } from '@amends/core';
import { readRecord } from '@amends/core/schema';
import { carrierRecord } from '../import/carrier-record.js';
import { recordOf } from '../import/drafts.js';
import { readOrders } from '../import/orders.js';
import { joinParcels } from '../import/parcels.js';
import { payloadsIn } from '../import/payloads.js';
import type { SourceFile } from '../import/payloads.js';
import { jsonLines } from '../io/output.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';

/** What `amends import` is told. */
export interface ImportArguments {
  readonly files: readonly SourceFile[];
  /** The zone of orders whose address does not settle it. */
  readonly timeZone?: string | undefined;
}

/**
 * Prints one record an order. Everything is read before anything is printed, because a parcel's scans
 * may stand anywhere in the input; memory grows with it.
 */
export async function runImport(
  { files, timeZone }: ImportArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const payloads = await payloadsIn(files, streams, report);
  const from = (source: SourceFile['source']) => payloads.filter((each) => each.source === source);
  const drafts = readOrders(from('shopify'), timeZone, report);
  const strays = joinParcels(from('easypost'), drafts, report);
  const print = jsonLines(streams.stdout);

  for (const [id, draft] of drafts) {
    const name = `order ${JSON.stringify(id)}`;
    if (draft.order === null) {
      report.refuse(
        name,
        'Payloads speak of this order, and it is not among them. Add the order itself.',
      );
      continue;
    }
    await printSound(name, recordOf(draft.order, draft), print, report);
  }
  for (const [number, events] of strays) {
    const record = carrierRecord(number, [...events.values()]);
    if (record === null) {
      report.note('A parcel of which nothing is known yet makes no record.');
      continue;
    }
    report.note(
      'A parcel whose order is not here makes a record by itself: its currency is XXX, its zone UTC, it counts as placed with its first event, and nothing was promised.',
    );
    await printSound(`parcel ${JSON.stringify(number)}`, record, print, report);
  }
}

/** Nothing leaves here that `assess` and `plan` would refuse. */
async function printSound(
  name: string,
  record: OrderRecord,
  print: (value: unknown) => Promise<void>,
  report: Report,
): Promise<void> {
  try {
    readRecord(record);
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    report.refuse(name, `${error.message} [${error.code}]`);
    return;
  }
  await print(record);
}
