export { incidentEntries } from './incident-entries.js';
export type { IncidentEntry } from './incident-entries.js';
export { incidentTimelineAnatomy } from './incident-timeline.anatomy.js';
export { IncidentTimeline } from './incident-timeline.js';
export type { IncidentTimelineRootProps as IncidentTimelineProps } from './incident-timeline-parts.js';
export type { IncidentTimelineMessages } from './incident-timeline.messages.js';
