import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEventParser } from './event-parser.js';

type Read = readonly (readonly [type: string, data: string])[];

function readByOurs(chunks: readonly string[]): Read {
  const read: [string, string][] = [];
  const feed = createEventParser((type, data) => read.push([type, data]));
  chunks.forEach(feed);
  return read;
}

/** The whole at once: cut between two lone carriage returns, version 3.1.1 loses an event. */
function readByReference(whole: string): Read {
  const read: [string, string][] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => read.push([event ?? '', data]),
  });
  parser.feed(whole);
  return read;
}

const word = fc.constantFrom('x', '', ' ', ':', '{"a":1}', 'ä', '\u2028', 'data', ': :');
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('data', 'event', 'id', 'retry', 'other', ' data', ''), word)
    .map(([field, value]) => `${field}:${value}`),
  fc.constantFrom('', 'data', 'event', ': a comment', 'data: two words'),
);
const ending = fc.constantFrom('\n', '\r\n', '\r');
const text = fc
  .array(fc.tuple(line, ending), { maxLength: 12 })
  // What follows the last line break settles whether a carriage return was half of one.
  .map((lines) => `${lines.map((parts) => parts.join('')).join('')}:`);

it('reads what the reference reads, wherever the text is cut', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(200), { maxLength: 6 }), (whole, cuts) => {
      const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length];
      at.sort((a, b) => a - b);
      const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
      expect(readByOurs(chunks)).toEqual(readByReference(whole));
    }),
    { numRuns: 2_000 },
  );
});

it('does not tell of an event before it is whole', () => {
  expect(readByOurs(['event: order.changed\ndata: {}\n'])).toEqual([]);
  expect(readByOurs(['event: order.changed\ndata: {}\n', '\n'])).toEqual([['order.changed', '{}']]);
});
