import type { LocaleCopy } from './locale.js';

/**
 * How formal a store's letters are. It turns the few sentences in which that is heard (being sorry,
 * thanking, who writes next) and leaves facts and dates alone.
 */
export type BrandVoice = 'plain' | 'warm' | 'formal';

/** How a store speaks. Plain JSON. */
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
}
