import 'server-only';

const patience = 8_000;

/**
 * A shop without its database is no shop: the process says why, and goes. Two on the same folder are the usual reason.
 */
export function failAtStart(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/**
 * Lets running work finish and the database close before the process goes. Next leaves the signals to us where
 * `NEXT_MANUAL_SIG_HANDLE` is set.
 */
export function stopGently(close: () => Promise<void>): void {
  const stop = (): void => {
    setTimeout(() => process.exit(1), patience).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
