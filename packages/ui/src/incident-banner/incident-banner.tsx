import { forwardRef } from 'react';
import type { IncidentBannerRootProps } from './incident-banner-parts.js';
import {
  IncidentBannerAccount as Account,
  IncidentBannerEarlier as Earlier,
  IncidentBannerLatest as Latest,
  IncidentBannerMeaning as Meaning,
  IncidentBannerNext as Next,
  IncidentBannerRoot as Root,
  IncidentBannerSignature as Signature,
  IncidentBannerStatus as Status,
  IncidentBannerTitle as Title,
} from './incident-banner-parts.js';

const Ready = forwardRef<HTMLElement, IncidentBannerRootProps>(function IncidentBanner(
  { children, ...rest },
  ref,
) {
  return (
    <Root {...rest} ref={ref}>
      {children ?? (
        <>
          <Status />
          <Title />
          <Meaning />
          <Latest />
          <Next />
          <Account />
          <Earlier />
          <Signature />
        </>
      )}
    </Root>
  );
});

/**
 * A trouble of the whole shop, told plainly: how far it has come, what it means for this order, the last
 * word, when there is more, and a plain account once it is over. For everybody (`viewIncident`) or for
 * one order (`view.incident`). A labelled region with no live role: it does not interrupt.
 */
export const IncidentBanner = Object.assign(Ready, {
  Root,
  Status,
  Title,
  Meaning,
  Latest,
  Next,
  Account,
  Earlier,
  Signature,
});
