import type { Instant, LocalDay, Order } from '../model/order.js';
import type { Duty, Obligation } from '../model/plan.js';
import type { RemedyKind } from '../model/remedy.js';
import type { LawFacts } from './facts/law-facts.js';
import type { Portion } from './facts/portion.js';
import type { LawReason } from './law-reason.js';
import type { NoticeCheck } from './notice.js';
import type { ReadingOptions } from './options.js';
import type { SilenceEffect } from './silence.js';
import type { Statement } from './statements.js';
import type { Waiting } from './waiting.js';

/** The id of every pack. */
export const LAW_PACK_IDS = [
  'us-16cfr435',
  'eu-2011-83',
  'uk-cra-2015',
  'ca-qc-cpa',
  'ca-on-cpa',
  'au-acl',
  'br-cdc',
] as const;
/** One of {@link LAW_PACK_IDS}. */
export type LawPackId = (typeof LAW_PACK_IDS)[number];

/**
 * How sure a rule is: `stated` in the law or by its authority, in a text that was read; `guidance` of
 * an authority or of the trade; an `assumption` of ours where the text leaves room; `unverified`, from
 * memory, to be checked by counsel before anybody relies on it.
 */
export type Certainty = 'stated' | 'guidance' | 'assumption' | 'unverified';

/** Something that a pack is not sure of. */
export interface LawDoubt {
  /** What it is about: the id of a rule, or of a part of one. */
  readonly about: string;
  readonly certainty: Certainty;
  readonly note: string;
}

/** One row of a pack's table. `Facts` is what the pack reads out of {@link LawFacts}, once. */
export interface LawRule<Facts> {
  readonly id: string;
  /** Whether the duty is in force. */
  readonly when: (facts: Facts) => boolean;
  readonly duty: Duty;
  /** When it is due, on the buyer's clock; no date when absent. */
  readonly dueBy?: (facts: Facts) => LocalDay | Instant | null;
  /** What the customer's silence brings once the notice is given; `none` when absent. */
  readonly onSilence?: (facts: Facts) => Obligation['onSilence'];
  /** What must be offered and shown. */
  readonly requires: (facts: Facts) => readonly (RemedyKind | Statement)[];
  readonly citation: string;
  readonly certainty: Certainty;
}

/** A row as data, for documents and reviewers. */
export type LawRuleSummary = Pick<LawRule<never>, 'id' | 'duty' | 'citation' | 'certainty'>;

/** What a pack says of units that went through the same. */
export interface LawVerdict {
  readonly obligations: readonly Obligation[];
  readonly silence: SilenceEffect;
  readonly waiting: Waiting;
  readonly reasons: readonly LawReason[];
}

/** One jurisdiction's law of late orders. Guidance with a version and a date; not legal advice. */
export interface LawPack {
  readonly id: LawPackId;
  readonly version: string;
  /** The day on which the reading was made. */
  readonly date: LocalDay;
  readonly title: string;
  readonly disclaimer: string;
  /** Addresses of the texts that were read. */
  readonly sources: readonly string[];
  /** Everything the pack is not sure of. */
  readonly doubts: readonly LawDoubt[];
  /** Whether the law looks at shipment or at delivery. */
  readonly looksAt: 'ship' | 'deliver';
  readonly rules: readonly LawRuleSummary[];
  /** Calendar days within which the law wants it where no date was stated; `null` where it names none. */
  readonly daysWithoutDate: (order: Order, options: ReadingOptions) => number | null;
  /** The last day for the money, where the customer cancels on a day; none where the law names none. */
  readonly refundDay?: (cancelledOn: LocalDay, order: Order) => LocalDay | null;
  readonly judge: (facts: LawFacts, portion: Portion) => LawVerdict;
  readonly checkNotice: NoticeCheck;
}

/** What a pack is made of. */
export interface LawPackTable<Facts> extends Omit<
  LawPack,
  'rules' | 'judge' | 'date' | 'disclaimer'
> {
  readonly date?: LocalDay;
  readonly read: (facts: LawFacts, portion: Portion) => Facts;
  readonly rules: readonly LawRule<Facts>[];
  readonly silence: (facts: Facts) => SilenceEffect;
  /** What agreeing to wait does; nothing, when absent. */
  readonly waiting?: (facts: Facts) => Waiting;
  readonly reasons: (facts: Facts) => readonly LawReason[];
}
