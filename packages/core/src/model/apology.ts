import type { Severity } from './breach.js';
import type { Instant, LocalDay } from './order.js';

/** The slots of an apology, in the order in which they are read. */
export const APOLOGY_SLOTS = [
  'acknowledgement',
  'responsibility',
  'explanation',
  'repair',
  'rights',
  'forbearance',
  'thanks',
  'nextUpdate',
] as const;
/** One of {@link APOLOGY_SLOTS}. The signature is data of its own, see {@link Signatory}. */
export type ApologySlot = (typeof APOLOGY_SLOTS)[number];

/** Thank, apologise, or both (You et al. 2020; Lewicki et al. 2016: see the guide on apologies). */
export type Voice = 'appreciate' | 'apologise' | 'both';

/** `light` is allowed only where the harm is slight. */
export type Tone = 'plain' | 'light';

/** The named person who signs. Never "the team". */
export interface Signatory {
  readonly name: string;
  readonly role: string;
  readonly imageUrl: string | null;
}

/**
 * What an apology states in the way a law wants it of a notice, as data: what `noticeAdequacy` holds
 * against the law. The sentences themselves are in its slots.
 */
export interface LegalNotice {
  /** The law pack it was written for. */
  readonly pack: string;
  /** The new date it gives; `null` where it says that none can be given. */
  readonly newDate: LocalDay | Instant | null;
  /** The last day to answer before silence takes effect; `null` where silence changes nothing. */
  readonly answerBy: LocalDay | Instant | null;
  /** Statements that it makes, by the names that obligations have for them. */
  readonly says: readonly string[];
}

/** An apology: a typed document of slots in one locale, not a string. Plain text, no markup. */
export interface Apology {
  readonly locale: string;
  readonly voice: Voice;
  readonly tone: Tone;
  readonly severity: Severity;
  /** One line that says what broke: the dialog's title. */
  readonly title: string;
  readonly slots: Readonly<Partial<Record<ApologySlot, string>>>;
  readonly signatory: Signatory | null;
  /** Where a law calls for a notice, what this one states; `null` where none does. */
  readonly notice: LegalNotice | null;
  /** Keys whose copy was missing in the locale and fell back. */
  readonly missing: readonly string[];
}
