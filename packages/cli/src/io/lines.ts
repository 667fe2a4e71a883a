import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Readable } from 'node:stream';
import { Unusable } from '../exit.js';

/** One line of an input, with its number from 1; `null` for one that is too long to be read. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** A record with ten thousand events is a tenth of this. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The lines of a file (unpacked where its name ends in `.gz`), or of standard input for `-`, one at a time:
 * memory stays flat however long the input is. Blank lines are passed over and counted.
 *
 * @throws {Unusable} when the file cannot be read.
 */
export async function* readLines(file: string, stdin: Readable): AsyncGenerator<Line> {
  const stream = file === '-' ? stdin : openFile(file);
  stream.setEncoding('utf8');
  let number = 0;
  let held = '';
  let isTooLong = false;
  const finished = (text: string): Line | null => {
    number += 1;
    const line = isTooLong ? null : text.replace(/^\uFEFF|\r$/gu, '');
    isTooLong = false;
    return line?.trim() === '' ? null : { number, text: line };
  };
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const parts = chunk.split('\n');
      for (const [at, part] of parts.entries()) {
        if (isTooLong || held.length + part.length > LONGEST) {
          isTooLong = true;
          held = '';
        } else held += part;
        if (at === parts.length - 1) break;
        const line = finished(held);
        held = '';
        if (line !== null) yield line;
      }
    }
  } catch (error) {
    throw new Unusable(
      `${nameOf(file)} cannot be read (${codeOf(error)}). Check the path and its rights.`,
    );
  }
  const last = held !== '' || isTooLong ? finished(held) : null;
  if (last !== null) yield last;
}

function openFile(file: string): Readable {
  const stream = createReadStream(file);
  if (!file.endsWith('.gz')) return stream;
  const unpacked = createGunzip();
  stream.once('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}

/** An input as messages call it. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** `ENOENT` and its like; the words of a system error may repeat the path, so they are left out. */
export function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'unknown reason';
}
