import { readFileSync, readdirSync } from 'node:fs';

/** Ticks a second in which Linux counts, on every machine that it runs Node on. */
const ticks = 100;

/**
 * Milliseconds of processor time that these processes and their children have had so far: what a busy machine
 * slows down and does not make dearer. `NaN` where there is no `/proc`.
 */
export function processorTime(pids: readonly number[]): number {
  try {
    let sum = 0;
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const { parent, own, buried } = read(name);
      if (pids.includes(Number(name))) sum += own + buried;
      else if (pids.includes(parent)) sum += own;
    }
    return (sum * 1000) / ticks;
  } catch {
    return NaN;
  }
}

/** What stands after the name, which may itself hold blanks and brackets. */
function read(pid: string): {
  readonly parent: number;
  readonly own: number;
  readonly buried: number;
} {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, own = 0, system = 0, buried = 0, buriedSystem = 0] = [1, 11, 12, 13, 14].map(
      (at) => fields[at] ?? 0,
    );
    return { parent, own: own + system, buried: buried + buriedSystem };
  } catch {
    // It ended while we looked.
    return { parent: 0, own: 0, buried: 0 };
  }
}
