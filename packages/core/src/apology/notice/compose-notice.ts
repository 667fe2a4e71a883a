import { assess } from '../../assess/index.js';
import type { AssessOptions } from '../../assess/index.js';
import { findBreach } from '../../breach/index.js';
import { wordsOf } from '../../copy/index.js';
import type { Speech } from '../../copy/index.js';
import { lawOn, withImplied } from '../../law/index.js';
import type { DelayNotice, Statement } from '../../law/index.js';
import type { Apology, LegalNotice } from '../../model/apology.js';
import type { Channel } from '../../model/event.js';
import type { Instant } from '../../model/order.js';
import { rootOf } from '../../model/promise-chain.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import { arrivalOf } from '../arrival.js';
import { explain } from '../fact.js';
import { troubleOf } from '../trouble.js';
import { writeNotice } from './write-notice.js';
import type { WrittenNotice } from './write-notice.js';

/** What a notice is composed with. */
export interface NoticeOptions extends AssessOptions, Speech {}

/** A notice on its own, for a store that writes its own letters. */
export interface ComposedNotice extends WrittenNotice {
  readonly locale: string;
  /** Keys whose copy was missing in the locale and fell back. */
  readonly missing: readonly string[];
}

/**
 * What the law wants the customer to be told about a delay, one sentence a statement, with the same as
 * data; `null` where no duty calls for a notice. An apology holds these sentences as its `rights`.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function composeNotice(
  given: OrderRecord,
  promise: OrderPromise,
  options: NoticeOptions,
): ComposedNotice | null {
  const { asOf, calendar, thresholds } = options;
  const record = withImplied(given, { asOf, calendar });
  const root = rootOf(record, record.promises.find(({ id }) => id === promise.id) ?? promise);
  const assessment = assess(record, root, options);
  const breach = findBreach(record, assessment, options);
  const words = wordsOf(options, record.order, asOf);
  const trouble = breach === null ? null : troubleOf(record, breach, assessment);
  const isOver = assessment.fulfilledAt !== null;
  const written = writeNotice({
    law: lawOn(record, root, { asOf, calendar, usualTransitDays: thresholds?.usualTransitDays }),
    words,
    kind: root.kind,
    arrival: arrivalOf(record, assessment, trouble, asOf),
    reason:
      breach === null
        ? null
        : explain(record, breach, words, { asOf, isOver, isPart: trouble === 'part' }),
  });
  return written === null ? null : { ...written, locale: words.locale, missing: words.missing };
}

/** When and how a notice went out. */
export interface Sent {
  readonly sentAt: Instant;
  /** The order's page alone reaches nobody, in the United States at least. */
  readonly channel?: Channel | null | undefined;
}

/** A composed notice as `noticeAdequacy` takes it. */
export function noticeOf(stated: { readonly notice: LegalNotice }, sent: Sent): DelayNotice;
/** What an apology states, as `noticeAdequacy` takes it; `null` where it states none. */
export function noticeOf(stated: Pick<Apology, 'notice'>, sent: Sent): DelayNotice | null;
/** Either of the two. */
export function noticeOf(
  { notice }: Pick<Apology, 'notice'>,
  { sentAt, channel = null }: Sent,
): DelayNotice | null {
  if (notice === null) return null;
  const { newDate, answerBy, says } = notice;
  return { sentAt, channel, newDate, answerBy, says: says as readonly Statement[] };
}
