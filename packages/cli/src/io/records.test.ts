import { Readable, Writable } from 'node:stream';
import { assess } from '@amends/core';
import { sampleEvent, sampleRecord } from '@amends/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachRecord } from './records.js';
import { reportTo } from './report.js';

const line = JSON.stringify(
  sampleRecord({
    events: [sampleEvent('e1', 'shipped', '2026-11-05T09:00:00-05:00', { eta: '2026-11-12' })],
  }),
);

/** Feeds lines as standard input, and assesses whatever can be read. */
async function run(lines: readonly string[]) {
  const said: string[] = [];
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said.push(chunk.toString());
      done();
    },
  });
  let worked = 0;
  const streams = { stdin: Readable.from([lines.join('\n')]), stdout: stderr, stderr };
  await forEachRecord('-', streams, reportTo(stderr), (record) => {
    for (const promise of record.promises)
      assess(record, promise, { asOf: '2026-11-09T00:00:00Z' });
    worked += 1;
    return Promise.resolve();
  });
  return { worked, said };
}

/** What happens to a line on its way: cut off, bytes changed, doubled, something in between. */
const spoiled = fc
  .tuple(
    fc.constantFrom('cut', 'change', 'insert', 'double', 'swallow'),
    fc.nat(line.length),
    fc.nat(40),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '}', '{', ',', '[', '\\', '0', 'null', '\ud800'),
    ),
  )
  .map(([how, at, length, text]) => {
    const spare = text.replaceAll(/[\r\n]/gu, ' ');
    if (how === 'cut') return line.slice(0, at);
    if (how === 'double') return line + line.slice(at);
    if (how === 'insert') return line.slice(0, at) + spare + line.slice(at);
    return line.slice(0, at) + (how === 'change' ? spare : '') + line.slice(at + length);
  });

describe('a file of spoiled lines', () => {
  it('is read to its end: each line is worked on, or refused with its number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoiled, { minLength: 1, maxLength: 20 }), async (lines) => {
        const { worked, said } = await run([...lines, line]);
        const filled = lines.filter((each) => each.trim() !== '').length + 1;
        expect(worked + said.length).toBe(filled);
        expect(worked).toBeGreaterThan(0);
        for (const sentence of said) {
          expect(sentence).toMatch(/^amends: standard input: line \d+: .{10,}\n$/su);
          // Nothing of the customer's stands in a log.
          expect(sentence).not.toContain('maren@example.org');
        }
      }),
      { numRuns: 100 },
    );
  });
});
