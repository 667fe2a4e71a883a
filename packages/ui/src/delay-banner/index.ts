export { delayBannerAnatomy } from './delay-banner.anatomy.js';
export { DelayBanner } from './delay-banner.js';
export type { DelayBannerRootProps as DelayBannerProps } from './delay-banner-parts.js';
export { bannerFacts } from './banner-facts.js';
export type { BannerFacts, BannerPurpose, BannerTone } from './banner-facts.js';
export type { DateFact, DateFacts } from '../internal/view-dates.js';
export { useDelayBanner } from './use-delay-banner.js';
export type {
  DelayBannerState,
  DismissDetails,
  UseDelayBannerOptions,
} from './use-delay-banner.js';
export type { DelayBannerMessages } from './delay-banner.messages.js';
