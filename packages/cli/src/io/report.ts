import type { Writable } from 'node:stream';

/** What a run has to say besides its output. Goes to standard error and holds no personal data. */
export interface Report {
  /** Something was refused and the rest goes on. */
  refuse(place: string, message: string): void;
  /** Something had to be assumed, or was not understood. Said once each, with how often, by `end`. */
  note(message: string): void;
  /** What the run was asked to look for is there: it ends with 1, and has said so elsewhere. */
  fail(): void;
  /** Says the notes. */
  end(): void;
  /** Whether anything was refused, or found that must not be. */
  readonly hasRefused: boolean;
}

/** A report to a stream. */
export function reportTo(stderr: Writable): Report {
  let hasRefused = false;
  const notes = new Map<string, number>();
  const say = (text: string) => stderr.write(`amends: ${text}\n`);
  return {
    refuse(place, message) {
      hasRefused = true;
      say(`${place}: ${message}`);
    },
    note(message) {
      notes.set(message, (notes.get(message) ?? 0) + 1);
    },
    fail() {
      hasRefused = true;
    },
    end() {
      for (const [message, count] of notes)
        say(`note: ${message}${count > 1 ? ` (${count} times)` : ''}`);
      notes.clear();
    },
    get hasRefused() {
      return hasRefused;
    },
  };
}
