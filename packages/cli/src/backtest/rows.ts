import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { Unusable } from '../exit.js';
import { codeOf, nameOf } from '../io/lines.js';
import type { Report } from '../io/report.js';
import type { Mapping, Meaning } from './mapping.js';

/** One row: what each mapped column says, with the number of its line. */
export interface Row {
  readonly line: number;
  /** The text of a column, trimmed; `null` where it is empty or not mapped. */
  readonly text: (meaning: Meaning) => string | null;
}

/** No order is longer; more than this is a quote that was never closed. */
const LONGEST = 1024 * 1024;

/**
 * The rows of a CSV file, one at a time. A line that is no CSV is refused with its number and the rest
 * goes on.
 *
 * @throws {Unusable} when the file cannot be read, or has no such column.
 */
export async function* readRows(
  file: string,
  mapping: Mapping,
  stdin: Readable,
  report: Report,
): AsyncGenerator<Row> {
  const where = nameOf(file);
  const parser = parse({
    bom: true,
    columns: (header: string[]) => indexed(header, mapping, where),
    delimiter: mapping.delimiter,
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST,
  });
  parser.on('skip', (error: CsvError | undefined) => {
    const line = typeof error?.lines === 'number' ? error.lines : '?';
    report.refuse(`${where}: line ${line}`, complaintOf(error?.code));
  });
  const opened = file === '-' ? stdin : createReadStream(file);
  const steps = file.endsWith('.gz') ? [opened, createGunzip(), parser] : [opened, parser];
  // What goes wrong on the way comes out of the parser, where it is waited for.
  pipeline(steps, () => undefined);
  const empty = new Set(mapping.empty);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield {
        line: info.lines,
        text: (meaning) => {
          const name = mapping.columns[meaning];
          const text = name === undefined ? undefined : record[name];
          return text === undefined || empty.has(text) ? null : text;
        },
      };
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    if (error instanceof CsvError)
      throw new Unusable(`${where} cannot be read as CSV: ${complaintOf(error.code)}`);
    throw new Unusable(
      `${where} cannot be read (${codeOf(error)}). Check the path and its rights.`,
    );
  }
}

interface Parsed {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

/** The header, held against the mapping. Column names are the file's own and may be named in a message. */
function indexed(header: readonly string[], { columns }: Mapping, where: string): string[] {
  for (const [meaning, name] of Object.entries<string | undefined>(columns)) {
    if (name === undefined || header.includes(name)) continue;
    const known = header.map((each) => JSON.stringify(each.slice(0, 60))).slice(0, 40);
    throw new Unusable(
      `${where} has no column ${JSON.stringify(name)}, which the mapping names as ${meaning}. Its columns are ${known.join(', ')}.`,
    );
  }
  return [...header];
}

/** The parser's own words may repeat the line, which may be a customer's, so they are left out. */
function complaintOf(code: string | undefined): string {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return 'This line has more or fewer fields than the header. Check its quotes and delimiters.';
    case 'CSV_MAX_RECORD_SIZE':
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A quote is opened here and never closed.';
    default:
      return 'This line is no CSV. Check its quotes and delimiters.';
  }
}
