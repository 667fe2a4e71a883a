import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Whoever read our output has had enough (`| head`). */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Writes one JSON document a line, waiting where the reader is slower than we are. */
export function jsonLines(stdout: Writable): (value: unknown) => Promise<void> {
  let isGone = false;
  stdout.on('error', () => {
    isGone = true;
  });
  return async (value) => {
    if (isGone || stdout.destroyed) throw new ReaderGone();
    if (stdout.write(`${JSON.stringify(value)}\n`)) return;
    await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {
      throw new ReaderGone();
    });
  };
}
