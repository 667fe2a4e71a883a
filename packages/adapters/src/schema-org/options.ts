import type { OrderOptions } from '../internal/order-reading.js';

/** What the caller knows besides the markup. All of it may be left out. */
export interface SchemaOrgOptions extends OrderOptions {
  /**
   * Which promise a delivery's dates make, and where they were said: `email` for markup out of a message,
   * which is what it is made for, when absent.
   */
  readonly statedIn?: string | undefined;
}
