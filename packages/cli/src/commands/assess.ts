import { assess } from '@amends/core';
import type { Instant } from '@amends/core';
import { jsonLines } from '../io/output.js';
import { forEachRecord } from '../io/records.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';

/** What `amends assess` is told. */
export interface AssessArguments {
  readonly file: string;
  readonly asOf: Instant;
}

/** Prints the verdict on every promise of every record. */
export async function runAssess(
  { file, asOf }: AssessArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const print = jsonLines(streams.stdout);
  await forEachRecord(file, streams, report, async (record) => {
    // All of a record's verdicts or none: one that fails must not leave half an answer.
    const verdicts = record.promises.map((promise) => assess(record, promise, { asOf }));
    for (const verdict of verdicts) await print(verdict);
  });
}
