import type { Instant } from '@amends/core';

/** A message as a sender delivered it, its signature checked. Plain JSON: it can be parked. */
export interface Delivery {
  /** The name of the source in the server's options. */
  readonly source: string;
  readonly topic: string | null;
  readonly payload: unknown;
  readonly receivedAt: Instant;
}
