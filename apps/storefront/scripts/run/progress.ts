const startedAt = performance.now();

/** Time gone by, for people: "4.2 s", "1 min 12 s". */
export function elapsed(since: number): string {
  const seconds = (performance.now() - since) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Everything so far. */
export function elapsedInAll(): string {
  return elapsed(startedAt);
}

/** Writes a line. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Does something that takes its time, and says so: at the start, every few seconds while it lasts, and at the end.
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
  say(`  ${name} …`);
  const beat = setInterval(() => {
    say(`  ${name} … ${elapsed(began)}${detail && `, ${detail}`}`);
  }, 5_000);
  try {
    const result = await work((text) => {
      detail = text;
    });
    const added = note?.(result) ?? '';
    say(`  ${name}: ${elapsed(began)}${added && ` (${added})`}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
