import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundled } from '@amends/tooling/bundled';

/** A script of `test/processes` in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** The next line that it writes. Fails, with what it complained of, when it ends before. */
  line(): Promise<string>;
  /** Kills it as a power switch would: no handler runs. */
  kill(): Promise<void>;
}

/** Starts a script. */
export async function startChild(script: string, ...args: string[]): Promise<Child> {
  const file = await bundled(join(import.meta.dirname, 'processes', script));
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = once(child, 'exit');
  return {
    process: child,
    async line() {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`The process ended. ${complaint}`);
      return value;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
