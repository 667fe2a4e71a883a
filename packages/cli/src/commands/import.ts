import { AmendsError } from '@amends/core';
import type { OrderRecord } from '@amends/core';
import { readRecord } from '@amends/core/schema';
import { Argument, InvalidArgumentError } from 'commander';
import { carrierRecord } from '../import/carrier-record.js';
import { recordOf } from '../import/drafts.js';
import { readOrders, sortPayloads } from '../import/orders.js';
import type { RunOptions } from '../import/orders.js';
import { joinParcels } from '../import/parcels.js';
import { payloadsIn } from '../import/payloads.js';
import type { SourceFile } from '../import/payloads.js';
import { SOURCES } from '../import/sources.js';
import type { SourceName } from '../import/sources.js';
import { jsonLines } from '../io/output.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { EXITS, receivedAtOption, timeZoneOption } from '../options.js';
import type { AddCommand } from '../program.js';

/** `amends import`. */
export const addImport: AddCommand = (program, streams, report) => {
  program
    .command('import')
    .summary('raw payloads → OrderRecord JSONL')
    .description(
      'Reads what a sender sent (JSON, one JSON document a line, XML, any of them gzipped) and prints one OrderRecord a line.',
    )
    .addArgument(new Argument('<source>', 'who sent it').choices(SOURCES))
    .argument('<file...>', 'the payloads')
    .option(
      '--with <source=file>',
      'payloads of another sender, joined to the orders by tracking number; may be repeated',
      collectFiles,
      [],
    )
    .addOption(timeZoneOption())
    .addOption(receivedAtOption())
    .addHelpText(
      'after',
      `${EXITS}

Sources:
  ${SOURCES.join(', ')}

  $ amends import shopify orders.json --with easypost=trackers.jsonl > records.jsonl
  $ amends import ups answer.xml answers.xml.gz > parcels.jsonl

A carrier knows no orders: a parcel without one becomes a record with the currency XXX, the zone UTC,
the parcel for its only line, and no promise but one that the payload itself holds.`,
    )
    .action(
      async (
        source: SourceName,
        files: string[],
        { with: others, ...options }: RunOptions & { readonly with: readonly SourceFile[] },
      ) => {
        const main = files.map((file) => ({ source, file }));
        await runImport({ files: [...main, ...others], options }, streams, report);
      },
    );
};

/** What `amends import` is told. */
interface ImportArguments {
  readonly files: readonly SourceFile[];
  readonly options: RunOptions;
}

/**
 * Prints one record an order. Everything is read before anything is printed, because a parcel's scans
 * may stand anywhere in the input; memory grows with it.
 */
async function runImport(
  { files, options }: ImportArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const payloads = await payloadsIn(files, streams, report);
  const { orders, tracked } = sortPayloads(payloads, options, report);
  const drafts = readOrders(orders, options, report);
  const strays = joinParcels(tracked, drafts, options, report);
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
  for (const [number, { events, promises }] of strays) {
    const record = carrierRecord(number, [...events.values()], [...promises.values()]);
    if (record === null) {
      report.note('A parcel of which nothing is known yet makes no record.');
      continue;
    }
    report.note(
      'A parcel whose order is not here makes a record by itself: its currency is XXX, its zone UTC, it counts as placed with its first event, and nothing was promised unless the payload says so.',
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

function collectFiles(text: string, before: readonly SourceFile[]): SourceFile[] {
  const [, name, file] = /^([\w-]+)=(.+)$/su.exec(text) ?? [];
  const source = SOURCES.find((each) => each === name);
  if (source !== undefined && file !== undefined) return [...before, { source, file }];
  throw new InvalidArgumentError(`Pass one of ${SOURCES.join(', ')}, "=" and a file.`);
}
