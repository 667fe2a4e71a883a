import type { SyntheticEvent } from 'react';

/** The consumer's handler first; ours after it, unless theirs called `preventDefault`. */
export function composeHandlers<Event extends SyntheticEvent>(
  theirs: ((event: Event) => void) | undefined,
  ours: (event: Event) => void,
): (event: Event) => void {
  return (event) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours(event);
  };
}
