const startedAt = performance.now();

/** Time gone by, for people: "4.2 s", "1 min 12 s". */
export function elapsed(since: number): string {
  const seconds = (performance.now() - since) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Everything so far. */
export function elapsedInAll(): string {
  return elapsed(startedAt);
}

/** Writes a line. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

const isScreen = process.stdout.isTTY;
// A screen rewrites its line every second; a log gets a new one now and then.
const beatMs = isScreen ? 1_000 : 15_000;

/**
 * Does something that takes its time, and says so: at the start, while it lasts, and at the end.
 *
 * @param note what to add to the last line.
 */
export async function step<T>(
  name: string,
  work: (tell: (detail: string) => void) => Promise<T>,
  note?: (result: T) => string,
): Promise<T> {
  const began = performance.now();
  let detail = '';
  const line = () => `  ${name} … ${elapsed(began)}${detail && `, ${detail}`}`;
  const show = (text: string) => {
    process.stdout.write(isScreen ? `\r${text}\x1b[K` : `${text}\n`);
  };
  show(`  ${name} …`);
  const beat = setInterval(() => show(line()), beatMs);
  try {
    const result = await work((text) => {
      detail = text;
    });
    const added = note?.(result) ?? '';
    show(`  ${name}: ${elapsed(began)}${added && ` (${added})`}`);
    return result;
  } finally {
    clearInterval(beat);
    if (isScreen) process.stdout.write('\n');
  }
}
