import { AmendsError } from '@amends/core';

/** How many live pages there is room for. */
export interface StreamLimits {
  /** Of one order: more open pages than anybody has. 20 when absent. */
  readonly perOrder?: number;
  /** Of one process, each a connection that stays open. 2,000 when absent. */
  readonly perProcess?: number;
}

/** Counts the live pages of this process. */
export interface StreamRoom {
  /**
   * Makes room for one more; answers the way to give it back, once.
   *
   * @throws {AmendsError} `too_many_requests` where there is none.
   */
  enter(orderId: string): () => void;
}

/** Room for so many. */
export function createStreamRoom({ perOrder = 20, perProcess = 2000 }: StreamLimits): StreamRoom {
  const open = new Map<string, number>();
  let all = 0;
  return {
    enter(orderId) {
      const ofOrder = open.get(orderId) ?? 0;
      if (ofOrder >= perOrder || all >= perProcess) throw full();
      open.set(orderId, ofOrder + 1);
      all += 1;
      return () => {
        all -= 1;
        const left = (open.get(orderId) ?? 1) - 1;
        if (left > 0) open.set(orderId, left);
        else open.delete(orderId);
      };
    },
  };
}

function full(): AmendsError {
  return new AmendsError({
    code: 'too_many_requests',
    message:
      'Too many pages are open that are kept up to date. Read the order now, and ask again later.',
  });
}
