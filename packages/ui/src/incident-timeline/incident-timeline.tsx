import {
  IncidentTimelineAccount as Account,
  IncidentTimelineList as List,
  IncidentTimelineMeaning as Meaning,
  IncidentTimelineRoot as Root,
  IncidentTimelineSignature as Signature,
  IncidentTimelineStatus as Status,
  IncidentTimelineTitle as Title,
} from './incident-timeline-parts.js';
import { compound } from '../internal/compound.js';

/**
 * A trouble of the whole shop from its beginning to its account: every word with its time and how far it
 * had come, and when the next one comes. For a page of its own, where the banner's link leads. For
 * everybody (`viewIncident`) or for one order (`view.incident`).
 */
export const IncidentTimeline = compound(
  'IncidentTimeline',
  <>
    <Status />
    <Title />
    <Meaning />
    <Account />
    <List />
    <Signature />
  </>,
  {
    Root,
    Status,
    Title,
    Meaning,
    Account,
    List,
    Signature,
  },
);
