import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { readLaw } from './facts/read-law.js';
import { because } from './law-reason.js';
import type { LawReason } from './law-reason.js';
import type { LawPackId } from './law-pack.js';
import type { DelayNotice, NoticeGap } from './notice.js';
import type { ReadingOptions } from './options.js';
import { packFor } from './pack-for.js';

/** Whether a notice of a delay counts, and what keeps it from counting. */
export interface NoticeAdequacy {
  readonly pack: LawPackId | null;
  readonly counts: boolean;
  readonly gaps: readonly NoticeGap[];
  /** Why the law asks nothing of it, where it does not. */
  readonly reasons: readonly LawReason[];
}

/**
 * Holds a notice against what the law wants it to say on this order, as known when it was sent.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record or the notice cannot
 *   be read.
 */
export function noticeAdequacy(
  notice: DelayNotice,
  record: OrderRecord,
  promise: OrderPromise,
  options: ReadingOptions = {},
): NoticeAdequacy {
  const pack = packFor(record.order);
  if (pack === null) return { pack: null, counts: true, gaps: [], reasons: [because('no-pack')] };
  const law = readLaw(record, promise, pack, { ...options, asOf: notice.sentAt });
  if ('code' in law) return { pack: pack.id, counts: true, gaps: [], reasons: [law] };
  const gaps = pack.checkNotice(law, notice);
  return { pack: pack.id, counts: gaps.length === 0, gaps, reasons: law.reasons };
}
