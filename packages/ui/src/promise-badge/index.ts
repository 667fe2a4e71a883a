export { promiseBadgeAnatomy } from './promise-badge.anatomy.js';
export { PromiseBadge } from './promise-badge.js';
export type { PromiseBadgeRootProps as PromiseBadgeProps } from './promise-badge-parts.js';
export { usePromiseBadge } from './use-promise-badge.js';
export type { PromiseBadgeState, UsePromiseBadgeOptions } from './use-promise-badge.js';
