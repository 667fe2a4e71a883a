export { incidentBannerAnatomy } from './incident-banner.anatomy.js';
export { IncidentBanner } from './incident-banner.js';
export type {
  IncidentBannerRootProps as IncidentBannerProps,
  ShownIncident,
} from './incident-banner-parts.js';
export type { IncidentBannerMessages } from './incident-banner.messages.js';
