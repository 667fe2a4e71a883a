import type { Writable } from 'node:stream';

/** Short input is done before anybody could read a count. */
const EVERY = 1_000;

/** How far a long input has been read: on a terminal only, and gone when it ends. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Counts records on a terminal; anywhere else it says nothing, so that logs stay clean. */
export function progressOn(stderr: Writable & { readonly isTTY?: boolean }): Progress {
  let count = 0;
  const isShown = stderr.isTTY === true;
  return {
    step() {
      count += 1;
      if (isShown && count % EVERY === 0) stderr.write(`\r${count.toLocaleString('en')} records`);
    },
    end() {
      // Back to the start of the line, and clear it.
      if (isShown && count >= EVERY) stderr.write('\r\u001b[K');
    },
  };
}
