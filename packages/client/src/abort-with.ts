/** Something that can be called off, by itself or from outside. */
export interface Abortable {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** Lets go of the signal from outside. */
  readonly release: () => void;
}

/** What also aborts when `outer` does. `AbortSignal.any` is younger than the browsers that customers have. */
export function abortWith(outer: AbortSignal | undefined): Abortable {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    abort,
    release: () => {
      outer?.removeEventListener('abort', abort);
    },
  };
}
