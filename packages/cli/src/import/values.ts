import { Unusable } from '../exit.js';
import { nameOf, readLines } from '../io/lines.js';
import type { Line } from '../io/lines.js';
import { parseJson } from '../io/parse-json.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';

/** A JSON value of an input, and where it stood. */
export interface PlacedValue {
  readonly place: string;
  readonly value: unknown;
}

/**
 * The JSON values of a file: one document however it is laid out, or one a line. A line that is no JSON
 * is refused with its number, and the rest goes on.
 *
 * @throws {Unusable} when the file cannot be read, or nothing in it is JSON.
 */
export async function* valuesIn(
  file: string,
  { stdin }: Streams,
  report: Report,
): AsyncGenerator<PlacedValue> {
  const name = nameOf(file);
  const lines = readLines(file, stdin);
  const first = await lines.next();
  if (first.done === true) return;
  if (isComplete(first.value)) {
    yield* eachLine(name, [first.value], report);
    yield* eachLine(name, lines, report);
    return;
  }
  // A document over many lines has to be read whole.
  const all: Line[] = [first.value];
  for await (const line of lines) all.push(line);
  const whole = parseJson(all.map((line) => line.text ?? '').join('\n'));
  if (whole.ok) {
    yield { place: name, value: whole.value };
  } else if (all.some(isComplete)) {
    yield* eachLine(name, all, report);
  } else {
    throw new Unusable(`${name} is no JSON, neither as a whole nor line by line.`);
  }
}

/** Whether a line is a JSON object or list by itself, and so one of many. */
function isComplete({ text }: Line): boolean {
  const json = text === null ? null : parseJson(text);
  return json?.ok === true && typeof json.value === 'object' && json.value !== null;
}

async function* eachLine(
  name: string,
  lines: AsyncIterable<Line> | Iterable<Line>,
  report: Report,
): AsyncGenerator<PlacedValue> {
  for await (const { number, text } of lines) {
    const place = `${name}: line ${number}`;
    if (text === null) {
      report.refuse(place, 'This line is too long to be a payload.');
      continue;
    }
    const json = parseJson(text);
    if (json.ok) yield { place, value: json.value };
    else report.refuse(place, json.error);
  }
}
