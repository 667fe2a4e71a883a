import { Unusable } from '../exit.js';
import { nameOf, readLines } from '../io/lines.js';
import type { Line } from '../io/lines.js';
import { parseJson } from '../io/parse-json.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';

/** A value of an input, and where it stood: parsed JSON, or the text of an XML document. */
export interface PlacedValue {
  readonly place: string;
  readonly value: unknown;
}

/**
 * The values of a file: one JSON document however it is laid out, or one a line, or XML documents one after
 * the other. A line that is no JSON is refused with its number, and the rest goes on.
 *
 * @throws {Unusable} when the file cannot be read, or nothing in it is JSON or XML.
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
  const text = all.map((line) => line.text ?? '').join('\n');
  if (text.trimStart().startsWith('<')) {
    yield* eachDocument(name, text);
    return;
  }
  const whole = parseJson(text);
  if (whole.ok) {
    yield { place: name, value: whole.value };
  } else if (all.some(isComplete)) {
    yield* eachLine(name, all, report);
  } else {
    throw new Unusable(`${name} is neither JSON, as a whole or line by line, nor XML.`);
  }
}

/** XML documents, which begin with their declaration where there are several. */
function* eachDocument(name: string, text: string): Generator<PlacedValue> {
  const documents = text.split(/(?=<\?xml\s)/u).filter((each) => each.trim() !== '');
  for (const [at, value] of documents.entries()) {
    yield { place: documents.length === 1 ? name : `${name}: XML ${at + 1}`, value };
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
