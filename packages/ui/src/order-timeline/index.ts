export { orderTimelineAnatomy } from './order-timeline.anatomy.js';
export { OrderTimeline } from './order-timeline.js';
export type { OrderTimelineRootProps as OrderTimelineProps } from './order-timeline-parts.js';
export { timelineFacts } from './timeline-facts.js';
export type { ParcelLine, TimelineGroup, TimelineOrder } from './timeline-facts.js';
export type { OrderTimelineMessages } from './order-timeline.messages.js';
