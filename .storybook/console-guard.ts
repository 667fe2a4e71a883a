const written: string[] = [];

/** Whether the stories are run as tests. */
const isTest = (): boolean => '__vitest_browser__' in globalThis;

/** Listens to what a story writes to the console as an error. Returns what puts the console back. */
export function listenToConsole(): () => void {
  if (!isTest()) return () => undefined;
  const { error: original } = console;
  written.length = 0;
  console.error = (...words: unknown[]) => {
    written.push(words.map(String).join(' '));
    original(...words);
  };
  return () => {
    console.error = original;
  };
}

/**
 * Fails a story that wrote an error to the console. Errors that nobody caught and promises that nobody
 * handled fail the run by themselves.
 */
export function expectQuietConsole(): void {
  if (written.length > 0) throw new Error(`The story wrote to the console: ${written.join('\n')}`);
}
