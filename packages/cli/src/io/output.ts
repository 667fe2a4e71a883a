import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Whoever read our output has had enough (`| head`). */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

const gone = new WeakSet<Writable>();
const watched = new WeakSet<Writable>();

/** Writes one JSON document a line. */
export function jsonLines(stdout: Writable): (value: unknown) => Promise<void> {
  return (value) => writeText(stdout, `${JSON.stringify(value)}\n`);
}

/** Writes text, waiting where the reader is slower than we are. */
export async function writeText(stdout: Writable, text: string): Promise<void> {
  if (!watched.has(stdout)) {
    watched.add(stdout);
    stdout.on('error', () => gone.add(stdout));
  }
  if (gone.has(stdout) || stdout.destroyed) throw new ReaderGone();
  if (stdout.write(text)) return;
  await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {
    throw new ReaderGone();
  });
}
