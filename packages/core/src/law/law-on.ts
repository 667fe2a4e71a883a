import type { LocalDay } from '../model/order.js';
import type { Obligation, PlanLaw } from '../model/plan.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { IfSilent } from './if-silent.js';
import { silentFrom } from './if-silent.js';
import type { LawPackId } from './law-pack.js';
import type { LawReason } from './law-reason.js';
import { readingOf } from './obligations.js';
import type { Cancelled, Delay } from './obligations.js';
import type { LawOptions } from './options.js';
import type { StatutoryExit } from './statutory-exit.js';
import { exitFrom } from './statutory-exit.js';
import type { Waiting } from './waiting.js';

/** Everything the law says of a promise at an instant, read once. */
export interface LawOn {
  /** `null` where no pack knows the country. */
  readonly pack: LawPackId | null;
  readonly version: string | null;
  /** The day on which the pack's reading was made. */
  readonly date: LocalDay | null;
  readonly obligations: readonly Obligation[];
  /** What happens if the customer does nothing. */
  readonly ifSilent: IfSilent;
  /** The way out that no policy can withhold; `null` where the law gives none now. */
  readonly exit: StatutoryExit | null;
  /** What is cancelled without a word of the customer: the money for it is due unasked. */
  readonly cancelled: Cancelled;
  /** What agreeing to wait does in law. */
  readonly waiting: Waiting;
  /** What the store stated last about the date, after the first; `null` where it stated nothing. */
  readonly delay: Delay | null;
  readonly reasons: readonly LawReason[];
}

/** How the law was read, as a plan shows it; `null` where no pack knows the country. */
export function planLawOf({ pack, version, date, ifSilent, reasons }: LawOn): PlanLaw | null {
  if (pack === null || version === null || date === null) return null;
  const { kind } = ifSilent;
  const by = 'by' in ifSilent ? ifSilent.by : null;
  const refundBy = 'refundBy' in ifSilent ? ifSilent.refundBy : null;
  return { pack, version, date, ifSilent: { kind, by, refundBy }, reasons };
}

/**
 * Everything the law says of a promise, and why: the duties in force, what silence brings, the way
 * out, and what agreeing to wait does. The chain of dates that the promise belongs to is read as one.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function lawOn(record: OrderRecord, promise: OrderPromise, options: LawOptions): LawOn {
  const reading = readingOf(record, promise, options);
  const { pack, obligations, cancelled, waiting, delay, reasons } = reading;
  return {
    pack: pack?.id ?? null,
    version: pack?.version ?? null,
    date: pack?.date ?? null,
    obligations,
    ifSilent: silentFrom(record, reading),
    exit: exitFrom(record, reading, options),
    cancelled,
    waiting,
    delay,
    reasons,
  };
}
