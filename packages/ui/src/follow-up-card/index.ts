export { followUpCardAnatomy } from './follow-up-card.anatomy.js';
export { FollowUpCard } from './follow-up-card.js';
export type { FollowUpCardRootProps as FollowUpCardProps } from './follow-up-card-parts.js';
export type { FollowUpCardMessages } from './follow-up-card.messages.js';
