import { describe } from 'vitest';
import { sharedData } from './shared-data.ts';

/** A `describe` that runs only where every named recording is present, and says plainly when it does not. */
export function describeSharedData(
  title: string,
  paths: readonly string[],
  body: () => void,
): void {
  const missing = paths.filter((path) => !sharedData.has(path));
  const note =
    missing.length === 0 ? title : `${title} (skipped: no ../shared/data/${missing[0] ?? ''})`;
  describe.skipIf(missing.length > 0)(note, body);
}
