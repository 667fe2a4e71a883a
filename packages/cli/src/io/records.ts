import { AmendsError } from '@amends/core';
import type { OrderRecord } from '@amends/core';
import { readRecord } from '@amends/core/schema';
import { nameOf, readLines } from './lines.js';
import { parseJson } from './parse-json.js';
import { progressOn } from './progress.js';
import type { Report } from './report.js';
import type { Streams } from './streams.js';

/**
 * Does something for every record of a JSON-lines file, one after the other. A line that is no record,
 * or with which it cannot be done, is refused with its number, and the rest goes on.
 *
 * @throws {Unusable} when the file cannot be read.
 */
export async function forEachRecord(
  file: string,
  { stdin, stderr }: Streams,
  report: Report,
  work: (record: OrderRecord) => Promise<void>,
): Promise<void> {
  const progress = progressOn(stderr);
  for await (const { number, text } of readLines(file, stdin)) {
    progress.step();
    const place = `${nameOf(file)}: line ${number}`;
    if (text === null) {
      report.refuse(place, 'This line is too long to be a record.');
      continue;
    }
    const json = parseJson(text);
    if (!json.ok) {
      report.refuse(place, json.error);
      continue;
    }
    try {
      await work(readRecord(json.value));
    } catch (error) {
      if (!AmendsError.isInstance(error)) throw error;
      report.refuse(place, `${error.message} [${error.code}]`);
    }
  }
  progress.end();
}
