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
import { compound } from '../internal/compound.js';

/**
 * A trouble of the whole shop, told plainly: how far it has come, what it means for this order, the last
 * word, when there is more, and a plain account once it is over. For everybody (`viewIncident`) or for
 * one order (`view.incident`). A labelled region with no live role: it does not interrupt.
 */
export const IncidentBanner = compound(
  'IncidentBanner',
  <>
    <Status />
    <Title />
    <Meaning />
    <Latest />
    <Next />
    <Account />
    <Earlier />
    <Signature />
  </>,
  {
    Root,
    Status,
    Title,
    Meaning,
    Latest,
    Next,
    Account,
    Earlier,
    Signature,
  },
);
