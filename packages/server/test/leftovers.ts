/*
 * What the tests of a file leave open: servers, connections, mail boxes. Files share a worker and the modules that it
 * has loaded, so that a hook written here would belong to the first file alone; `setup.ts` is read for each.
 */
type Close = () => unknown;

const left = new Set<Close>();

/** Closes it after the last test of the file. */
export function closeAfterFile(close: Close): void {
  left.add(close);
}

/** Closes all that the file left. */
export async function closeLeftovers(): Promise<void> {
  const closing = [...left];
  left.clear();
  await Promise.all(closing.map((close) => close()));
}
