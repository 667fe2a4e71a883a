import type { EventReason } from '../model/event.js';
import type { LocalDay } from '../model/order.js';
import type { LocaleCopy } from './locale.js';

/**
 * How formal a store's letters are. It turns the few sentences in which that is heard (being sorry,
 * thanking, who writes next) and leaves facts and dates alone.
 */
export type BrandVoice = 'plain' | 'warm' | 'formal';

/**
 * One thing that a store does differently so that a failure does not come again: a real action with a
 * day. An apology without one promises nothing of the kind.
 */
export interface BrandChange {
  /** Which causes it does away with; whatever the cause when absent. */
  readonly causes?: readonly EventReason[] | undefined;
  /** The day on which it was done, or on which it will be. */
  readonly on: LocalDay;
  /** What it is, in a sentence of its own; by BCP 47 tag. Said only in a language that is here. */
  readonly text: Readonly<Record<string, string>>;
}

/** How a store speaks, and what it can say of itself. Plain JSON. */
export interface Brand {
  /** The store's name as its customers know it: `{brand}` in any message. */
  readonly name?: string | undefined;
  /** `plain` when absent: first person, short, no flourish. */
  readonly voice?: BrandVoice | undefined;
  /**
   * The store's own wording, key by key, one entry a locale; what it leaves out is said as it always
   * is. A string is said as it stands; one with `{parameters}` is compiled beforehand, by `compileCopy`
   * of `@amends/core/copy`.
   */
  readonly copy?: readonly LocaleCopy[] | undefined;
  /** What the store does differently since, or soon. The first that fits the cause is told. */
  readonly changes?: readonly BrandChange[] | undefined;
}
