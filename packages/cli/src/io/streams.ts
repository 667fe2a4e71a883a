import type { Readable, Writable } from 'node:stream';

/** The three streams of a process. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}
