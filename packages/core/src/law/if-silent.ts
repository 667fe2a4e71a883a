import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { LawPackId } from './law-pack.js';
import { readingOf } from './obligations.js';
import type { LawReading } from './obligations.js';
import type { LawOptions } from './options.js';
import type { SilenceEffect } from './silence.js';

/** What doing nothing brings on this day, for the sentence "If you do nothing, …". */
export type IfSilent = SilenceEffect & {
  /** `null` where no pack knows the country. */
  readonly pack: LawPackId | null;
  /** IANA zone in which its days are read: the order's. */
  readonly timeZone: string;
};

/**
 * What happens if the customer does nothing, on the day of `asOf`; data, from which the copy speaks.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function ifSilent(
  record: OrderRecord,
  promise: OrderPromise,
  options: LawOptions,
): IfSilent {
  return silentFrom(record, readingOf(record, promise, options));
}

/** The same, of a reading that was made. */
export function silentFrom({ order }: OrderRecord, { pack, silence }: LawReading): IfSilent {
  return { ...silence, pack: pack?.id ?? null, timeZone: order.timeZone };
}
