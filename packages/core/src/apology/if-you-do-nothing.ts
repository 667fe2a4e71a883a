import type { AssessOptions } from '../assess/index.js';
import { wordsOf } from '../copy/index.js';
import type { Speech } from '../copy/index.js';
import { ifSilent, withImplied } from '../law/index.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { saySilence } from './say-silence.js';

/** For whom the sentence is said. */
export interface SilenceOptions extends AssessOptions, Speech {}

/**
 * The sentence "If you do nothing, …" as the law has it, for any promise of any order on any day. An
 * offer says the same in its `ifYouDoNothing`, with what stands open beside.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function ifYouDoNothing(
  given: OrderRecord,
  promise: OrderPromise,
  options: SilenceOptions,
): string {
  const { asOf, calendar, thresholds } = options;
  const record = withImplied(given, { asOf, calendar });
  const usualTransitDays = thresholds?.usualTransitDays;
  return saySilence(
    ifSilent(record, promise, { asOf, calendar, usualTransitDays }),
    wordsOf(options, record.order, asOf),
  );
}
