import type { Severity } from './breach.js';

/** The slots of an apology, in the order in which they are read. */
export const APOLOGY_SLOTS = [
  'acknowledgement',
  'responsibility',
  'explanation',
  'repair',
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
  /** Keys whose copy was missing in the locale and fell back. */
  readonly missing: readonly string[];
}
