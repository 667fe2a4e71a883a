/** What a run ends with. Stable for scripts. */
export const EXIT = {
  /** Everything was read. */
  ok: 0,
  /** Some lines or payloads were refused, and said so on standard error; the rest went through. */
  refused: 1,
  /** The command was not understood, or an input could not be read at all. */
  unusable: 2,
} as const;

/** The command cannot go on: bad usage, or an input that cannot be read at all. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
