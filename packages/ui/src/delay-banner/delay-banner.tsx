import {
  DelayBannerActions as Actions,
  DelayBannerDates as Dates,
  DelayBannerDismiss as Dismiss,
  DelayBannerMark as Mark,
  DelayBannerNextUpdate as NextUpdate,
  DelayBannerOpen as Open,
  DelayBannerRoot as Root,
  DelayBannerStatus as Status,
  DelayBannerSummary as Summary,
  DelayBannerTrack as Track,
} from './delay-banner-parts.js';
import { compound } from '../internal/compound.js';

/**
 * Says on the page that an order is late, and what now: the new date, the old one struck through, why,
 * when we write again, and the way to the options. A labelled region with no live role: it does not
 * interrupt. Shows nothing while nothing is wrong, and goes once all is settled.
 *
 * Takes parts as children where the arrangement is yours: each part is one element.
 */
export const DelayBanner = compound(
  'DelayBanner',
  <>
    <Mark />
    <Status />
    <Dates />
    <Summary />
    <NextUpdate />
    <Actions>
      <Open />
      <Track />
    </Actions>
    <Dismiss />
  </>,
  {
    Root,
    Mark,
    Status,
    Dates,
    Summary,
    NextUpdate,
    Actions,
    Open,
    Track,
    Dismiss,
  },
);
