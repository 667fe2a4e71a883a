/** Texts that processes on one database send each other. Hints only: one that is missed is found by looking. */
export interface Signals {
  /** Sends texts, each at most 2,000 characters, to every other process that listens. */
  send(texts: readonly string[]): Promise<void>;
  /**
   * Listens. `onGap` is called when texts may have been missed: the connection was lost and is back.
   * Answers the way to stop.
   */
  listen(onText: (text: string) => void, onGap: () => void): Promise<() => Promise<void>>;
}
