import { AmendsError } from '@amends/core';

/** How long what is over is kept, in days. `null` keeps it for ever. */
export interface Retention {
  /** The person behind an order that is over, from the day the order came in; `null` when absent. */
  readonly persons?: number | null;
  /** That a webhook came, so that a repeat takes no effect; 90 when absent. */
  readonly deliveries?: number | null;
  /** That a customer's request was taken, so that a repeat is harmless; 90 when absent. */
  readonly requests?: number | null;
  /** Webhooks that wait for an order which never came; whole payloads. 180 when absent. */
  readonly parked?: number | null;
  /** Work that is done; `null` when absent. What was given up stays until somebody has looked at it. */
  readonly work?: number | null;
}

/** A {@link Retention} with nothing left open. */
export type Keeping = Readonly<Record<keyof Retention, number | null>>;

/**
 * Fills in what was not said.
 *
 * @throws {AmendsError} `invalid_configuration` when a time is no number of days.
 */
export function readRetention(given: Retention = {}): Keeping {
  const keeping = {
    persons: null,
    deliveries: 90,
    requests: 90,
    parked: 180,
    work: null,
    ...given,
  };
  for (const [name, days] of Object.entries(keeping)) {
    if (days === null || (Number.isFinite(days) && days > 0)) continue;
    throw new AmendsError({
      code: 'invalid_configuration',
      message: `retention.${name} must be a number of days above zero, or null to keep it for ever.`,
    });
  }
  return keeping;
}
